import { describe, expect, it } from 'vitest'
import type { Level } from '#shared/model/level.ts'
import { EVEN_WEIGHTS, NO_TARGETS } from '#shared/model/new-team.ts'
import { buildRoadmap, type RoadmapInput } from '#shared/roadmap/build-roadmap.ts'
import { withChange } from '#shared/roadmap/change.ts'
import { checkEffects } from '#shared/roadmap/check-effects.ts'
import { makeDefaultPlan } from '#shared/roadmap/default-plan.ts'
import { describeChange } from '#shared/roadmap/describe-change.ts'
import { findChanges } from '#shared/roadmap/find-changes.ts'
import { movesOf } from '#shared/roadmap/measured-steps.ts'
import { projectPlan } from '#shared/roadmap/project-plan.ts'
import type { AssessmentScore } from '#shared/scoring/assessment-score.ts'
import { scoreAssessment } from '#shared/scoring/score-assessment.ts'
import { loadCorePack } from '../../load-core-pack.ts'
import { scoreOf } from './score-of.ts'

const pack = loadCorePack()
const PLAN = makeDefaultPlan({ id: 'plan', teamId: 'team', startsOn: '2027-01-04' })
const LEVELS = { 'version-control': 0, 'continuous-integration': 1, 'trunk-based-development': 1 } as const
const INPUT: RoadmapInput = {
  pack,
  team: { goals: [], targets: NO_TARGETS, weights: EVEN_WEIGHTS },
  score: scoreOf(LEVELS),
  plan: { ...PLAN, periods: 2, maxSteps: 1, capacity: 12 },
}
const isPlanned = (input: RoadmapInput, id: string) =>
  buildRoadmap(input).steps.some((step) => step.id === id && step.period !== null)

describe('what it would take', () => {
  const steps = buildRoadmap(INPUT).steps

  it('to take a planned step out or to bring another in: every answer does it, and does nothing else', () => {
    const answered = steps.map(({ id }) => {
      const changes = findChanges(INPUT, id)
      for (const { change } of changes) expect(isPlanned(withChange(INPUT, id, change), id)).toBe(!isPlanned(INPUT, id))
      return changes.length
    })
    expect(Math.max(...answered)).toBeGreaterThan(1)
    expect(steps.some(({ period }) => period === null) && steps.some(({ period }) => period !== null)).toBe(true)
  })

  it('for a step that nothing else waits for, a lower target takes it out', () => {
    const alone = { ...INPUT, score: scoreOf({ 'toil-cap': 1 }) }
    const changes = findChanges(alone, 'toil-cap:2').map(({ change }) => describeChange(change))
    expect(changes).toContain('a target of 1 instead of 3 for this practice')
  })

  it('for a step that another practice needs, it does not, and is not claimed to', () => {
    const targets = findChanges(INPUT, 'version-control:1').filter(({ change }) => change.of === 'target')
    expect(targets).toEqual([])
  })

  it('what matters to the team and the days of a skill are tried, too', () => {
    const notes = { 'toil-cap:2': { skill: 'Operations' }, 'toil-cap:3': { skill: 'Operations' } }
    const score = scoreOf({ 'toil-cap': 1, 'version-control': 1 })
    const waysFor = (plan: Partial<RoadmapInput['plan']>, id: string) => {
      const input = { ...INPUT, score, plan: { ...INPUT.plan, notes, periods: 1, ...plan } }
      const changes = findChanges(input, id).map(({ change }) => change)
      for (const change of changes) expect(isPlanned(withChange(input, id, change), id)).toBe(!isPlanned(input, id))
      return changes.map(describeChange)
    }
    const scarce = { capacityOf: { Operations: 0 }, capacity: 40, maxSteps: 2 }
    expect(waysFor(scarce, 'toil-cap:2')).toContain('3 instead of 0 person-days of “Operations” a period')
    const other = isPlanned({ ...INPUT, score, plan: { ...INPUT.plan, notes, periods: 1 } }, 'toil-cap:2')
      ? 'version-control'
      : 'toil-cap'
    expect(waysFor({}, `${other}:2`).join()).toMatch(
      /“(Some|Strong)” instead of “None” for how it helps with your pains/,
    )
    const borne = { concerns: { [other]: { pain: 1 } }, concernWeights: { goal: 1, pain: 0.1, risk: 1 } }
    expect(waysFor(borne, `${other}:2`).join()).toMatch(/a weight of [\d.]+ instead of 0.1 for your pains/)
  })

  it('smaller changes come first', () => {
    for (const { id } of steps) {
      const sizes = findChanges(INPUT, id).map(({ size }) => size)
      expect(sizes).toEqual(sizes.toSorted((a, b) => a - b))
    }
  })
})

function scoreSheets(all: readonly Readonly<Record<string, Level>>[]): AssessmentScore {
  const sheets = all.map((levels, at) => ({
    id: `sheet-${at}`,
    assessmentId: 'a',
    participant: `${at}`,
    role: '',
    guess: null,
    answers: Object.fromEntries(
      Object.entries(levels).map(([id, value]) => [id, { value, confidence: null, comment: '', evidence: [] }]),
    ),
  }))
  const practices = [...new Set(all.flatMap((levels) => Object.keys(levels)))]
  return scoreAssessment(pack, { practices }, sheets, { resamples: 50 })
}

describe('the projection', () => {
  it('bands rise with the plan and never fall; what is not planned stays', () => {
    const score = scoreSheets([LEVELS])
    const { problem, steps } = buildRoadmap({ ...INPUT, score, plan: PLAN })
    const periodOf = Object.fromEntries(
      steps.flatMap(({ id, period }) => (period === null ? [] : [[id, period]])),
    ) as Record<string, number>
    const projected = projectPlan({ pack, score, affinities: {}, problem, schedule: { periodOf } })
    expect(projected).toHaveLength(4)
    for (const [at, { practices, mix }] of projected.entries()) {
      for (const [id, { low, planned, high }] of Object.entries(practices)) {
        expect(low).toBeLessThanOrEqual(planned)
        expect(high).toBeGreaterThanOrEqual(planned)
        expect(planned).toBeGreaterThanOrEqual(projected[at - 1]?.practices[id]?.planned ?? 0)
      }
      expect(mix.devops?.planned).toBeGreaterThanOrEqual(score.mix.scores.devops ?? 5)
    }
    const last = projected.at(-1)?.practices['version-control']
    const reached = steps.filter(({ practice, period }) => practice === 'version-control' && period !== null).at(-1)
    expect(last).toEqual({ low: 0, planned: reached?.to, high: reached?.to })
    expect(projected.at(-1)?.practices['on-call-in-the-team']).toBeUndefined()
  })

  it('takes the spread of what people see today along', () => {
    const score = scoreSheets(([1, 1, 2, 3, 3] as const).map((level) => ({ 'version-control': level })))
    const found = score.practices['version-control']
    const problem = buildRoadmap({ ...INPUT, score }).problem
    const [first] = projectPlan({
      pack,
      score,
      affinities: {},
      problem,
      schedule: { periodOf: { 'version-control:3': 0 } },
    })
    expect([found?.median, first?.practices['version-control']]).toEqual([2, { low: 1, planned: 3, high: 4 }])
  })
})

describe('the effect check', () => {
  const found = (levels: Readonly<Record<string, Level | 'dk'>>) => scoreOf(levels)
  const promised = {
    periodOf: { 'a:2': 0, 'b:2': 0, 'c:2': 0, 'd:2': 0, 'e:2': 0, 'f:2': 1 },
    levels: { a: 1, b: 1, c: 1, d: 1, e: 1, f: 1 },
  } as const
  const ids = [
    'version-control',
    'continuous-integration',
    'trunk-based-development',
    'test-automation',
    'agreed-slos',
    'toil-cap',
  ]
  const rename = <T>(record: Readonly<Record<string, T>>) =>
    Object.fromEntries(
      Object.entries(record).map(([key, value]) => [`${ids['abcdef'.indexOf(key[0] ?? '')]}${key.slice(1)}`, value]),
    )
  const done = { progress: { state: 'done', on: '2027-03-01' } } as const

  it('tells what worked, what had no effect, what came without the step, and what nobody can tell', () => {
    const checks = checkEffects({
      promised: { periodOf: rename(promised.periodOf), levels: rename(promised.levels) },
      notes: rename({
        'a:2': done,
        'b:2': done,
        'd:2': done,
        'e:2': { progress: { state: 'dropped', reason: 'x' } },
      } as const),
      found: found(rename({ a: 2, b: 1, c: 3, d: 'dk', e: 1 } as const)),
      periodsOver: 1,
    })
    expect(checks.map(({ effect, state }) => `${effect} ${state}`)).toEqual([
      'worked done',
      'no-effect done',
      'without-us planned',
      'unknown done',
      'not-done dropped',
    ])
    expect(checks[0]).toMatchObject({ expected: 2, before: 1, found: 2, didMeasureMove: null })
  })

  it('a measure that moved the right way counts where the level did not', () => {
    const effectOf = (after: number, better: 'higher' | 'lower') =>
      checkEffects({
        promised: { periodOf: { 'toil-cap:2': 0 }, levels: { 'toil-cap': 1 } },
        notes: { 'toil-cap:2': done },
        found: found({ 'toil-cap': 1 }),
        periodsOver: 1,
        moves: movesOf({ 'toil-cap:2': { measured: { before: 40, after, better } } }, {}),
      })[0]?.effect
    expect([effectOf(30, 'lower'), effectOf(30, 'higher'), effectOf(40, 'lower')]).toEqual([
      'worked',
      'no-effect',
      'no-effect',
    ])
  })
})
