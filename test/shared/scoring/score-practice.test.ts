import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { AnswerValue } from '#shared/model/answer.ts'
import type { PracticeScore } from '#shared/scoring/assessment-score.ts'
import { scorePractices } from '#shared/scoring/score-practice.ts'
import { onePractice } from './sample-answers.ts'

function score(values: readonly (AnswerValue | null)[]): PracticeScore {
  return scorePractices({ practices: ['p'] }, onePractice(values)).p as PracticeScore
}

describe('a practice', () => {
  it('has the distribution, the median, the level it reaches and the quartiles of its levels', () => {
    expect(score([2, 3, 3, 2, 5, 'dk', 'na', null])).toMatchObject({
      n: 5,
      distribution: [0, 0, 2, 2, 0, 1],
      dontKnow: 1,
      notApplicable: 1,
      applicable: true,
      rated: true,
      median: 3,
      level: 3,
      q1: 2,
      q3: 3,
    })
  })

  it('takes the level down where the median lies between two', () => {
    expect(score([2, 3])).toMatchObject({ median: 2.5, level: 2 })
  })

  it('does not count “don’t know” as 0, but shows what 0 and 5 would make of it', () => {
    expect(score([4, 4, 'dk'])).toMatchObject({ median: 4, bounds: { lo: 4, hi: 4 } })
    expect(score([4, 'dk'])).toMatchObject({ median: 4, bounds: { lo: 2, hi: 4.5 }, rated: true })
  })

  it('is not rated where more than half do not know; its figures stay', () => {
    expect(score([3, 'dk', 'dk'])).toMatchObject({ rated: false, applicable: true, median: 3, level: 3 })
    expect(score([3, 3, 'dk', 'dk']).rated).toBe(true)
  })

  it('leaves “does not apply” out when it asks whether half do not know', () => {
    expect(score([3, 'dk', 'dk', 'na', 'na']).rated).toBe(false)
    expect(score([3, 'dk', 'na']).rated).toBe(true)
  })

  it('does not apply only where more than half say so', () => {
    expect(score([3, 'na'])).toMatchObject({ applicable: true, rated: true })
    expect(score([3, 'na', 'na'])).toMatchObject({ applicable: false, rated: false, median: 3 })
    expect(score(['na', 'dk', 'na'])).toMatchObject({ applicable: false, median: null })
  })

  it('has nothing to compute from where nobody gave a level', () => {
    expect(score([null])).toMatchObject({
      n: 0,
      rated: false,
      applicable: true,
      median: null,
      level: null,
      q1: null,
      bounds: null,
    })
    expect(score(['dk'])).toMatchObject({ rated: false, median: null, bounds: { lo: 0, hi: 5 } })
  })

  it('has agreement from two answers on, and an interval of the median from six', () => {
    expect(score([3])).toMatchObject({ agreement: null, withinGroup: null })
    expect(score([3, 3])).toMatchObject({ agreement: 1, withinGroup: 1 })
    expect(score([1, 2, 3, 4, 5]).medianInterval).toBeNull()
    expect(score([0, 1, 2, 3, 4, 5]).medianInterval).toEqual({ lo: 0, hi: 5, coverage: 0.96875 })
  })

  it('keeps its bounds around its median, whatever was answered', () => {
    const value = fc.constantFrom<AnswerValue>(0, 1, 2, 3, 4, 5, 'dk', 'na')
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 14 }), (values) => {
        const { median, bounds, rated, n } = score(values)
        if (rated) expect(n).toBeGreaterThan(0)
        expect(median === null).toBe(n === 0)
        if (median === null) return
        expect(bounds?.lo).toBeLessThanOrEqual(median)
        expect(bounds?.hi).toBeGreaterThanOrEqual(median)
      }),
    )
  })
})
