/** The values in ascending order, as a copy. */
export function ascending(values: readonly number[]): readonly number[] {
  return [...values].sort((a, b) => a - b)
}

/**
 * The quantile at `p` (0 to 1) of values in ascending order; null where there are none.
 * Source: Hyndman & Fan (1996), definition 7: linear between the order statistics at h = (n − 1)p.
 */
export function quantile(sorted: ArrayLike<number>, p: number): number | null {
  const position = (sorted.length - 1) * p
  const below = sorted[Math.floor(position)]
  const above = sorted[Math.ceil(position)]
  if (below === undefined || above === undefined) return null
  return below + (position - Math.floor(position)) * (above - below)
}

/**
 * The smallest value at which the cumulated weight reaches the share `p` of all weight (the inverse of the empirical distribution
 * function); null where there are no values. `order` lists the indexes of `values` by ascending value; weights need not add up to 1.
 */
export function weightedQuantile(
  values: ArrayLike<number>,
  weights: ArrayLike<number>,
  order: ArrayLike<number>,
  p: number,
): number | null {
  let total = 0
  for (let rank = 0; rank < order.length; rank += 1) total += weights[order[rank] as number] as number
  // The slack keeps rounding in a sum of thousands of weights from moving the quantile past an exact tie.
  const wanted = p * total - total * 1e-12
  let cumulated = 0
  for (let rank = 0; rank < order.length; rank += 1) {
    const index = order[rank] as number
    cumulated += weights[index] as number
    if (cumulated >= wanted) return values[index] as number
  }
  return null
}
