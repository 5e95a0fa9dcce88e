import type { Assessment } from '../model/assessment.ts'
import type { Sheet } from '../model/sheet.ts'
import type { ModelPack } from '../packs/model-pack.ts'
import { answerMatrix } from './answer-matrix.ts'
import { type MixScores, mixScores } from './framework-mix.ts'
import { affinitiesInScope, coverageOf, isEnough, mediansOf } from './mix-input.ts'
import { scoreMatrix } from './score-practice.ts'

/**
 * The three scores of the mix and nothing beside them, by the model's own affinities: for lists. All null where Results would say that
 * it is too early to say. An import sums up a thousand assessments this way.
 */
export function briefMix(
  pack: ModelPack,
  assessment: Pick<Assessment, 'practices'>,
  sheets: readonly Sheet[],
): MixScores {
  const matrix = answerMatrix(assessment, sheets)
  const practices = scoreMatrix(matrix)
  if (!isEnough(coverageOf(pack, practices))) return { itil: null, devops: null, sre: null }
  return mixScores(mediansOf(matrix, practices), affinitiesInScope(pack, matrix, {}))
}
