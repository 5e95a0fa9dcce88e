import type { Affinity } from '../model/framework.ts'
import type { ModelPack } from '../packs/model-pack.ts'
import type { AnswerMatrix } from './answer-matrix.ts'
import type { Mix, PracticeScore } from './assessment-score.ts'

type PracticeScores = Readonly<Record<string, PracticeScore>>

/** One affinity per row of the matrix; a practice that the model does not know belongs to no framework. */
export function affinitiesInScope(
  pack: ModelPack,
  matrix: AnswerMatrix,
  own: Readonly<Record<string, Affinity>>,
): readonly Affinity[] {
  const known = new Map(pack.practices.map((practice) => [practice.id, own[practice.id] ?? practice.affinity]))
  return matrix.practices.map((practice) => known.get(practice) ?? { itil: 0, devops: 0, sre: 0 })
}

/** One median per row of the matrix; NaN where the practice is not rated. */
export function mediansOf(matrix: AnswerMatrix, practices: PracticeScores): Float64Array {
  return Float64Array.from(matrix.practices, (practice) => {
    const score = practices[practice]
    return score?.rated ? (score.median ?? Number.NaN) : Number.NaN
  })
}

/** How much of what applies is rated. */
export function coverageOf(pack: ModelPack, practices: PracticeScores): Mix['coverage'] {
  const applicable = pack.practices.flatMap(({ id }) => practices[id] ?? []).filter((score) => score.applicable)
  return { rated: applicable.filter(({ rated }) => rated).length, applicable: applicable.length }
}

/** Whether enough is rated to say what kind of shop it is [ours]. */
export function isEnough({ rated, applicable }: Mix['coverage']): boolean {
  return rated > 0 && 3 * rated >= 2 * applicable
}
