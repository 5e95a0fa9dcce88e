import { rowsThatCount } from './rows-that-count.ts'
import type { AssessmentSummary } from './summary.ts'

type Row = Pick<AssessmentSummary, 'assessmentId' | 'corrects' | 'status' | 'heldOn'>

/**
 * Those of a team's assessments that count and were held before the one of this id, oldest first. What it corrects, and what corrects it,
 * are the same look and not before it.
 */
export function looksBefore<T extends Row>(rows: readonly T[], assessmentId: string): readonly T[] {
  const byId = new Map(rows.map((row) => [row.assessmentId, row]))
  const now = byId.get(assessmentId)
  if (!now) return []
  const own = firstOf(now, byId)
  return rowsThatCount(rows)
    .filter((row) => row.heldOn < now.heldOn && firstOf(row, byId) !== own)
    .sort((a, b) => a.heldOn.localeCompare(b.heldOn))
}

/** The id of the assessment with which a chain of corrections begins; files may hold a chain that bites its tail. */
function firstOf<T extends Row>(row: T, byId: ReadonlyMap<string, T>): string {
  const seen = new Set<string>()
  let first = row
  while (first.corrects !== null && !seen.has(first.assessmentId)) {
    seen.add(first.assessmentId)
    const before = byId.get(first.corrects)
    if (!before) break
    first = before
  }
  return first.assessmentId
}
