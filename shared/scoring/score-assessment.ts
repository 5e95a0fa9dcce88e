import type { Assessment } from '../model/assessment.ts'
import { type Affinity, FRAMEWORKS } from '../model/framework.ts'
import { LEVELS } from '../model/level.ts'
import type { Sheet } from '../model/sheet.ts'
import type { ModelPack } from '../packs/model-pack.ts'
import { krippendorffAlpha } from '../statistics/krippendorff-alpha.ts'
import { answerMatrix } from './answer-matrix.ts'
import type { AssessmentScore, DimensionScore, PracticeScore } from './assessment-score.ts'
import { affinityWeighting } from './framework-mix.ts'
import { affinitiesInScope, coverageOf, mediansOf } from './mix-input.ts'
import { intervalOf, type ResampledMeans, resampleMeans } from './resample-means.ts'
import { type ScopedDimension, scopeDimensions } from './scope-dimensions.ts'
import { scoreDimension } from './score-dimension.ts'
import { scoreMix } from './score-mix.ts'
import { scoreMatrix } from './score-practice.ts'

/** The seed and the number of resamples where none is asked for; both are exported with every result. */
export const DEFAULT_SEED = 1
export const DEFAULT_RESAMPLES = 2000

export interface ScoringOptions {
  /** Practices that cap the ISO-33020 level of their dimensions. */
  readonly criticalPractices?: readonly string[]
  /** The user's own affinities by practice; the model's count where there is none. */
  readonly affinities?: Readonly<Record<string, Affinity>>
  readonly seed?: number
  /** How many resamples from nine respondents on; 0 skips all resampling, whatever their number. */
  readonly resamples?: number
}

/**
 * Everything that is derived from an assessment's sheets, with the uncertainty that comes from who answered. The same facts and options
 * always give the same result, in whatever order the sheets come. Practices in scope that the model does not know are scored on their
 * own, but count in no dimension and not in the mix.
 */
export function scoreAssessment(
  pack: ModelPack,
  assessment: Pick<Assessment, 'practices'>,
  sheets: readonly Sheet[],
  options: ScoringOptions = {},
): AssessmentScore {
  const seed = options.seed ?? DEFAULT_SEED
  const matrix = answerMatrix(assessment, sheets)
  const practices = scoreMatrix(matrix)
  const affinities = affinitiesInScope(pack, matrix, options.affinities ?? {})
  const dimensions = scopeDimensions(pack, matrix, practices, new Set(options.criticalPractices ?? []))
  const weightings = [
    ...FRAMEWORKS.map((framework) => affinityWeighting(affinities, framework)),
    ...dimensions.map(({ weighting }) => weighting),
  ]
  const resampled = resampleMeans(matrix, weightings, { resamples: options.resamples ?? DEFAULT_RESAMPLES, seed })
  return {
    respondents: matrix.respondents,
    practices,
    dimensions: scoreDimensions(dimensions, resampled),
    mix: scoreMix(
      { medians: mediansOf(matrix, practices), affinities, coverage: coverageOf(pack, practices), seed },
      resampled,
    ),
    alpha: krippendorffAlpha(Object.values(practices).map(levelsGiven), 'ordinal'),
    resampling: resampled.resampling,
    dontKnowRate: dontKnowRate(Object.values(practices)),
  }
}

function scoreDimensions(
  dimensions: readonly ScopedDimension[],
  resampled: ResampledMeans,
): Readonly<Record<string, DimensionScore>> {
  return Object.fromEntries(
    dimensions.map(({ id, members }, index) => {
      const score = scoreDimension(id, members)
      // Where nothing is rated there is no mean, even if some resamples without the doubters happen to have one.
      return [
        id,
        score.mean === null ? score : { ...score, interval: intervalOf(resampled, FRAMEWORKS.length + index) },
      ]
    }),
  )
}

function levelsGiven({ distribution }: PracticeScore): readonly number[] {
  return LEVELS.flatMap((level) => new Array<number>(distribution[level]).fill(level))
}

function dontKnowRate(scores: readonly PracticeScore[]): number {
  const dontKnow = scores.reduce((sum, score) => sum + score.dontKnow, 0)
  const all = scores.reduce((sum, score) => sum + score.n + score.dontKnow + score.notApplicable, 0)
  return all === 0 ? 0 : dontKnow / all
}
