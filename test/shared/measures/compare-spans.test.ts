import { describe, expect, it } from 'vitest'
import { compareSpans } from '#shared/measures/compare-spans.ts'

describe('two spans of a measure', () => {
  it('moved only where no value of one side reaches into the other', () => {
    expect(compareSpans([10, 12, 14], [5, 9], 'lower')).toEqual({
      before: { low: 10, median: 12, high: 14, n: 3 },
      after: { low: 5, median: 7, high: 9, n: 2 },
      verdict: 'better',
      oneIn: 10,
    })
    expect(compareSpans([10, 12, 14], [5, 9], 'higher').verdict).toBe('worse')
    expect(compareSpans([10, 12, 14], [5, 10], 'lower').verdict).toBe('overlap')
    expect(compareSpans([1, 1, 1], [1, 1, 1], 'lower').verdict).toBe('overlap')
  })

  it('says nothing where chance alone does it more often than once in ten', () => {
    expect(compareSpans([10, 12], [1, 2], 'lower')).toMatchObject({ verdict: 'too-few', oneIn: 6 })
    expect(compareSpans([10, 11, 12, 13], [1], 'lower')).toMatchObject({ verdict: 'too-few', oneIn: 5 })
    expect(compareSpans([], [1, 2, 3], 'lower')).toMatchObject({ before: null, verdict: 'too-few' })
  })

  it('counts the ways in which the values could have fallen: 6 of 12 is 924', () => {
    expect(compareSpans([1, 2, 3, 4, 5, 6], [7, 8, 9, 10, 11, 12], 'higher').oneIn).toBe(924)
  })
})
