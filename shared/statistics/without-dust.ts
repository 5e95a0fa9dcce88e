/**
 * The number without the rounding errors of floating point, to twelve decimals. Practices that are all at 3 then come to exactly 3 with
 * any weights: ties are ties, nothing exceeds 5, and 1,600 resamples of 2,000 are exactly the 0.8 on which a verdict hangs. NaN stays.
 */
export function withoutDust(value: number): number {
  return Math.round(value * 1e12) / 1e12
}
