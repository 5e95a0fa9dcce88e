import type { AssessmentSummary } from './summary.ts'

type Row = Pick<AssessmentSummary, 'assessmentId' | 'corrects' | 'status'>
type DatedRow = Row & Pick<AssessmentSummary, 'heldOn'>

/**
 * The assessments that stand for a team's history: a final correction takes the place of what it corrects; an open one waits beside it
 * and does not count yet.
 */
export function rowsThatCount<T extends Row>(rows: readonly T[]): readonly T[] {
  const known = new Set(rows.map(({ assessmentId }) => assessmentId))
  const replaced = new Set(rows.flatMap(({ corrects, status }) => (corrects && status === 'final' ? [corrects] : [])))
  return rows.filter(({ assessmentId, corrects, status }) => {
    const waits = corrects !== null && status === 'open' && known.has(corrects)
    return !waits && !replaced.has(assessmentId)
  })
}

/** Newest day first; of one day, the later title first. */
export function latestFirst<T extends Pick<AssessmentSummary, 'heldOn' | 'title'>>(rows: readonly T[]): readonly T[] {
  return [...rows].sort((a, b) => b.heldOn.localeCompare(a.heldOn) || b.title.localeCompare(a.title))
}

/**
 * Those of a team's assessments that count and were held before the one of this id, oldest first. What it corrects, and what corrects it,
 * are the same look and not before it.
 */
export function looksBefore<T extends DatedRow>(rows: readonly T[], assessmentId: string): readonly T[] {
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
