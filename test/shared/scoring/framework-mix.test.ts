import { describe, expect, it } from 'vitest'
import type { AnswerValue } from '#shared/model/answer.ts'
import { leadOf, mixScores, shareOfFirst, verdictOf, verdictStability } from '#shared/scoring/framework-mix.ts'
import { scoreAssessment } from '#shared/scoring/score-assessment.ts'
import { EVEN, samplePack, sampleSheets } from './sample-answers.ts'

const ITIL_LIKE = { itil: 1, devops: 0.2, sre: 0.2 }
const DEVOPS_LIKE = { itil: 0.2, devops: 1, sre: 0.2 }
const SRE_LIKE = { itil: 0.2, devops: 0.2, sre: 1 }
const PRACTICES = ['i', 'd', 's']
const PACK = samplePack([
  { id: 'i', affinity: ITIL_LIKE },
  { id: 'd', affinity: DEVOPS_LIKE },
  { id: 's', affinity: SRE_LIKE, style: true },
])

function mixOf(rows: readonly (readonly AnswerValue[])[], resamples = 2000) {
  return scoreAssessment(PACK, { practices: PRACTICES }, sampleSheets(PRACTICES, rows), { resamples }).mix
}

describe('the mix', () => {
  it('divides by what the affinities add up to, so that a longer column is no advantage', () => {
    const affinities = [
      { itil: 1, devops: 1, sre: 0.1 },
      { itil: 0, devops: 1, sre: 0.1 },
    ]
    expect(mixScores([4, 2], affinities)).toEqual({ itil: 4, devops: 3, sre: 3 })
  })

  it('leaves out what is not rated, and has no score for a framework to which nothing rated belongs', () => {
    const affinities = [{ itil: 1, devops: 1, sre: 0 }, EVEN]
    expect(mixScores([4, Number.NaN], affinities)).toEqual({ itil: 4, devops: 4, sre: null })
  })

  it('counts styles', () => {
    expect(mixOf([[1, 1, 5]]).first).toBe('sre')
  })

  it('is dominated only by a clear lead that resampling confirms', () => {
    expect(verdictOf({ first: 'sre', lead: 0.5 }, 0.8)).toBe('sre')
    expect(verdictOf({ first: 'sre', lead: 0.49 }, 1)).toBe('blend')
    expect(verdictOf({ first: 'sre', lead: 2 }, 0.79)).toBe('blend')
    expect(
      mixOf([
        [5, 1, 1],
        [5, 1, 1],
        [4, 1, 0],
      ]),
    ).toMatchObject({ verdict: 'itil', first: 'itil', probabilityFirst: 1 })
    expect(
      mixOf([
        [5, 0, 2],
        [0, 5, 2],
        [5, 0, 2],
      ]),
    ).toMatchObject({ verdict: 'blend', first: 'itil' })
  })

  it('gives the probability of being first exactly where resamples are enumerated', () => {
    // Two for ITIL, one against: ITIL stays first unless the one is drawn at least twice of three times, 7/27.
    const { probabilityFirst } = mixOf([
      [5, 0, 2],
      [5, 0, 2],
      [0, 5, 2],
    ])
    expect(probabilityFirst).toBeCloseTo(20 / 27, 10)
  })

  it('shares a tie for the first place', () => {
    expect(shareOfFirst(3, [3, 2])).toBe(1 / 2)
    expect(shareOfFirst(3, [3, 3])).toBe(1 / 3)
    expect(shareOfFirst(3, [Number.NaN, 2])).toBe(1)
    expect(shareOfFirst(2, [3, 1])).toBe(0)
    expect(
      mixOf([
        [3, 3, 3],
        [3, 3, 3],
      ]).probabilityFirst,
    ).toBeCloseTo(1 / 3, 10)
  })

  it('sees a tie through the rounding of the weights', () => {
    const { scores, lead } = mixOf([[3, 3, 3]])
    expect([scores, lead]).toEqual([{ itil: 3, devops: 3, sre: 3 }, 0])
    expect(leadOf({ itil: 2.3, devops: 1.8, sre: 0 }).lead).toBe(0.5)
  })

  it('has no lead where there is nobody to lead', () => {
    expect(leadOf({ itil: 3, devops: null, sre: null })).toEqual({ first: 'itil', lead: 0 })
    expect(leadOf({ itil: null, devops: null, sre: null })).toEqual({ first: null, lead: 0 })
  })

  it('has a cloud whose weights add up to 1, of at most 400 points', () => {
    const rows = Array.from({ length: 8 }, (_, index): readonly AnswerValue[] => [index % 2 === 0 ? 5 : 1, 3, 2])
    for (const count of [2, 6, 8]) {
      const { cloud } = mixOf(rows.slice(0, count))
      expect(cloud.length).toBeLessThanOrEqual(400)
      expect(cloud.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 9)
    }
  })
})

describe('verdictStability', () => {
  it('is 1 where the affinities do not matter, lower where a lead hangs on them, and repeats with the seed', () => {
    expect(verdictStability([3, 3], [ITIL_LIKE, SRE_LIKE], 1, 1)).toBe(1)
    const medians = [4, 3.2, 3]
    const affinities = [ITIL_LIKE, DEVOPS_LIKE, SRE_LIKE]
    const stability = verdictStability(medians, affinities, 1, 1)
    expect(stability).toBeGreaterThan(0)
    expect(stability).toBeLessThan(1)
    expect(verdictStability(medians, affinities, 1, 1)).toBe(stability)
  })
})
