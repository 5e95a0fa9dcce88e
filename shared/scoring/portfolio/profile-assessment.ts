import type { Assessment } from '../../model/assessment.ts'
import type { AssessmentProfile } from '../../model/profile.ts'
import type { Sheet } from '../../model/sheet.ts'
import type { ModelPack } from '../../packs/model-pack.ts'
import { scoreAssessment } from '../score-assessment.ts'

/** What the portfolio shows of an assessment, by the model's own affinities and without resampling. */
export function profileAssessment(
  pack: ModelPack,
  assessment: Pick<Assessment, 'id' | 'practices'>,
  sheets: readonly Sheet[],
  sourceHash: string,
): AssessmentProfile {
  const { practices, dimensions } = scoreAssessment(pack, assessment, sheets, { resamples: 0 })
  return {
    assessmentId: assessment.id,
    sourceHash,
    dimensions: known(Object.values(dimensions).map(({ dimension, rated, mean }) => [dimension, rated ? mean : null])),
    practices: known(Object.values(practices).map(({ practice, rated, median }) => [practice, rated ? median : null])),
  }
}

function known(figures: readonly (readonly [string, number | null])[]): Readonly<Record<string, number>> {
  return Object.fromEntries(figures.flatMap(([id, figure]) => (figure === null ? [] : [[id, figure]])))
}
