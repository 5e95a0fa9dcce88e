import type { Dimension, DimensionKind, ModelPack } from '#shared/packs/model-pack.ts'
import { dimensionsOf } from '#shared/packs/practice-index.ts'
import type { AssessmentScore, DimensionScore } from '#shared/scoring/assessment-score.ts'

export interface RatedDimension {
  readonly dimension: Dimension
  readonly found: DimensionScore
  readonly mean: number
}

/** What stands out among the dimensions of one kind. */
export interface StandOut {
  readonly furthest: RatedDimension | null
  /** Null where there is only one, or all are alike. */
  readonly leastFar: RatedDimension | null
  /** The one whose weakest practice lies furthest below its mean: a good average that hides something. */
  readonly hiding: RatedDimension | null
  readonly unrated: readonly { readonly dimension: Dimension; readonly found: DimensionScore }[]
}

/** From two levels below the mean on, a weakest practice is worth a sentence [ours]. */
const HIDDEN_DEPTH = 2

export function findStandOut(pack: ModelPack, score: AssessmentScore, kind: DimensionKind): StandOut {
  const all = dimensionsOf(pack, kind).flatMap((dimension) => {
    const found = score.dimensions[dimension.id]
    return found ? [{ dimension, found }] : []
  })
  const rated = all
    .flatMap(({ dimension, found }) =>
      found.rated && found.mean !== null ? [{ dimension, found, mean: found.mean }] : [],
    )
    .sort((a, b) => b.mean - a.mean)
  const [furthest = null, last = null] = [rated[0], rated.at(-1)]
  const depth = (entry: RatedDimension) => entry.mean - (entry.found.weakest ?? entry.mean)
  const deepest = [...rated].sort((a, b) => depth(b) - depth(a))[0] ?? null
  return {
    furthest,
    leastFar: furthest && last && furthest.mean - last.mean >= 0.05 ? last : null,
    hiding: deepest && depth(deepest) >= HIDDEN_DEPTH ? deepest : null,
    unrated: all.filter(({ found }) => !found.rated),
  }
}
