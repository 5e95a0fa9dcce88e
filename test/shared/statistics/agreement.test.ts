import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { agreement } from '#shared/statistics/agreement.ts'
import { withinGroupAgreement } from '#shared/statistics/within-group-agreement.ts'

const counts = fc.array(fc.nat(12), { minLength: 6, maxLength: 6 }).filter((list) => list.some((count) => count > 0))

describe('agreement (van der Eijk’s A)', () => {
  it('comes to the published value on a scale of seven (van der Eijk 2001, p. 331)', () => {
    expect(agreement([30, 40, 210, 130, 530, 50, 10])).toBeCloseTo(0.6113333, 7)
  })

  it.each([
    [[3, 0, 0, 0, 0, 3], -1],
    [[0, 1, 3, 2, 0, 0], 0.7333],
    [[2, 2, 2, 2, 2, 2], 0],
    [[0, 0, 0, 0, 4, 0], 1],
  ])('of %j is %d', (distribution, expected) => {
    expect(agreement(distribution)).toBeCloseTo(expected, 4)
  })

  it('counts empty categories as part of the scale', () => {
    expect(agreement([3, 3])).not.toBe(agreement([3, 3, 0, 0, 0, 0]))
    expect(agreement([3, 3, 0, 0, 0, 0])).toBeCloseTo(0.8, 10)
  })

  it('is null where nobody answered', () => {
    expect(agreement([0, 0, 0, 0, 0, 0])).toBeNull()
  })

  it('stays within −1 and 1, looks alike from both ends, and does not depend on how many answered', () => {
    fc.assert(
      fc.property(counts, fc.integer({ min: 2, max: 5 }), (list, times) => {
        const value = agreement(list) as number
        expect(Math.abs(value)).toBeLessThanOrEqual(1 + 1e-12)
        expect(agreement([...list].reverse())).toBeCloseTo(value, 10)
        expect(agreement(list.map((count) => count * times))).toBeCloseTo(value, 10)
      }),
    )
  })
})

describe('withinGroupAgreement (r_wg)', () => {
  it('compares the variance with that of random picks, 35/12 on six categories', () => {
    expect(withinGroupAgreement([2, 2, 2], 6)).toBe(1)
    expect(withinGroupAgreement([2, 3, 4], 6)).toBeCloseTo(1 - 12 / 35, 10)
  })

  it('is never negative, and null under two values', () => {
    expect(withinGroupAgreement([0, 5], 6)).toBe(0)
    expect(withinGroupAgreement([3], 6)).toBeNull()
  })
})
