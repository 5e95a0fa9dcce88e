import { ascending } from './quantile.ts'

/** From so many values on an order-statistic interval with at least 95 % coverage exists. */
export const FEWEST_FOR_95_PERCENT = 6

/**
 * With what probability (0 to 1) the rth smallest and the rth largest of `n` independent values enclose the population's median:
 * 1 − 2·BinCDF(r − 1; n, ½). Source: David & Nagaraja, Order Statistics, section 7.1.
 */
export function medianCoverage(n: number, r: number): number {
  let probability = 0.5 ** n
  let cumulated = 0
  for (let successes = 0; successes < r; successes += 1) {
    cumulated += probability
    probability *= (n - successes) / (successes + 1)
  }
  return 1 - 2 * cumulated
}

/**
 * The interval [x_r, x_(n+1−r)] around the median whose coverage comes closest to 95 %, with that coverage (0 to 1), which has to be
 * shown beside it: only certain coverages exist. Null under two values. Values in any order.
 */
export function medianInterval(
  values: readonly number[],
): { readonly lo: number; readonly hi: number; readonly coverage: number } | null {
  const sorted = ascending(values)
  const n = sorted.length
  if (n < 2) return null
  let r = 1
  while (2 * (r + 1) <= n && distanceFrom95(n, r + 1) < distanceFrom95(n, r)) r += 1
  const lo = sorted[r - 1]
  const hi = sorted[n - r]
  return lo === undefined || hi === undefined ? null : { lo, hi, coverage: medianCoverage(n, r) }
}

function distanceFrom95(n: number, r: number): number {
  return Math.abs(medianCoverage(n, r) - 0.95)
}
