import { failure, type Result } from '../../lib/result.ts'
import type { EventKind } from '../../model/delivery-event.ts'
import { readCsvFile } from '../csv-file.ts'
import { IMPORT_LIMITS } from '../import-limits.ts'
import type { ColumnMapping } from './column-mapping.ts'
import { guessMapping } from './guess-mapping.ts'
import { PLAIN_PRESETS } from './plain-presets.ts'
import { type EventRows, readEvents } from './read-events.ts'

/** How times are read that do not say it themselves. */
export type EventFileRules = Pick<ColumnMapping, 'timeZone' | 'dateOrder'>

/** The events of a file and the mapping by which they were read. */
export interface EventFile<K extends EventKind> extends EventRows<K> {
  readonly mapping: ColumnMapping<K>
}

/** Reads a file whose mapping nobody chose: by the preset that fits its header. */
export function readEventFile<K extends EventKind>(
  text: string,
  fileName: string,
  kind: K,
  rules: EventFileRules,
): Result<EventFile<K>> {
  const file = readCsvFile(text, fileName, IMPORT_LIMITS.eventCells)
  if (!file.ok) return file
  const { header, rows } = file.value
  const guess = guessMapping(header.cells, kind)
  if (guess === null) return failure({ place: fileName, message: unknownHeader(header.cells, kind) })
  const mapping = { ...guess.mapping, timeZone: rules.timeZone ?? guess.mapping.timeZone }
  const ordered = { ...mapping, dateOrder: rules.dateOrder ?? mapping.dateOrder }
  const read = readEvents([header, ...rows], ordered, fileName)
  return read.ok ? { ok: true, value: { ...read.value, mapping: ordered } } : read
}

function unknownHeader(header: readonly string[], kind: EventKind): string {
  const { marks, columns } = PLAIN_PRESETS[kind]
  const usual = marks.map((field) => `“${columns[field]?.[0] ?? field}”`)
  const names = header.slice(0, 20).map((name) => `“${name.slice(0, 40)}”`)
  return `has no columns from which ${kind}s can be read, such as ${usual.join(', ')}; it has ${names.join(', ')}`
}
