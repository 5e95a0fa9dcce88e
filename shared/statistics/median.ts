import { ascending, quantile } from './quantile.ts'

/** The median of the values, in any order; null where there are none. */
export function median(values: readonly number[]): number | null {
  return quantile(ascending(values), 0.5)
}

/**
 * The median of the values 0 … `categories` − 1 that occur so many times each; NaN where none does. Allocates nothing: the bootstrap
 * calls it hundreds of thousands of times. `counts` may be longer than `categories`; the rest is not looked at.
 */
export function medianOfCounts(counts: ArrayLike<number>, categories: number = counts.length): number {
  let total = 0
  for (let value = 0; value < categories; value += 1) total += counts[value] as number
  const lowerRank = Math.floor((total - 1) / 2)
  const upperRank = Math.floor(total / 2)
  let seen = 0
  let lower = Number.NaN
  for (let value = 0; value < categories; value += 1) {
    seen += counts[value] as number
    if (Number.isNaN(lower) && seen > lowerRank) lower = value
    if (seen > upperRank) return (lower + value) / 2
  }
  return Number.NaN
}
