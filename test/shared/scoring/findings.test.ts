import { describe, expect, it } from 'vitest'
import { NO_TARGETS } from '#shared/model/new-team.ts'
import type { Targets } from '#shared/model/team.ts'
import { listDisagreements } from '#shared/scoring/disagreements.ts'
import { findGaps } from '#shared/scoring/find-gaps.ts'
import { scoreAssessment } from '#shared/scoring/score-assessment.ts'
import { standingOf } from '#shared/scoring/standing.ts'
import { listStrengths } from '#shared/scoring/strengths.ts'
import { samplePack, sampleSheets } from './sample-answers.ts'

const PRACTICES = ['none', 'some', 'high', 'style', 'unknown']
const PACK = samplePack(PRACTICES.map((id) => ({ id, style: id === 'style' })))
const SCORE = scoreAssessment(PACK, { practices: PRACTICES }, sampleSheets(PRACTICES, [[0, 2, 4, 1, 'dk']]))

describe('findGaps', () => {
  it('puts the widest gap first, and leaves out styles and what is not rated', () => {
    expect(findGaps(PACK, SCORE, NO_TARGETS)).toEqual([
      { practice: 'none', level: 0, target: 3, gap: 3, targetFrom: 'assumed' },
      { practice: 'some', level: 2, target: 3, gap: 1, targetFrom: 'assumed' },
    ])
  })

  it('takes the closest target: the practice’s, its home’s, the overall one', () => {
    const targets: Targets = { overall: 2, dimensions: {}, practices: { some: 5 } }
    expect(findGaps(PACK, SCORE, targets)).toEqual([
      { practice: 'some', level: 2, target: 5, gap: 3, targetFrom: 'practice' },
      { practice: 'none', level: 0, target: 2, gap: 2, targetFrom: 'overall' },
    ])
    const byHome = findGaps(PACK, SCORE, { ...targets, dimensions: { alpha: 5 } })
    expect(byHome.map(({ practice, targetFrom }) => [practice, targetFrom])).toEqual([
      ['none', 'dimension'],
      ['some', 'practice'],
      ['high', 'dimension'],
    ])
  })

  it('takes a target of 0 as a target', () => {
    expect(findGaps(PACK, SCORE, { overall: 0, dimensions: {}, practices: {} })).toEqual([])
  })
})

describe('listStrengths', () => {
  it('lists what reached the team’s own target, and what is high anyway; never an absent practice', () => {
    expect(listStrengths(PACK, SCORE, NO_TARGETS).map(({ practice }) => practice)).toEqual(['high'])
    const modest = listStrengths(PACK, SCORE, { overall: 0, dimensions: {}, practices: { high: 5 } })
    expect(modest.map(({ practice, because }) => [practice, because])).toEqual([
      ['high', 'high-level'],
      ['some', 'target-reached'],
    ])
  })
})

describe('listDisagreements', () => {
  const practices = ['calm', 'split', 'scope', 'gone']
  const rows = [
    [3, 0, 3, 'na'],
    [3, 5, 3, 'na'],
    [3, 0, 'na', 2],
    [3, 5, 'dk', 'na'],
  ] as const
  const found = listDisagreements(scoreAssessment(PACK, { practices }, sampleSheets(practices, rows)))

  it('puts the lowest agreement first and marks what to talk about', () => {
    expect(found.onLevel.map(({ practice, agreement, talkFirst }) => [practice, agreement, talkFirst])).toEqual([
      ['split', -1, true],
      ['calm', 1, false],
      ['scope', 1, false],
    ])
  })

  it('counts a minority “does not apply” as a disagreement on scope; a majority settles it', () => {
    expect(found.onScope).toEqual([{ practice: 'scope', notApplicable: 1, others: 3 }])
  })
})

describe('standingOf', () => {
  it('is the mean of the rated medians, each practice once', () => {
    expect(standingOf(SCORE, ['none', 'high', 'high', 'unknown', 'elsewhere'])).toEqual({
      mean: 2,
      rated: 2,
      practices: 4,
    })
    expect(standingOf(SCORE, ['unknown'])).toEqual({ mean: null, rated: 0, practices: 1 })
  })
})
