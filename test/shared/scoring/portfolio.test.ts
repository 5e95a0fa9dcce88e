import { describe, expect, it } from 'vitest'
import { anonymousPortfolio, anonymousPortfolioCsv } from '#shared/interchange/anonymous-portfolio.ts'
import { seededRandom } from '#shared/lib/seeded-random.ts'
import { helperPairs } from '#shared/scoring/portfolio/helper-pairs.ts'
import { profileAssessment } from '#shared/scoring/portfolio/profile-assessment.ts'
import { recommendWay } from '#shared/scoring/portfolio/recommend-way.ts'
import { sharedGaps } from '#shared/scoring/portfolio/shared-gaps.ts'
import { scoreAssessment } from '#shared/scoring/score-assessment.ts'
import { sampleInput } from '#test/shared/report/sample-report.ts'
import { samplePack } from './sample-answers.ts'

const PACK = samplePack([{ id: 'a' }, { id: 'b' }, { id: 'style', style: true }])
const team = (teamId: string, practices: Readonly<Record<string, number>>) => ({ teamId, practices })

describe('a profile', () => {
  it('has the figures of the score, and none for what is not rated', () => {
    const { pack, assessment, sheets } = sampleInput()
    const few = sheets
      .slice(0, 1)
      .map((sheet) => ({ ...sheet, answers: Object.fromEntries(Object.entries(sheet.answers).slice(0, 40)) }))
    for (const some of [sheets, few, []]) {
      const score = scoreAssessment(pack, assessment, some, { resamples: 0 })
      const rated = <T extends { readonly rated: boolean }>(
        all: Readonly<Record<string, T>>,
        figure: (of: T) => number | null,
      ) => Object.fromEntries(Object.entries(all).flatMap(([id, of]) => (of.rated ? [[id, figure(of)]] : [])))
      const profile = profileAssessment(pack, assessment, some, 'hash')
      expect(profile.dimensions).toEqual(rated(score.dimensions, ({ mean }) => mean))
      expect(profile.practices).toEqual(rated(score.practices, ({ median }) => median))
    }
  })
})

describe('shared gaps', () => {
  it('need two teams and half of those that rated them; styles are none', () => {
    const teams = [team('x', { a: 0, b: 1, style: 0 }), team('y', { a: 1, b: 3, style: 0 }), team('z', { b: 3 })]
    expect(sharedGaps(PACK, teams)).toEqual([{ practice: 'a', teams: ['x', 'y'], rated: 2 }])
  })
})

describe('helpers', () => {
  it('are strong where the other is weak; what is not rated is not weak', () => {
    const teams = [team('weak', { a: 1, b: 2 }), team('half', { a: 4 }), team('both', { a: 4.5, b: 5, style: 5 })]
    expect(helperPairs(PACK, teams)).toEqual([
      {
        helper: 'both',
        helped: 'weak',
        practices: [
          { practice: 'a', helper: 4.5, helped: 1 },
          { practice: 'b', helper: 5, helped: 2 },
        ],
      },
    ])
  })
})

describe('the way of working between two teams', () => {
  const none = { sharesService: false, differentTempo: false, otherUnit: false, auditDuty: false, hyperReliable: false }
  it.each([
    [{}, []],
    [{ sharesService: true }, ['devops']],
    [{ differentTempo: true, otherUnit: true }, ['itil']],
    [{ auditDuty: true }, ['itil']],
    [{ sharesService: true, auditDuty: true, hyperReliable: true }, ['devops', 'itil', 'sre']],
  ])('%o → %o, with a reason for each fact', (facts, ways) => {
    const found = recommendWay({ ...none, ...facts })
    expect(found.ways).toEqual(ways)
    expect(found.reasons).toHaveLength(Object.keys(facts).length)
  })
})

describe('the anonymous export', () => {
  const entries = Array.from({ length: 12 }, (_, index) => ({
    group: index < 6 ? 'Payments' : 'Search',
    profile: {
      assessmentId: `secret-${index}`,
      sourceHash: 'h',
      dimensions: { x: index / 3 },
      practices: { a: index },
    },
  }))

  it('has every figure once and no name, and its order is by chance', () => {
    const teams = anonymousPortfolio(entries, seededRandom(1))
    const text = JSON.stringify(teams) + anonymousPortfolioCsv(teams)
    expect(text).not.toMatch(/secret|Payments|Search/)
    const figures = teams.map(({ practices }) => practices.a ?? -1)
    expect([...figures].sort((a, b) => a - b)).toEqual(entries.map((_, index) => index))
    expect(figures).not.toEqual(entries.map((_, index) => index))
    expect(anonymousPortfolio(entries, seededRandom(1))).toEqual(teams)
  })

  it('is a table with a row a team, empty where nothing is rated', () => {
    const [first] = entries
    const bare = { ...first, group: '', profile: { assessmentId: 'q', sourceHash: '', dimensions: {}, practices: {} } }
    const csv = anonymousPortfolioCsv(anonymousPortfolio(first ? [bare, first] : [], () => 0.999))
    expect(csv).toBe('team,group,x,a\r\nTeam 1,,,\r\nTeam 2,Group 2,0,0\r\n')
  })
})
