import type { Problem } from '../../lib/result.ts'
import type { ModelPack } from '../model-pack.ts'

/** Ids are keys of plain objects; these names would find what every object inherits. */
const RESERVED_IDS: ReadonlySet<string> = new Set(['constructor', 'prototype'])

/** Ids and numbers that occur twice, and ids that cannot be keys. */
export function checkIds(pack: ModelPack): Problem[] {
  return [
    ...doubled(
      'practice',
      'id',
      pack.practices.map(({ id }) => id),
    ),
    ...doubled(
      'practice',
      'no',
      pack.practices.map(({ no }) => String(no)),
    ),
    ...doubled(
      'dimension',
      'id',
      pack.dimensions.map(({ id }) => id),
    ),
    ...doubled(
      'comparison row',
      'id',
      pack.comparison.map(({ id }) => id),
    ),
    ...doubled(
      'annotation',
      'id',
      pack.annotations.map(({ id }) => id),
    ),
    ...[...pack.practices, ...pack.dimensions]
      .filter(({ id }) => RESERVED_IDS.has(id))
      .map(({ id }) => ({ place: id, message: `“${id}” cannot be an id` })),
  ]
}

function doubled(what: string, field: string, values: readonly string[]): Problem[] {
  const repeated = new Set(values.filter((value, index) => values.indexOf(value) !== index))
  return [...repeated].map((value) => ({
    place: `${what} ${value}, ${field}`,
    message: `the ${field} ${value} is used more than once`,
  }))
}
