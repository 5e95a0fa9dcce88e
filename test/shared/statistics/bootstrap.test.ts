import { describe, expect, it } from 'vitest'
import { seededRandom } from '#shared/lib/seeded-random.ts'
import { forEachResample, percentileInterval, planResampling, rangeInterval } from '#shared/statistics/bootstrap.ts'

function collect(respondents: number, resamples: number, seed = 1) {
  const seen: { readonly times: readonly number[]; readonly weight: number }[] = []
  forEachResample(planResampling(respondents, resamples), seededRandom(seed), (times, weight) => {
    seen.push({ times: [...times], weight })
  })
  return seen
}

describe('enumerated resamples', () => {
  it.each([
    [2, 3],
    [3, 10],
    [5, 126],
    [8, 6435],
  ])('of %d respondents are all %d multisets, once each, with weights that add up to 1', (respondents, multisets) => {
    const seen = collect(respondents, 0)
    expect(planResampling(respondents, 0)).toEqual({ method: 'enumerated', respondents, resamples: multisets })
    expect(new Set(seen.map(({ times }) => times.join())).size).toBe(multisets)
    expect(seen.every(({ times }) => times.reduce((sum, count) => sum + count, 0) === respondents)).toBe(true)
    expect(seen.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 12)
  })

  it('carry their multinomial probability', () => {
    const weights = Object.fromEntries(collect(3, 0).map(({ times, weight }) => [times.join(), weight]))
    expect(weights['1,1,1']).toBeCloseTo(6 / 27, 12)
    expect(weights['2,1,0']).toBeCloseTo(3 / 27, 12)
    expect(weights['0,0,3']).toBeCloseTo(1 / 27, 12)
  })
})

describe('sampled resamples', () => {
  it('draw as many as there are respondents, and repeat with the seed', () => {
    const seen = collect(9, 50, 7)
    expect(seen).toHaveLength(50)
    expect(seen.every(({ times }) => times.reduce((sum, count) => sum + count, 0) === 9)).toBe(true)
    expect(collect(9, 50, 7)).toEqual(seen)
    expect(collect(9, 50, 8)).not.toEqual(seen)
  })
})

describe('intervals of a resampled statistic', () => {
  it('drop resamples in which it is missing', () => {
    const values = Float64Array.of(3, Number.NaN, 1, 2)
    const weights = Float64Array.of(0.25, 0.25, 0.25, 0.25)
    expect(percentileInterval('enumerated', values, weights)).toEqual({ lo: 1, hi: 3 })
    expect(percentileInterval('sampled', values, weights)).toEqual({ lo: 1.05, hi: 2.95 })
    expect(rangeInterval(values)).toEqual({ lo: 1, hi: 3 })
    expect(percentileInterval('sampled', Float64Array.of(Number.NaN), Float64Array.of(1))).toBeNull()
    expect(rangeInterval(Float64Array.of(Number.NaN))).toBeNull()
  })

  it('weigh enumerated resamples by their probability', () => {
    const values = Float64Array.of(0, 1, 5)
    expect(percentileInterval('enumerated', values, Float64Array.of(0.02, 0.96, 0.02))).toEqual({ lo: 1, hi: 1 })
  })
})
