import { FRAMEWORKS, type Framework } from '../model/framework.ts'
import type { AssessmentScore, DimensionScore, PracticeScore } from './assessment-score.ts'

/** A figure in two assessments, on the scale 0 to 5. Null where it is not rated or was not asked; `change` then is null, too. */
export interface Change {
  readonly before: number | null
  readonly after: number | null
  readonly change: number | null
}

/** Two assessments side by side: medians by practice, means by dimension, the mix by framework. */
export interface AssessmentComparison {
  readonly practices: Readonly<Record<string, Change>>
  readonly dimensions: Readonly<Record<string, Change>>
  readonly mix: Readonly<Record<Framework, Change>>
  /** Practices asked in one of the two only: changes of dimensions and of the mix partly come from them. */
  readonly onlyBefore: readonly string[]
  readonly onlyAfter: readonly string[]
}

/**
 * The differences from one assessment to another. Everything is matched by id, so the two may have been made with different versions of
 * a model. A difference is shown, never judged: whether it is more than a spread of views, the intervals of both have to say.
 */
export function compareAssessments(before: AssessmentScore, after: AssessmentScore): AssessmentComparison {
  const mixChange = (framework: Framework) => changeOf(before.mix.scores[framework], after.mix.scores[framework])
  const [itil, devops, sre] = FRAMEWORKS.map(mixChange) as [Change, Change, Change]
  return {
    practices: compareBy(before.practices, after.practices, medianOf),
    dimensions: compareBy(before.dimensions, after.dimensions, meanOf),
    mix: { itil, devops, sre },
    onlyBefore: missingIn(before.practices, after.practices),
    onlyAfter: missingIn(after.practices, before.practices),
  }
}

function compareBy<Score>(
  before: Readonly<Record<string, Score>>,
  after: Readonly<Record<string, Score>>,
  figureOf: (score: Score | undefined) => number | null,
): Readonly<Record<string, Change>> {
  const ids = [...new Set([...Object.keys(before), ...Object.keys(after)])]
  return Object.fromEntries(ids.map((id) => [id, changeOf(figureOf(before[id]), figureOf(after[id]))]))
}

function changeOf(before: number | null, after: number | null): Change {
  return { before, after, change: before === null || after === null ? null : after - before }
}

function medianOf(score: PracticeScore | undefined): number | null {
  return score?.rated ? score.median : null
}

function meanOf(score: DimensionScore | undefined): number | null {
  return score?.rated ? score.mean : null
}

function missingIn(
  ones: Readonly<Record<string, unknown>>,
  others: Readonly<Record<string, unknown>>,
): readonly string[] {
  return Object.keys(ones).filter((id) => !(id in others))
}
