import { isoDate } from '../model/text.ts'
import type { RowFinding } from './events/read-row.ts'

/** What is wrong with a row, which is left out for it. */
export function fault(line: number, field: string, message: string): RowFinding {
  return { line, field, message, isLeftOut: true }
}

/** What is wrong with a period of whole days, in the columns `from` and `to`. */
export function findPeriodFaults(line: number, from: string, to: string): readonly RowFinding[] {
  return [
    ...[from, to].flatMap((day, index) =>
      isoDate.safeParse(day).success ? [] : [fault(line, index === 0 ? 'from' : 'to', 'is no day such as 2026-03-31')],
    ),
    ...(from > to ? [fault(line, 'to', 'the period ends before it begins')] : []),
  ]
}
