import type { JournalRecord } from './journal-record.ts'

/** A run of changes that no file holds. */
export interface Gap {
  /** The first change that is missing, and the last. */
  readonly from: number
  readonly to: number
}

/** Which changes are missing between the base and the last record, whatever the order in which the records stand. */
export function findGaps(base: number, records: readonly JournalRecord[]): readonly Gap[] {
  const sequences = records.map(({ position }) => position.sequence).sort((a, b) => a - b)
  const gaps: Gap[] = []
  let reached = base
  for (const sequence of sequences) {
    if (sequence > reached + 1) gaps.push({ from: reached + 1, to: sequence - 1 })
    reached = Math.max(reached, sequence)
  }
  return gaps
}
