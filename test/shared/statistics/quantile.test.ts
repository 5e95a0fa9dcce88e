import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { median, medianOfCounts } from '#shared/statistics/median.ts'
import { quantile, weightedQuantile } from '#shared/statistics/quantile.ts'

describe('quantile (type 7)', () => {
  it('interpolates between order statistics at (n − 1)p, as R does by default', () => {
    expect(quantile([1, 2, 3, 4], 0.25)).toBe(1.75)
    expect(quantile([0, 1, 3, 4, 5], 0.75)).toBe(4)
    expect(quantile([7], 0.25)).toBe(7)
    expect(quantile([], 0.5)).toBeNull()
  })
})

describe('weightedQuantile', () => {
  it('is the first value at which the cumulated weight reaches the share', () => {
    const values = [30, 10, 20]
    const order = [1, 2, 0]
    expect(weightedQuantile(values, [0.25, 0.5, 0.25], order, 0.5)).toBe(10)
    expect(weightedQuantile(values, [0.25, 0.5, 0.25], order, 0.51)).toBe(20)
    expect(weightedQuantile(values, [1, 2, 1], order, 0.975)).toBe(30)
    expect(weightedQuantile([], [], [], 0.5)).toBeNull()
  })

  it('is not thrown off an exact tie by rounding', () => {
    const weights = new Array<number>(10).fill(0.1)
    const values = [...weights.keys()]
    expect(weightedQuantile(values, weights, values, 0.8)).toBe(7)
  })
})

describe('medians', () => {
  it('are the same from counts as from the values themselves', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(5), { maxLength: 30 }), (values) => {
        const counts = [0, 1, 2, 3, 4, 5].map((level) => values.filter((value) => value === level).length)
        expect(medianOfCounts([...counts, 99], 6)).toBe(median(values) ?? Number.NaN)
      }),
    )
  })
})
