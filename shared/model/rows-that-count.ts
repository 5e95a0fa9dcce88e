import type { AssessmentSummary } from './summary.ts'

type Row = Pick<AssessmentSummary, 'assessmentId' | 'corrects' | 'status'>

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
