import { describe, expect, it } from 'vitest'
import type { AnswerValue } from '#shared/model/answer.ts'
import type { DimensionScore } from '#shared/scoring/assessment-score.ts'
import { scoreAssessment } from '#shared/scoring/score-assessment.ts'
import { iso33020Level } from '#shared/scoring/score-dimension.ts'
import { sampleDimension, samplePack, sampleSheets } from './sample-answers.ts'

/** One person's answers to as many practices `p0`, `p1`, … of one dimension. */
function alphaOf(levels: readonly (AnswerValue | null)[], criticalPractices: readonly string[] = []): DimensionScore {
  const practices = levels.map((_, index) => `p${index}`)
  const pack = samplePack(practices.map((id) => ({ id })))
  return scoreAssessment(pack, { practices }, sampleSheets(practices, [levels]), { criticalPractices }).dimensions
    .alpha as DimensionScore
}

describe('a dimension', () => {
  it.each([
    { levels: [3, 3, 2, 4, 1, 3, 3], mean: 2.714, weakest: 1, iso33020: 3 },
    { levels: [3, 3, 1, 4, 1, 3, 3], mean: 2.571, weakest: 1, iso33020: 2 },
  ] as const)('of $levels has the published mean $mean, weakest link $weakest and level $iso33020', (published) => {
    const { mean, weakest, iso33020 } = alphaOf(published.levels)
    expect(mean).toBeCloseTo(published.mean, 3)
    expect(weakest).toBe(published.weakest)
    expect(iso33020).toBe(published.iso33020)
  })

  it('hides a zero among six fives from its ISO level, unless the zero is critical', () => {
    const sixFivesAndAZero = [5, 5, 5, 0, 5, 5, 5] as const
    expect(alphaOf(sixFivesAndAZero)).toMatchObject({ iso33020: 5, weakest: 0, weakestPractices: ['p3'] })
    expect(alphaOf(sixFivesAndAZero, ['p3']).iso33020).toBe(0)
    expect(alphaOf(sixFivesAndAZero, ['p0']).iso33020).toBe(5)
  })

  it('is rated from two thirds of what applies on; its figures stay below that', () => {
    expect(alphaOf([3, 3, null])).toMatchObject({ rated: true, mean: 3 })
    expect(alphaOf([4, null, 'dk'])).toMatchObject({ rated: false, coverage: 1 / 3, mean: 4, weakest: 4 })
    expect(alphaOf([4, 'na', 'na'])).toMatchObject({ rated: true, coverage: 1 })
    expect(alphaOf(['dk', 'dk'])).toMatchObject({
      rated: false,
      coverage: 0,
      mean: null,
      weakest: null,
      iso33020: null,
    })
  })

  it('counts a member that nobody could judge in its bounds only', () => {
    expect(alphaOf([4, 4, 'dk'])).toMatchObject({ mean: 4, bounds: { lo: 2.666666666667, hi: 4.333333333333 } })
  })

  it('counts guests at half the weight, styles not at all, and only what was asked', () => {
    const pack = samplePack(
      [{ id: 'home' }, { id: 'style', style: true }, { id: 'guest', home: 'beta' }, { id: 'unasked' }],
      [sampleDimension('alpha', ['guest']), sampleDimension('beta')],
    )
    const practices = ['home', 'style', 'guest']
    const { dimensions } = scoreAssessment(pack, { practices }, sampleSheets(practices, [[4, 0, 1]]))
    expect(dimensions.alpha).toMatchObject({
      mean: 3,
      attainment: [100, 100 / 1.5, 100 / 1.5, 100 / 1.5, 0],
      members: [
        { practice: 'home', weight: 1, median: 4 },
        { practice: 'guest', weight: 0.5, median: 1 },
      ],
    })
    expect(dimensions.beta?.mean).toBe(1)
  })
})

describe('iso33020Level', () => {
  it.each([
    [[100, 85, 0, 0, 0], 2],
    [[85, 85, 0, 0, 0], 1],
    [[86, 50, 0, 0, 0], 1],
    [[50, 50, 0, 0, 0], 0],
    [[100, 100, 100, 100, 51], 5],
  ])('of attainments %j is %d: the limits themselves belong to the lower rating', (attainment, level) => {
    expect(iso33020Level(attainment, null)).toBe(level)
  })
})
