import { seededRandom } from '../lib/seeded-random.ts'
import {
  forEachResample,
  percentileInterval,
  planResampling,
  type ResamplingPlan,
  rangeInterval,
} from '../statistics/bootstrap.ts'
import { type AnswerMatrix, CODES, tallyRow } from './answer-matrix.ts'
import type { Interval, Resampling } from './assessment-score.ts'
import { ratedMedian } from './score-practice.ts'
import { type Weighting, weightedMean } from './weighted-mean.ts'

/** From so many respondents on, percentiles are called an interval; below it the range of all resamples is shown. */
const FEWEST_FOR_INTERVAL = 5

/** Several weighted means of the practices' medians, over all resamples of the respondents. */
export interface ResampledMeans {
  readonly resampling: Resampling
  /** The probability of each resample; they add up to 1. */
  readonly weights: Float64Array
  /** For each weighting, in the order given, its mean in each resample; NaN where nothing was rated. */
  readonly means: readonly Float64Array[]
}

/**
 * Resamples respondents, not answers, and computes every weighting's mean anew each time, with what is then rated and applies.
 * Under two respondents, or with `resamples` 0, there is nothing to resample.
 */
export function resampleMeans(
  matrix: AnswerMatrix,
  weightings: readonly Weighting[],
  { resamples, seed }: { readonly resamples: number; readonly seed: number },
): ResampledMeans {
  if (matrix.respondents < 2 || resamples <= 0) return notResampled(matrix.respondents, weightings)
  const plan = planResampling(matrix.respondents, resamples)
  const weights = new Float64Array(plan.resamples)
  const means = weightings.map(() => new Float64Array(plan.resamples))
  const tally = new Uint32Array(CODES)
  const medians = new Float64Array(matrix.practices.length)
  let resample = 0
  forEachResample(plan, seededRandom(seed), (timesDrawn, weight) => {
    for (let row = 0; row < medians.length; row += 1) {
      tallyRow(matrix, row, tally, timesDrawn)
      medians[row] = ratedMedian(tally)
    }
    weights[resample] = weight
    for (let index = 0; index < means.length; index += 1) {
      const column = means[index] as Float64Array
      column[resample] = weightedMean(medians, weightings[index] as Weighting)
    }
    resample += 1
  })
  return { resampling: describe(plan, seed), weights, means }
}

/** The range or the interval of one weighting's mean, whichever the number of respondents allows; null where there is neither. */
export function intervalOf({ resampling, weights, means }: ResampledMeans, index: number): Interval | null {
  const values = means[index]
  if (values === undefined || resampling.method === 'none') return null
  return resampling.label === 'range' ? rangeInterval(values) : percentileInterval(resampling.method, values, weights)
}

function describe({ method, respondents, resamples }: ResamplingPlan, seed: number): Resampling {
  return {
    method,
    respondents,
    resamples,
    seed: method === 'sampled' ? seed : null,
    label: respondents < FEWEST_FOR_INTERVAL ? 'range' : 'interval',
  }
}

function notResampled(respondents: number, weightings: readonly Weighting[]): ResampledMeans {
  return {
    resampling: { method: 'none', respondents, resamples: 0, seed: null, label: 'none' },
    weights: new Float64Array(0),
    means: weightings.map(() => new Float64Array(0)),
  }
}
