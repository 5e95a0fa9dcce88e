/**
 * r_wg, 0 to 1: how much less the answers vary than if everybody had picked one of the K categories at random; null under two values.
 * Its comparison with random picks is arbitrary, which is why it only stands beside van der Eijk's A.
 * Source: James, Demaree & Wolf (1984), Journal of Applied Psychology 69, with σ² = (K² − 1)/12.
 */
export function withinGroupAgreement(values: readonly number[], categories: number): number | null {
  const n = values.length
  if (n < 2) return null
  const mean = values.reduce((sum, value) => sum + value, 0) / n
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (n - 1)
  return Math.max(0, 1 - variance / ((categories ** 2 - 1) / 12))
}
