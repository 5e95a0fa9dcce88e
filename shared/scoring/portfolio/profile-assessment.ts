import type { Assessment } from '../../model/assessment.ts'
import type { AssessmentProfile } from '../../model/profile.ts'
import type { Sheet } from '../../model/sheet.ts'
import type { ModelPack } from '../../packs/model-pack.ts'
import { answerMatrix } from '../answer-matrix.ts'
import { scopeDimensions } from '../scope-dimensions.ts'
import { scoreDimension } from '../score-dimension.ts'
import { scoreMatrix } from '../score-practice.ts'

/** What the portfolio shows of an assessment: the same means and medians as its score has, without the mix and without resampling. */
export function profileAssessment(
  pack: ModelPack,
  assessment: Pick<Assessment, 'id' | 'practices'>,
  sheets: readonly Sheet[],
  sourceHash: string,
): AssessmentProfile {
  const matrix = answerMatrix(assessment, sheets)
  const practices = scoreMatrix(matrix)
  const dimensions = scopeDimensions(pack, matrix, practices, new Set()).map(({ id, members }) =>
    scoreDimension(id, members),
  )
  return {
    assessmentId: assessment.id,
    sourceHash,
    dimensions: known(dimensions.map(({ dimension, rated, mean }) => [dimension, rated ? mean : null])),
    practices: known(Object.values(practices).map(({ practice, rated, median }) => [practice, rated ? median : null])),
  }
}

function known(figures: readonly (readonly [string, number | null])[]): Readonly<Record<string, number>> {
  return Object.fromEntries(figures.flatMap(([id, figure]) => (figure === null ? [] : [[id, figure]])))
}
