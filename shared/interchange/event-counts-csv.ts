import { type Result, success } from '../lib/result.ts'
import type { RowFinding } from './events/read-row.ts'
import { type NamedRow, readNamedRows } from './named-rows.ts'
import { fault, findPeriodFaults } from './row-faults.ts'

/** Beside them `service` and `to` are read. */
const NEEDED = ['from', 'events', ['bad', 'good']]

/** How many events there were over some days, not yet a record: the service is named as the file names it, empty where it names none. */
export interface CountedEvents {
  readonly line: number
  readonly service: string
  readonly from: string
  readonly to: string
  readonly valid: number
  readonly bad: number
}

export interface EventCounts {
  readonly counts: readonly CountedEvents[]
  readonly findings: readonly RowFinding[]
}

/**
 * Counts of events from CSV, one row each: `from` and `to` are days, and without `to` it is one day; `events` is how many there were, and
 * `bad`, or else `good`, how many of them. Rows with a fault are listed by line and count nowhere. A file without the needed columns is refused.
 */
export function readEventCountsCsv(text: string, fileName: string): Result<EventCounts> {
  const rows = readNamedRows(text, fileName, NEEDED)
  if (!rows.ok) return rows
  const read = rows.value.map(readCount)
  return success({
    counts: read.flatMap((row) => ('line' in row ? [row] : [])),
    findings: read.flatMap((row) => ('line' in row ? [] : row)),
  })
}

/** The count of a row, or all that is wrong with it. */
function readCount({ line, cell }: NamedRow): CountedEvents | readonly RowFinding[] {
  const from = cell('from')
  const to = cell('to') || from
  const valid = readWhole(cell('events'))
  const field = cell('bad') === '' ? 'good' : 'bad'
  const part = readWhole(cell(field))
  const findings = [
    ...findPeriodFaults(line, from, to),
    ...(valid === null ? [fault(line, 'events', 'is no whole number')] : []),
    ...(part === null ? [fault(line, field, 'is no whole number')] : []),
    ...(valid !== null && part !== null && part > valid ? [fault(line, field, 'is more than all events')] : []),
    ...(cell('service').length > 200 ? [fault(line, 'service', 'is longer than 200 characters')] : []),
  ]
  if (findings.length > 0 || valid === null || part === null) return findings
  return { line, service: cell('service'), from, to, valid, bad: field === 'bad' ? part : valid - part }
}

/** Null where it is no whole number from zero up. Tools write large counts with a decimal point, as 1200.0. */
function readWhole(cell: string): number | null {
  if (!/^\d{1,16}(?:\.0+)?$/.test(cell)) return null
  const count = Number(cell)
  return Number.isSafeInteger(count) ? count : null
}
