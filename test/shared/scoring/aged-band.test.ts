import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { agedBand, freshnessOn, wideningOf } from '#shared/scoring/aged-band.ts'
import { anAnswer, aSheet } from '#test/fixtures/records.ts'

const level = fc.double({ min: 0, max: 5, noNaN: true })
const freshness = fc.record({
  doubt: fc.double({ min: 0, max: 1, noNaN: true }),
  ageDays: fc.integer({ min: 0, max: 5000 }),
  reviewDays: fc.integer({ min: 7, max: 728 }),
})

describe('the band of a figure', () => {
  it('holds the figure and its spread, and never leaves the scale', () => {
    fc.assert(
      fc.property(level, level, level, freshness, (value, one, other, facts) => {
        const interval = { lo: Math.min(one, other), hi: Math.max(one, other) }
        const band = agedBand(value, interval, facts)
        expect(band?.lo).toBeLessThanOrEqual(Math.min(value, interval.lo))
        expect(band?.hi).toBeGreaterThanOrEqual(Math.max(value, interval.hi))
        expect(band?.lo).toBeGreaterThanOrEqual(0)
        expect(band?.hi).toBeLessThanOrEqual(5)
      }),
    )
  })

  it('never gets narrower with age or doubt', () => {
    fc.assert(
      fc.property(freshness, fc.integer({ min: 0, max: 1000 }), (facts, days) => {
        expect(wideningOf({ ...facts, ageDays: facts.ageDays + days })).toBeGreaterThanOrEqual(wideningOf(facts))
        expect(wideningOf({ ...facts, doubt: 1 })).toBeGreaterThanOrEqual(wideningOf(facts))
      }),
    )
  })

  it('is the spread itself while it is fresh and nobody doubts, a quarter wider after one missed review, and at most one level by age', () => {
    const fresh = { doubt: 0, ageDays: 60, reviewDays: 91 }
    expect(agedBand(2, { lo: 1.5, hi: 2.5 }, fresh)).toEqual({ lo: 1.5, hi: 2.5 })
    expect(wideningOf({ ...fresh, ageDays: 182 })).toBeCloseTo(0.25)
    expect(wideningOf({ ...fresh, ageDays: 9999 })).toBe(1)
    expect(agedBand(null, null, fresh)).toBeNull()
  })

  it('counts from the newest evidence where that is older than the assessment, and only doubt about levels', () => {
    const sheets = [
      aSheet({
        answers: {
          runbooks: anAnswer(3, { confidence: 'low', evidence: [{ text: 'a', date: '2026-01-01', owner: '' }] }),
          'toil-cap': anAnswer(2, { confidence: 'high' }),
          'agreed-slos': anAnswer('dk', { confidence: 'low' }),
        },
      }),
    ]
    const about = { heldOn: '2026-03-01', sheets, reviewWeeks: 13 }
    const practices = ['runbooks', 'toil-cap', 'agreed-slos']
    expect(freshnessOn('2026-03-11', { ...about, practices })).toEqual({ doubt: 0.5, ageDays: 69, reviewDays: 91 })
    expect(freshnessOn('2026-03-11', { ...about, practices: ['toil-cap'] })).toMatchObject({ doubt: 0, ageDays: 10 })
  })
})
