import type { AssessmentScore } from './assessment-score.ts'

/** Where a team stands in a handful of practices, such as those behind a cell of the comparison table. */
export interface Standing {
  /** Mean of the rated practices' medians, 0 to 5; null where none is rated. */
  readonly mean: number | null
  readonly rated: number
  /** How many practices were named, rated or not. */
  readonly practices: number
}

/** The standing in these practices; each counts once, however often it is named. */
export function standingOf(score: Pick<AssessmentScore, 'practices'>, practiceIds: readonly string[]): Standing {
  const ids = [...new Set(practiceIds)]
  const medians = ids.flatMap((id) => {
    const own = score.practices[id]
    return own?.rated && own.median !== null ? [own.median] : []
  })
  const sum = medians.reduce((total, median) => total + median, 0)
  return { mean: medians.length === 0 ? null : sum / medians.length, rated: medians.length, practices: ids.length }
}
