import { expect, it } from 'vitest'
import { guessMapping } from '#shared/interchange/events/guess-mapping.ts'
import { findRemembered, recallMapping, rememberMapping } from '#shared/interchange/events/remembered-mapping.ts'
import { importMapping } from '#shared/model/event-import.ts'

const HEADER = ['id', 'sha', 'ref', 'environment', 'state', 'created_at']
const mapping = guessMapping(HEADER, 'deployment')?.mapping
if (!mapping) throw new Error('The header of the test fits no preset.')
const IDENTITY = { id: 'm1', teamId: 'team-a', name: 'GitHub' }

it('a mapping comes back from its record as it was', () => {
  const record = rememberMapping(mapping, HEADER, IDENTITY)
  expect(importMapping.parse(structuredClone(record))).toEqual(record)
  expect(recallMapping(record)).toEqual(mapping)
})

it('is offered for the same columns in any order and spelling, the latest first', () => {
  const first = rememberMapping(mapping, HEADER, IDENTITY)
  const second = rememberMapping({ ...mapping, timeZone: 'Europe/London' }, HEADER, { ...IDENTITY, id: 'm2' })
  expect(findRemembered(HEADER.map((name) => name.toUpperCase()).reverse(), [first, second])?.id).toBe('m2')
  expect(findRemembered([...HEADER, 'more'], [first, second])).toBeNull()
  expect(findRemembered(HEADER.slice(1), [first])).toBeNull()
})

it('fields that the kind does not have are left aside', () => {
  const record = rememberMapping(mapping, HEADER, IDENTITY)
  const odd = { ...record, columns: { ...record.columns, toString: 'id', resolvedAt: 'created_at' } }
  expect(recallMapping(odd)).toEqual(mapping)
})
