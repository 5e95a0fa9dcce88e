import { describe, expect, it } from 'vitest'
import { FEWEST_FOR_95_PERCENT, medianCoverage, medianInterval } from '#shared/statistics/median-interval.ts'

const oneTo = (n: number) => Array.from({ length: n }, (_, index) => index + 1)

describe('medianInterval', () => {
  it('comes to the published intervals', () => {
    expect(medianInterval(oneTo(5))).toEqual({ lo: 1, hi: 5, coverage: 0.9375 })
    const eight = medianInterval(oneTo(8))
    expect(eight).toMatchObject({ lo: 2, hi: 7 })
    expect(eight?.coverage).toBeCloseTo(0.93, 3)
  })

  it('reaches 95 % from six values on, and never before', () => {
    expect(medianCoverage(FEWEST_FOR_95_PERCENT - 1, 1)).toBeLessThan(0.95)
    expect(medianCoverage(FEWEST_FOR_95_PERCENT, 1)).toBeGreaterThanOrEqual(0.95)
  })

  it('takes values in any order, and nothing from a single one', () => {
    expect(medianInterval([4, 1, 3, 5, 0, 2])).toMatchObject({ lo: 0, hi: 5 })
    expect(medianInterval([3])).toBeNull()
  })
})
