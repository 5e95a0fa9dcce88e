import fc from 'fast-check'
import { expect, it } from 'vitest'
import { alphaInterval, weightedAlpha } from '#shared/statistics/alpha-interval.ts'
import { krippendorffAlpha } from '#shared/statistics/krippendorff-alpha.ts'

const OPTIONS = { seed: 7, resamples: 500 }
const anyRatings = (respondents: number) =>
  fc.array(fc.array(fc.option(fc.nat(5)), { minLength: respondents, maxLength: respondents }), {
    minLength: 2,
    maxLength: 12,
  })

it('with everybody drawn once is α itself', () => {
  fc.assert(
    fc.property(anyRatings(6), (ratings) => {
      const alpha = krippendorffAlpha(
        ratings.map((unit) => unit.filter((level) => level !== null)),
        'ordinal',
      )
      const weighted = weightedAlpha(ratings, [1, 1, 1, 1, 1, 1])
      if (alpha === null) expect(weighted).toBeNaN()
      else expect(weighted).toBeCloseTo(alpha, 9)
    }),
  )
})

it('drawing a person twice is no agreement: one person alone, however often, has no α', () => {
  const ratings = [
    [0, 5],
    [4, 1],
    [2, 3],
  ]
  expect(weightedAlpha(ratings, [2, 0])).toBeNaN()
  expect(weightedAlpha(ratings, [2, 1])).toBeLessThan(0.1)
})

it('gives an interval from five respondents on, the range below, and nothing for one', () => {
  const unitsOf = (respondents: number) =>
    [0, 1, 2, 3, 4, 5].map((level) =>
      Array.from({ length: respondents }, (_, index) => Math.min(5, level + (index % 2))),
    )
  const of12 = alphaInterval(unitsOf(12), OPTIONS)
  expect(of12).toMatchObject({ label: 'interval', respondents: 12, resamples: 500, seed: 7 })
  expect(of12.interval?.lo).toBeLessThanOrEqual(of12.alpha ?? 0)
  expect(of12.interval?.hi).toBeGreaterThanOrEqual(of12.alpha ?? 1)
  expect(alphaInterval(unitsOf(12), OPTIONS)).toEqual(of12)
  expect(alphaInterval(unitsOf(3), OPTIONS)).toMatchObject({ label: 'range', resamples: 10 })
  expect(alphaInterval(unitsOf(1), OPTIONS)).toMatchObject({ alpha: null, interval: null, label: 'none' })
})
