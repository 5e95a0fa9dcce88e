import type { CsvRow } from '../csv-table.ts'
import { type ColumnMapping, EVENT_FIELDS, type EventField } from './column-mapping.ts'
import { columnPositions } from './read-row.ts'
import { type DateOrder, readTime, YEAR_LAST } from './read-time.ts'

/** What the times of a file leave open; the user confirms it before anything is imported. */
export interface TimesFound {
  /** How many cells hold a time that names no zone: with any, a zone has to be chosen. */
  readonly withoutZone: number
  /** How many cells hold a date such as 03/04/2026: with any, an order has to be confirmed. */
  readonly withoutOrder: number
  /**
   * The order that such dates prove, as 31/03/2026 does. “either”: none of them decides. “both”: some prove the one and some the other,
   * so the file mixes them.
   */
  readonly order: DateOrder | 'either' | 'both' | null
  /** The line of the first cell that proves it. */
  readonly provenOn: number | null
}

/** Looks through the time columns of a file. `order` is null where no date leaves it open. */
export function inspectTimes(table: readonly CsvRow[], mapping: ColumnMapping): TimesFound {
  const [header, ...rows] = table
  if (!header) return { withoutZone: 0, withoutOrder: 0, order: null, provenOn: null }
  const columns = timeColumns(header, mapping)
  let [withoutZone, withoutOrder] = [0, 0]
  const proofs: Record<DateOrder, number | null> = { dmy: null, mdy: null }
  for (const { line, cells } of rows) {
    for (const column of columns) {
      const cell = (cells[column] ?? '').trim()
      const numbers = YEAR_LAST.exec(cell)
      if (numbers) {
        withoutOrder += 1
        if (Number(numbers[1]) > 12) proofs.dmy ??= line
        if (Number(numbers[2]) > 12) proofs.mdy ??= line
      }
      if (isWithoutZone(cell)) withoutZone += 1
    }
  }
  const proven = proofs.dmy !== null && proofs.mdy !== null ? 'both' : proofs.dmy !== null ? 'dmy' : 'mdy'
  const order = withoutOrder === 0 ? null : proofs.dmy === null && proofs.mdy === null ? 'either' : proven
  return { withoutZone, withoutOrder, order, provenOn: proofs.dmy ?? proofs.mdy }
}

function timeColumns(header: CsvRow, mapping: ColumnMapping): readonly number[] {
  const fields: Readonly<Partial<Record<EventField, string>>> = EVENT_FIELDS[mapping.kind]
  return [...columnPositions(header, mapping)]
    .filter(([field]) => fields[field]?.startsWith('time'))
    .map(([, position]) => position)
}

/** Whether a cell holds a time that is told apart from others only by a zone. */
function isWithoutZone(cell: string): boolean {
  const anywhere = { zone: { name: 'UTC', offset: () => 0 }, dateOrder: null }
  const read = (zone: typeof anywhere.zone | null, dateOrder: DateOrder) => readTime(cell, { zone, dateOrder }).outcome
  return (['dmy', 'mdy'] as const).some(
    (order) => read(null, order) === 'fault' && read(anywhere.zone, order) === 'read',
  )
}
