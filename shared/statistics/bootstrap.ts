import type { Random } from '../lib/seeded-random.ts'
import { quantile, weightedQuantile } from './quantile.ts'

/** Up to so many respondents all resamples are enumerated: 6,435 of them for eight. */
export const MOST_TO_ENUMERATE = 8

/** How respondents are resampled: every multiset with its probability, or so many random draws. */
export interface ResamplingPlan {
  readonly method: 'enumerated' | 'sampled'
  readonly respondents: number
  readonly resamples: number
}

/** Told about each resample: how often each respondent is in it (the same array every time), and its probability. */
export type VisitResample = (timesDrawn: Uint16Array, weight: number) => void

/** Enumerates up to eight respondents, C(2n − 1, n) multisets, and samples `resamples` times beyond. */
export function planResampling(respondents: number, resamples: number): ResamplingPlan {
  return respondents <= MOST_TO_ENUMERATE
    ? { method: 'enumerated', respondents, resamples: countMultisets(respondents) }
    : { method: 'sampled', respondents, resamples }
}

/**
 * Visits each resample of the plan, always in the same order. The weights add up to 1. `random` is only read where it is sampled.
 * Source: Efron & Tibshirani (1993), An Introduction to the Bootstrap, chapters 2 and 6.
 */
export function forEachResample(plan: ResamplingPlan, random: Random, visit: VisitResample): void {
  if (plan.method === 'enumerated') enumerateResamples(plan.respondents, visit)
  else sampleResamples(plan, random, visit)
}

/** C(2n − 1, n): in how many ways n draws from n can turn out, whatever their order. */
function countMultisets(n: number): number {
  let count = 1
  for (let k = 1; k <= n; k += 1) count = (count * (n - 1 + k)) / k
  return n === 0 ? 0 : Math.round(count)
}

/** Weights are multinomial: n! / (∏ c_i! · n^n). */
function enumerateResamples(n: number, visit: VisitResample): void {
  if (n === 0) return
  const timesDrawn = new Uint16Array(n)
  const factorials = [1]
  for (let k = 1; k <= n; k += 1) factorials.push((factorials[k - 1] as number) * k)
  const orders = (factorials[n] as number) / n ** n
  function drawFrom(index: number, left: number, weight: number): void {
    if (index === n - 1) {
      timesDrawn[index] = left
      visit(timesDrawn, weight / (factorials[left] as number))
      return
    }
    for (let times = left; times >= 0; times -= 1) {
      timesDrawn[index] = times
      drawFrom(index + 1, left - times, weight / (factorials[times] as number))
    }
  }
  drawFrom(0, n, orders)
}

function sampleResamples(plan: ResamplingPlan, random: Random, visit: VisitResample): void {
  const timesDrawn = new Uint16Array(plan.respondents)
  for (let resample = 0; resample < plan.resamples; resample += 1) {
    timesDrawn.fill(0)
    for (let draw = 0; draw < plan.respondents; draw += 1) {
      const drawn = Math.floor(random() * plan.respondents)
      timesDrawn[drawn] = (timesDrawn[drawn] as number) + 1
    }
    visit(timesDrawn, 1 / plan.resamples)
  }
}

/**
 * From the 2.5th to the 97.5th percentile of a statistic over all resamples: by the inverse distribution function where they were
 * enumerated, by type 7 where they were sampled. Resamples in which the statistic is NaN are dropped; null where all are.
 */
export function percentileInterval(
  method: ResamplingPlan['method'],
  values: Float64Array,
  weights: Float64Array,
): { readonly lo: number; readonly hi: number } | null {
  if (method === 'enumerated') {
    const order = ascendingOrder(values)
    return interval(weightedQuantile(values, weights, order, 0.025), weightedQuantile(values, weights, order, 0.975))
  }
  const sorted = values.filter((value) => !Number.isNaN(value)).sort()
  return interval(quantile(sorted, 0.025), quantile(sorted, 0.975))
}

/** From the smallest to the largest value of a statistic over all resamples, NaN aside; null where all are. */
export function rangeInterval(values: Float64Array): { readonly lo: number; readonly hi: number } | null {
  let lo = Number.POSITIVE_INFINITY
  let hi = Number.NEGATIVE_INFINITY
  for (const value of values) {
    if (value < lo) lo = value
    if (value > hi) hi = value
  }
  return lo <= hi ? { lo, hi } : null
}

function ascendingOrder(values: Float64Array): Uint32Array {
  return Uint32Array.from(values.keys())
    .filter((index) => !Number.isNaN(values[index] as number))
    .sort((a, b) => (values[a] as number) - (values[b] as number))
}

function interval(lo: number | null, hi: number | null): { readonly lo: number; readonly hi: number } | null {
  return lo === null || hi === null ? null : { lo, hi }
}
