import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { AnswerValue } from '#shared/model/answer.ts'
import type { AssessmentScore, Interval } from '#shared/scoring/assessment-score.ts'
import { briefMix } from '#shared/scoring/brief-mix.ts'
import { type ScoringOptions, scoreAssessment } from '#shared/scoring/score-assessment.ts'
import { sampleDimension, samplePack, sampleSheets } from './sample-answers.ts'

const PRACTICES = ['a', 'b', 'c', 'd', 'e']
const PACK = samplePack(
  [
    { id: 'a', affinity: { itil: 1, devops: 0.3, sre: 0 } },
    { id: 'b', affinity: { itil: 0.5, devops: 1, sre: 0.6 } },
    { id: 'c', affinity: { itil: 0, devops: 0.8, sre: 1 } },
    { id: 'd', home: 'beta' },
    { id: 'e', home: 'beta', style: true },
  ],
  [sampleDimension('alpha', ['d']), sampleDimension('beta', ['c'])],
)

type Rows = readonly (readonly (AnswerValue | null)[])[]

function scoreOf(rows: Rows, options: ScoringOptions = {}): AssessmentScore {
  return scoreAssessment(PACK, { practices: PRACTICES }, sampleSheets(PRACTICES, rows), options)
}

const anyValue = fc.constantFrom<AnswerValue | null>(0, 1, 2, 3, 4, 5, 'dk', 'na', null)
const rowsOf = (value: fc.Arbitrary<AnswerValue | null>, maxLength: number) =>
  fc.array(fc.tuple(value, value, value, value, value), { minLength: 1, maxLength })

/** Every figure on the scale that must not fall when an answer rises. */
function figuresOf(score: AssessmentScore): readonly (number | null)[] {
  return [
    ...Object.values(score.practices).flatMap(({ median, level, q1, q3 }) => [median, level, q1, q3]),
    ...Object.values(score.dimensions).flatMap(({ mean, weakest, iso33020 }) => [mean, weakest, iso33020]),
    ...Object.values(score.mix.scores),
  ]
}

/** Every interval with the figure that it is about. */
function intervalsOf(score: AssessmentScore): readonly (readonly [number | null, Interval | null])[] {
  const { mix } = score
  return [
    ...Object.values(score.dimensions).map(({ mean, interval }) => [mean, interval] as const),
    ...(['itil', 'devops', 'sre'] as const).map(
      (framework) => [mix.scores[framework], mix.intervals[framework]] as const,
    ),
  ]
}

describe('scoreAssessment', () => {
  it('counts as respondents only those who answered something in scope', () => {
    const blank = [null, null, null, null, null]
    expect(scoreOf([[3, 3, 3, 3, 3], blank, ['dk', null, null, null, null]]).respondents).toBe(2)
    const sheets = sampleSheets(['elsewhere', ...PRACTICES], [[5, ...blank]])
    expect(scoreAssessment(PACK, { practices: PRACTICES }, sheets).respondents).toBe(0)
  })

  it('has no interval where it has no figure: resamples that leave the doubters out say nothing about the team', () => {
    const doubtful = ['dk', 'dk', 'dk', 'dk', 'dk'] as const
    const sure = [4, 4, 4, 4, 4] as const
    for (const n of [3, 5, 9]) {
      const score = scoreOf([sure, ...new Array<typeof doubtful>(n - 1).fill(doubtful)])
      expect(intervalsOf(score)).toEqual([...Object.keys(score.dimensions), 1, 2, 3].map(() => [null, null]))
    }
  })

  it('shows nothing of spread for one respondent, a range up to four, an interval from five', () => {
    const row = [1, 2, 3, 4, 5] as const
    const labelled = (n: number) => scoreOf(new Array<typeof row>(n).fill(row)).resampling
    expect(labelled(0)).toEqual({ method: 'none', respondents: 0, resamples: 0, seed: null, label: 'none' })
    expect(labelled(1)).toMatchObject({ method: 'none', label: 'none' })
    expect(labelled(4)).toEqual({ method: 'enumerated', respondents: 4, resamples: 35, seed: null, label: 'range' })
    expect(labelled(5)).toMatchObject({ method: 'enumerated', label: 'interval' })
    expect(labelled(9)).toEqual({ method: 'sampled', respondents: 9, resamples: 2000, seed: 1, label: 'interval' })
    expect(scoreOf([row]).dimensions.alpha?.interval).toBeNull()
  })

  it('skips resampling where it is told to, and changes no other figure by that', () => {
    const rows: Rows = [
      [1, 2, 3, 4, 5],
      [2, 2, 5, 1, 0],
      [4, 'dk', 3, 1, 2],
    ]
    const quick = scoreOf(rows, { resamples: 0 })
    expect(quick.resampling.method).toBe('none')
    expect(quick.dimensions.alpha?.interval).toBeNull()
    expect(figuresOf(quick)).toEqual(figuresOf(scoreOf(rows)))
  })

  it('drops resamples in which nothing is rated', () => {
    const rows: Rows = [
      [4, 4, 4, 4, 4],
      [2, 2, 2, 2, 2],
      [null, null, null, 'dk', 'dk'],
    ]
    expect(scoreOf(rows).dimensions.alpha).toMatchObject({ mean: 3, interval: { lo: 2, hi: 4 } })
  })

  it('takes the user’s own affinities instead of the model’s', () => {
    const rows: Rows = [[5, 0, 0, 0, 0]]
    const own = { a: { itil: 0, devops: 0, sre: 1 } }
    expect(scoreOf(rows).mix.first).toBe('itil')
    expect(scoreOf(rows, { affinities: own }).mix.first).toBe('sre')
  })

  it('scores practices of another model on their own', () => {
    const practices = ['a', 'foreign']
    const score = scoreAssessment(PACK, { practices }, sampleSheets(practices, [[2, 5]]))
    expect(score.practices.foreign?.median).toBe(5)
    expect(score.mix.scores.itil).toBe(2)
  })

  it('reports the rate of “don’t know” among all answers, and α over the whole matrix', () => {
    const score = scoreOf([
      [1, 'dk', 'na', null, null],
      [1, 4, null, 'dk', null],
      [1, 4, null, null, null],
    ])
    expect(score.dontKnowRate).toBe(2 / 8)
    expect(score.alpha).toBe(1)
    expect(scoreOf([]).dontKnowRate).toBe(0)
    expect(scoreOf([[1, 2, 3, 4, 5]]).alpha).toBeNull()
  })
})

describe('whatever was answered', () => {
  it('lists show the mix that Results show, or nothing where it is too early to say', () => {
    fc.assert(
      fc.property(rowsOf(anyValue, 6), (rows) => {
        const { scores, verdict } = scoreOf(rows, { resamples: 0 }).mix
        const brief = briefMix(PACK, { practices: PRACTICES }, sampleSheets(PRACTICES, rows))
        expect(brief).toEqual(verdict === null ? { itil: null, devops: null, sre: null } : scores)
      }),
    )
  })

  it('every score stays within 0 and 5', () => {
    fc.assert(
      fc.property(rowsOf(anyValue, 6), (rows) => {
        const score = scoreOf(rows)
        const figures = [
          ...figuresOf(score),
          ...intervalsOf(score).flatMap(([, interval]) => [interval?.lo, interval?.hi]),
        ]
        for (const figure of figures) {
          if (typeof figure === 'number') expect(figure >= 0 && figure <= 5).toBe(true)
        }
      }),
      { numRuns: 60 },
    )
  })

  it('raising an answer lowers no figure', () => {
    fc.assert(
      fc.property(
        rowsOf(anyValue, 7),
        fc.nat(),
        fc.nat(4),
        fc.constantFrom(['a'], ['c'], []),
        (rows, pick, column, criticalPractices) => {
          const options = { resamples: 0, criticalPractices }
          const at = pick % rows.length
          const value = rows[at]?.[column]
          if (typeof value !== 'number' || value === 5) return
          const raised = rows.map((row, index) => (index === at ? row.with(column, (value + 1) as AnswerValue) : row))
          const before = figuresOf(scoreOf(rows, options))
          figuresOf(scoreOf(raised, options)).forEach((figure, index) => {
            if (figure !== null) expect(figure).toBeGreaterThanOrEqual(before[index] as number)
          })
        },
      ),
    )
  })

  it('the order and the ids of the sheets change nothing, not even a seeded bootstrap', () => {
    fc.assert(
      fc.property(rowsOf(anyValue, 10), (rows) => {
        expect(scoreOf(rows.toReversed(), { resamples: 50 })).toEqual(scoreOf(rows, { resamples: 50 }))
      }),
      { numRuns: 40 },
    )
  })

  it('“don’t know” never counts as 0: without it, every practice that is still rated scores the same', () => {
    fc.assert(
      fc.property(rowsOf(anyValue, 7), (rows) => {
        const without = rows.map((row) => row.map((value) => (value === 'dk' ? null : value)))
        const known = scoreOf(without, { resamples: 0 }).practices
        for (const { practice, median } of Object.values(scoreOf(rows, { resamples: 0 }).practices)) {
          expect(known[practice]?.median).toBe(median)
        }
      }),
    )
  })

  it('the bounds of a dimension contain its mean', () => {
    fc.assert(
      fc.property(rowsOf(anyValue, 7), (rows) => {
        for (const { mean, bounds } of Object.values(scoreOf(rows, { resamples: 0 }).dimensions)) {
          if (mean === null) continue
          expect(bounds?.lo).toBeLessThanOrEqual(mean)
          expect(bounds?.hi).toBeGreaterThanOrEqual(mean)
        }
      }),
    )
  })

  it('the range of two to four respondents contains the figure itself', () => {
    fc.assert(
      fc.property(rowsOf(anyValue, 4), (rows) => {
        const score = scoreOf(rows)
        if (score.resampling.label !== 'range') return
        for (const [figure, interval] of intervalsOf(score)) {
          if (figure === null) continue
          expect(interval?.lo).toBeLessThanOrEqual(figure)
          expect(interval?.hi).toBeGreaterThanOrEqual(figure)
        }
      }),
    )
  })
})
