import { withoutDust } from '../statistics/without-dust.ts'

/** Which of a list of values count, and how much: two lists of the same length. */
export interface Weighting {
  readonly indexes: ArrayLike<number>
  readonly weights: ArrayLike<number>
}

/** S = Σwm / Σw over the values that are there: NaN marks one that is missing. NaN where no weight is left. Allocates nothing. */
export function weightedMean(values: ArrayLike<number>, { indexes, weights }: Weighting): number {
  let sum = 0
  let total = 0
  for (let position = 0; position < indexes.length; position += 1) {
    const value = values[indexes[position] as number] as number
    if (Number.isNaN(value)) continue
    const weight = weights[position] as number
    sum += weight * value
    total += weight
  }
  return total > 0 ? withoutDust(sum / total) : Number.NaN
}

/** The same as a number, or null where there is nothing to average. */
export function weightedMeanOrNull(values: ArrayLike<number>, weighting: Weighting): number | null {
  const mean = weightedMean(values, weighting)
  return Number.isNaN(mean) ? null : mean
}
