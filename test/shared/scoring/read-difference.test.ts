import { describe, expect, it } from 'vitest'
import { formatDifference, readDifference } from '#shared/scoring/read-difference.ts'

describe('a difference', () => {
  const around = (value: number, half: number) => ({ value, interval: { lo: value - half, hi: value + half } })

  it('is more than the spread only where the intervals do not overlap', () => {
    expect(readDifference(around(2, 0.2), around(3, 0.2))).toBe('beyond-spread')
    expect(readDifference(around(3, 0.2), around(2, 0.2))).toBe('beyond-spread')
    expect(readDifference(around(2, 0.6), around(3, 0.6))).toBe('within-spread')
    expect(readDifference(around(2, 0), around(2.04, 0))).toBe('none')
    expect(readDifference({ value: 2, interval: null }, around(3, 0.1))).toBe('no-spread')
    expect(readDifference({ value: null, interval: null }, around(3, 0.1))).toBe('unrated')
  })

  it('is written with its sign', () => {
    expect(formatDifference(2, 2.44)).toBe('+0.4')
    expect(formatDifference(2, 1.5)).toBe('–0.5')
    expect(formatDifference(2, 2.01)).toBe('±0.0')
    expect(formatDifference(null, 2)).toBe('–')
  })
})
