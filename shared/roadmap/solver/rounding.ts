/** Effort adds up in fractions of days; a sum may miss its capacity by less than this. */
export const ROUNDING = 1e-9

/** A hair above, so that rounding in sums of doubles cannot put a proven bound below the best plan. */
export function roundUp(bound: number): number {
  return bound + 1e-9 * Math.max(1, Math.abs(bound))
}
