import { seededRandom } from '../lib/seeded-random.ts'
import { type Affinity, FRAMEWORKS, type Framework, type Verdict } from '../model/framework.ts'
import { withoutDust } from '../statistics/without-dust.ts'
import { type Weighting, weightedMeanOrNull } from './weighted-mean.ts'

/** A framework dominates only where it leads by half a level, and is first in four resamples of five [ours]. */
const LEAD_TO_DOMINATE = 0.5
const PROBABILITY_TO_DOMINATE = 0.8

/** How far each affinity is moved, and how often, to see whether the verdict depends on our judgement. */
const AFFINITY_SHIFT = 0.25
const STABILITY_TRIALS = 200

export type MixScores = Readonly<Record<Framework, number | null>>

/** The framework with the highest score, and by how many levels it leads the next; ties go to the first in the fixed order. */
export interface Lead {
  readonly first: Framework | null
  readonly lead: number
}

/** A framework's weighting of the practices: their affinities to it, in the practices' order. */
export function affinityWeighting(affinities: readonly Affinity[], framework: Framework): Weighting {
  return { indexes: affinities.map((_, index) => index), weights: affinities.map((affinity) => affinity[framework]) }
}

/**
 * Score_M = Σ a·m / Σ a over the rated practices (S1). `medians` and `affinities` stand in the same order; NaN marks a practice that is
 * not rated. Null for a framework in which nothing is rated.
 */
export function mixScores(medians: ArrayLike<number>, affinities: readonly Affinity[]): MixScores {
  const scoreOf = (framework: Framework) => weightedMeanOrNull(medians, affinityWeighting(affinities, framework))
  return { itil: scoreOf('itil'), devops: scoreOf('devops'), sre: scoreOf('sre') }
}

/** Who is first, and its lead on the second; a lead of 0 where there is no second to compare it with. */
export function leadOf(scores: MixScores): Lead {
  const ranked = FRAMEWORKS.flatMap((framework) => {
    const score = scores[framework]
    return score === null ? [] : [{ framework, score }]
  }).sort((a, b) => b.score - a.score)
  const [first, second] = ranked
  return { first: first?.framework ?? null, lead: first && second ? withoutDust(first.score - second.score) : 0 }
}

/** Dominant only with a clear lead that survives resampling, else a blend. */
export function verdictOf({ first, lead }: Lead, probabilityFirst: number): Verdict {
  const dominates = first !== null && lead >= LEAD_TO_DOMINATE && probabilityFirst >= PROBABILITY_TO_DOMINATE
  return dominates ? first : 'blend'
}

/** How much of the first place is this framework's: 1, or 1/k where k share it, or 0. NaN marks a score that is missing. */
export function shareOfFirst(own: number, others: readonly [number, number]): number {
  if (Number.isNaN(own) || others.some((other) => other > own)) return 0
  return 1 / (1 + others.filter((other) => other === own).length)
}

/**
 * The share of 200 seeded trials in which the verdict stays when every affinity moves by up to ±0.25 (uniformly, kept within 0 to 1),
 * with the same probability of being first. 1 would mean that our judgement of the affinities does not matter.
 */
export function verdictStability(
  medians: ArrayLike<number>,
  affinities: readonly Affinity[],
  probabilityFirst: number,
  seed: number,
): number {
  const random = seededRandom(seed)
  const moved = new Float64Array(affinities.length)
  const weightings = FRAMEWORKS.map((framework) => affinityWeighting(affinities, framework))
  function movedScore({ indexes, weights }: Weighting): number | null {
    for (let index = 0; index < moved.length; index += 1) {
      const weight = (weights[index] as number) + (2 * random() - 1) * AFFINITY_SHIFT
      moved[index] = Math.max(0, Math.min(1, weight))
    }
    return weightedMeanOrNull(medians, { indexes, weights: moved })
  }
  const verdict = verdictOf(leadOf(mixScores(medians, affinities)), probabilityFirst)
  let kept = 0
  for (let trial = 0; trial < STABILITY_TRIALS; trial += 1) {
    const [itil = null, devops = null, sre = null] = weightings.map(movedScore)
    if (verdictOf(leadOf({ itil, devops, sre }), probabilityFirst) === verdict) kept += 1
  }
  return kept / STABILITY_TRIALS
}
