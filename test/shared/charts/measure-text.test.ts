import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { measureText, truncateText, wrapText } from '#shared/charts/measure-text.ts'

describe('measureText', () => {
  it('adds up the advance widths of Inter', () => {
    // 2 × H (743) + i (242) at 10 units.
    expect(measureText('HiH', 10)).toBeCloseTo(17.28, 6)
  })

  it('counts letters of full-width scripts as a whole em', () => {
    expect(measureText('漢', 12)).toBe(12)
  })
})

describe('truncateText', () => {
  it('leaves what fits', () => {
    expect(truncateText('SLOs', 100, 12)).toBe('SLOs')
  })

  it('never gets wider than allowed, as long as the dots themselves fit', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), fc.integer({ min: 14, max: 300 }), (text, width) => {
        expect(measureText(truncateText(text, width, 12), 12)).toBeLessThanOrEqual(width)
      }),
    )
  })
})

describe('wrapText', () => {
  it('breaks between words and ends in dots where something is left', () => {
    expect(wrapText('Configuration management and CMDB', 120, 12, 2)).toEqual(['Configuration', 'management and…'])
  })

  it('keeps every word where there are lines enough', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,8}$/), { maxLength: 12 }), (words) => {
        expect(wrapText(words.join(' '), 80, 12, 20).join(' ')).toBe(words.join(' '))
      }),
    )
  })
})
