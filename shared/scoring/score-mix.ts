import { type Affinity, FRAMEWORKS } from '../model/framework.ts'
import { withoutDust } from '../statistics/without-dust.ts'
import type { Mix } from './assessment-score.ts'
import { type Lead, leadOf, mixScores, shareOfFirst, verdictOf, verdictStability } from './framework-mix.ts'
import { isEnough } from './mix-input.ts'
import { intervalOf, type ResampledMeans } from './resample-means.ts'

/** So many points at most in the cloud of uncertainty: more could not be told apart. */
const CLOUD_POINTS = 400

/** The medians and affinities of the model's practices in scope, in one order; NaN for a practice that is not rated. */
export interface MixInput {
  readonly medians: Float64Array
  readonly affinities: readonly Affinity[]
  readonly coverage: Mix['coverage']
  readonly seed: number
}

/** The mix with its uncertainty. The first three means of `resampled` are those of ITIL, DevOps and SRE. */
export function scoreMix({ medians, affinities, coverage, seed }: MixInput, resampled: ResampledMeans): Mix {
  const scores = mixScores(medians, affinities)
  const lead = leadOf(scores)
  const probability = probabilityFirst(lead, scores, resampled)
  return {
    scores,
    intervals: intervalsOf(scores, resampled),
    verdict: isEnough(coverage) ? verdictOf(lead, probability) : null,
    coverage,
    ...lead,
    probabilityFirst: probability,
    cloud: cloudOf(resampled),
    verdictStability: verdictStability(medians, affinities, probability, seed),
  }
}

/** No interval without a score: where nothing is rated, some resamples may still have a mean by leaving the doubters out. */
function intervalsOf(scores: Mix['scores'], resampled: ResampledMeans): Mix['intervals'] {
  const [itil = null, devops = null, sre = null] = FRAMEWORKS.map((framework, index) =>
    scores[framework] === null ? null : intervalOf(resampled, index),
  )
  return { itil, devops, sre }
}

/** The weighted share of resamples in which it is first, ties shared; without resampling the scores themselves are the only sample. */
function probabilityFirst(
  { first }: Lead,
  scores: Mix['scores'],
  { means, weights, resampling }: ResampledMeans,
): number {
  if (first === null) return 0
  const [own, ...others] = [first, ...FRAMEWORKS.filter((framework) => framework !== first)].map((framework) =>
    resampling.method === 'none'
      ? Float64Array.of(scores[framework] ?? Number.NaN)
      : (means[FRAMEWORKS.indexOf(framework)] ?? new Float64Array(0)),
  ) as [Float64Array, Float64Array, Float64Array]
  let wins = 0
  let total = 0
  own.forEach((value, resample) => {
    const rivals = others.map((other) => other[resample] ?? Number.NaN) as [number, number]
    if ([value, ...rivals].every(Number.isNaN)) return
    const weight = resampling.method === 'none' ? 1 : (weights[resample] ?? 0)
    wins += weight * shareOfFirst(value, rivals)
    total += weight
  })
  return total === 0 ? 0 : withoutDust(wins / total)
}

/**
 * All resampled mixes where they are few; else 400 of them, picked at equal steps of cumulated probability, which keeps the shape of
 * the cloud. Resamples in which a framework has no score are left out.
 */
function cloudOf({ means, weights }: ResampledMeans): Mix['cloud'] {
  const [itil, devops, sre] = means
  if (!itil || !devops || !sre) return []
  const usable = [...weights.keys()].filter((resample) =>
    [itil, devops, sre].every((column) => !Number.isNaN(column[resample])),
  )
  const total = usable.reduce((sum, resample) => sum + (weights[resample] ?? 0), 0)
  return pickPoints(usable, weights, total).map(({ resample, weight }) => ({
    itil: itil[resample] ?? 0,
    devops: devops[resample] ?? 0,
    sre: sre[resample] ?? 0,
    weight: weight / total,
  }))
}

function pickPoints(
  usable: readonly number[],
  weights: Float64Array,
  total: number,
): readonly { readonly resample: number; readonly weight: number }[] {
  if (usable.length <= CLOUD_POINTS) return usable.map((resample) => ({ resample, weight: weights[resample] ?? 0 }))
  const step = total / CLOUD_POINTS
  let cumulated = 0
  let picked = 0
  return usable.flatMap((resample) => {
    cumulated += weights[resample] ?? 0
    const reached = Math.min(CLOUD_POINTS, Math.floor(cumulated / step + 0.5))
    const points = reached - picked
    picked = reached
    return points > 0 ? [{ resample, weight: points * step }] : []
  })
}
