import { describe, expect, it } from 'vitest'
import { allowedDowntimeMinutes, availability } from '#shared/measures/availability.ts'

describe('allowedDowntimeMinutes', () => {
  it.each([
    ['year', 8.76 * 60],
    ['quarter', 2.16 * 60],
    ['month', 43.2],
    ['week', 10.08],
  ] as const)('at 99.9 %% per %s comes to the published minutes', (period, minutes) => {
    expect(allowedDowntimeMinutes(0.999, period)).toBeCloseTo(minutes, 6)
  })
})

describe('availability', () => {
  it('is the share of good events, and unknown where there were none', () => {
    expect(availability(999, 1000)).toBe(0.999)
    expect(availability(0, 0)).toBeNull()
  })
})
