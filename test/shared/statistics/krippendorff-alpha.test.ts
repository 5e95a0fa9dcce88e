import { describe, expect, it } from 'vitest'
import { krippendorffAlpha } from '#shared/statistics/krippendorff-alpha.ts'

/** Krippendorff (2011), section C: four observers, twelve units, missing values as dots. */
const OBSERVERS = ['123321412...', '1233224125.3', '.3332342251.', '12332441251.']
const UNITS = Array.from({ length: 12 }, (_, unit) =>
  OBSERVERS.map((observer) => observer.charAt(unit))
    .filter((value) => value !== '.')
    .map(Number),
)

describe('krippendorffAlpha', () => {
  it.each([
    ['nominal', 0.743],
    ['ordinal', 0.815],
    ['interval', 0.849],
  ] as const)('comes to the published %s value %d', (metric, published) => {
    expect(krippendorffAlpha(UNITS, metric)).toBeCloseTo(published, 3)
  })

  it('drops units with fewer than two values', () => {
    const paired = UNITS.filter((unit) => unit.length >= 2)
    expect(paired).toHaveLength(11)
    expect(krippendorffAlpha(paired, 'ordinal')).toBe(krippendorffAlpha(UNITS, 'ordinal'))
  })

  it('is 1 for perfect agreement, below 0 for systematic disagreement, null without variation', () => {
    expect(
      krippendorffAlpha(
        [
          [1, 1],
          [4, 4],
        ],
        'ordinal',
      ),
    ).toBe(1)
    expect(
      krippendorffAlpha(
        [
          [0, 5],
          [5, 0],
        ],
        'ordinal',
      ),
    ).toBeLessThan(0)
    expect(
      krippendorffAlpha(
        [
          [3, 3],
          [3, 3],
        ],
        'ordinal',
      ),
    ).toBeNull()
    expect(krippendorffAlpha([[1], []], 'ordinal')).toBeNull()
  })
})
