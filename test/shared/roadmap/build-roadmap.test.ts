import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LEVELS, type Level } from '#shared/model/level.ts'
import { EVEN_WEIGHTS, NO_TARGETS } from '#shared/model/new-team.ts'
import type { Targets } from '#shared/model/team.ts'
import { buildRoadmap, type RoadmapInput } from '#shared/roadmap/build-roadmap.ts'
import { checkSchedule } from '#shared/roadmap/check-schedule.ts'
import { makeDefaultPlan } from '#shared/roadmap/default-plan.ts'
import type { Roadmap } from '#shared/roadmap/roadmap.ts'
import { listVisibilityFindings } from '#shared/roadmap/visibility-findings.ts'
import { loadCorePack } from '../../load-core-pack.ts'
import { scoreOf } from './score-of.ts'

const pack = loadCorePack()
const PLAN = makeDefaultPlan({ id: 'plan', teamId: 'team', startsOn: '2027-01-04' })
const NOTHING_WANTED: Targets = { ...NO_TARGETS, overall: 0 }

function roadmapOf(levels: Readonly<Record<string, Level | 'dk'>>, rest: Partial<RoadmapInput> = {}): Roadmap {
  const team = { goals: [], targets: NO_TARGETS, weights: EVEN_WEIGHTS }
  return buildRoadmap({ pack, score: scoreOf(levels), team, plan: PLAN, ...rest })
}

function stepOf(roadmap: Roadmap, id: string) {
  const found = roadmap.steps.find((step) => step.id === id)
  if (found === undefined) throw new Error(`no step ${id}`)
  return found
}

describe('the roadmap of the model that ships', () => {
  // version-control: affinities .3 + 1 + .8 = 2.1. continuous-integration: .1 + 1 + .6 = 1.7, and it builds on version-control.
  const levels = { 'version-control': 0, 'continuous-integration': 1, 'test-automation': 'dk' } as const
  const team: RoadmapInput['team'] = { goals: [], targets: { ...NO_TARGETS, overall: 2 }, weights: EVEN_WEIGHTS }
  const roadmap = roadmapOf(levels, { team })

  it('has one step per practice and level, from the level to the target, with the model’s days', () => {
    expect(roadmap.steps.map((step) => step.id)).toEqual([
      'version-control:1',
      'version-control:2',
      'continuous-integration:2',
    ])
    for (const step of roadmap.steps) {
      const practice = pack.practices.find((one) => one.id === step.practice)
      const action = practice?.actions.find((one) => one.to === step.to)
      expect([step.effort, step.action, step.metric]).toEqual([action?.days, action?.do, action?.metric])
    }
  })

  it('values a level by weight and affinity', () => {
    expect(stepOf(roadmap, 'version-control:1').value).toBeCloseTo(2.1)
    const sreOnly = roadmapOf(levels, { team: { ...team, weights: { itil: 0, devops: 0.5, sre: 2 } } })
    expect(stepOf(sreOnly, 'version-control:1').value).toBeCloseTo(0.5 * 1 + 2 * 0.8)
    const own = { affinities: { 'version-control': { itil: 1, devops: 1, sre: 1 } } }
    expect(stepOf(roadmapOf(levels, { team, settings: own }), 'version-control:1').value).toBeCloseTo(3)
  })

  it('tells ready from blocked, and what is waited for', () => {
    expect(stepOf(roadmap, 'version-control:1').state).toBe('ready')
    expect(stepOf(roadmap, 'version-control:2').blockedBy).toEqual([{ practice: 'version-control', needs: 1 }])
    expect(stepOf(roadmap, 'continuous-integration:2').blockedBy).toEqual([{ practice: 'version-control', needs: 2 }])
  })

  it('explains a step by answers, target, rule and weights', () => {
    const { why, hypothesis, reviewOn, lane } = stepOf(roadmap, 'continuous-integration:2')
    expect(why.answers).toBe('One answer: level 1.')
    expect(why.rule).toContain('Your overall target is level 2.')
    expect(why.rule).toMatch(/builds on “.+”, which is not rated/)
    expect(why.weights.map((part) => part.value)).toEqual([0.1, 1, 0.6])
    expect(hypothesis).toMatch(/^If we \p{Ll}.+, then .+\.$/u)
    expect([lane, reviewOn]).toEqual(['devops', '2027-04-18'])
  })

  it('makes not knowing a finding and no step', () => {
    expect(roadmap.steps.some((step) => step.practice === 'test-automation')).toBe(false)
    expect(listVisibilityFindings(pack, scoreOf(levels)).map((one) => [one.practice, one.dontKnow])).toEqual([
      ['test-automation', 1],
    ])
  })

  it('assumes level 3 where the team has no target, and says whose judgement that is', () => {
    const { why } = stepOf(roadmapOf({ 'version-control': 2 }), 'version-control:3')
    expect([why.target, why.targetFrom]).toEqual([3, 'assumed'])
    expect(why.rule).toContain('our judgement')
  })

  it('plans no style', () => {
    expect(roadmapOf({ 'central-noc-escalation': 0 }).steps).toEqual([])
  })

  it('has nothing to do where every target is met', () => {
    expect(roadmapOf({ 'version-control': 3 })).toMatchObject({ steps: [], objective: 0, leftOut: [] })
  })
})

describe('a prerequisite that the targets alone would not lift', () => {
  const levels = {
    'agreed-slos': 1,
    'user-centric-slis': 1,
    'value-defined-with-users': 3,
    'monitoring-and-logging': 0,
    'version-control': 0,
  } as const
  const targets: Targets = { ...NOTHING_WANTED, practices: { 'agreed-slos': 2 } }
  const roadmap = roadmapOf(levels, { team: { goals: [], targets, weights: EVEN_WEIGHTS } })

  it('is lifted to 2, and so is what it stands on; nothing else is', () => {
    expect(roadmap.steps.map((step) => step.id)).toEqual([
      'monitoring-and-logging:1',
      'monitoring-and-logging:2',
      'user-centric-slis:2',
      'agreed-slos:2',
    ])
  })

  it('says which practice needs it', () => {
    const { why } = stepOf(roadmap, 'user-centric-slis:2')
    expect([why.target, why.targetFrom]).toEqual([2, 'prerequisite'])
    expect(why.rule).toMatch(/^“.+” can rise above level 1 only when this is at level 2\./)
  })
})

describe('what the team wrote', () => {
  const levels = { 'version-control': 1 } as const
  const noted = (note: RoadmapInput['plan']['notes'][string]) =>
    roadmapOf(levels, { plan: { ...PLAN, notes: { 'version-control:2': note } } })

  it('replaces the proposal’s words', () => {
    const note = { goal: 'G', hypothesis: 'H', metric: 'M', reviewOn: '2027-02-01', owner: 'O', note: 'N' }
    expect(stepOf(noted(note), 'version-control:2')).toMatchObject(note)
  })

  it('takes a step out with all that builds on it, and keeps it in the list', () => {
    const roadmap = noted({ leftOut: true })
    expect(roadmap.leftOut).toEqual(['version-control:2'])
    expect(roadmap.problem.steps.map((step) => step.id)).toEqual(['version-control:3'])
    expect(roadmap.steps.map((step) => [step.id, step.period, step.reviewOn])).toEqual([
      ['version-control:2', null, null],
      ['version-control:3', null, null],
    ])
    expect(stepOf(roadmap, 'version-control:2').why.rule).toContain('You left it out.')
    expect(stepOf(roadmap, 'version-control:3').why.rule).toContain('It waits for its own level 2')
  })

  it('prefers a goal of the team that fits', () => {
    const team = { goals: ['No lost versions of anything'], targets: NO_TARGETS, weights: EVEN_WEIGHTS }
    expect(stepOf(roadmapOf(levels, { team }), 'version-control:2').goal).toBe('No lost versions of anything')
  })
})

describe('a step that does not fit', () => {
  it('is said to be too large for any period', () => {
    const { why, period } = stepOf(
      roadmapOf({ 'version-control': 0 }, { plan: { ...PLAN, capacity: 0.5 } }),
      'version-control:1',
    )
    expect(period).toBeNull()
    expect(why.rule).toContain('more than the 0.5 of a whole period')
  })

  it('is said to have lost its place to others', () => {
    const plan = { ...PLAN, periods: 1, maxSteps: 1 }
    const roadmap = roadmapOf({ 'version-control': 0, 'trunk-based-development': 0 }, { plan })
    expect(stepOf(roadmap, 'trunk-based-development:1').why.rule).toContain(
      'Steps that make the plan as a whole worth more',
    )
  })
})

describe('what the team limits', () => {
  const levels = { 'toil-cap': 1 } as const
  const team: RoadmapInput['team'] = { goals: [], targets: { ...NO_TARGETS, overall: 2 }, weights: EVEN_WEIGHTS }
  const planned = (plan: Partial<RoadmapInput['plan']>) =>
    stepOf(roadmapOf(levels, { team, plan: { ...PLAN, ...plan } }), 'toil-cap:2')

  it('is named where it decides: the periods it allows, and the days of a skill', () => {
    const later = planned({ notes: { 'toil-cap:2': { earliest: 1 } } })
    expect([later.period, later.why.rule]).toEqual([1, expect.stringContaining('You allow it not before period 2.')])
    const never = planned({ notes: { 'toil-cap:2': { earliest: 7 } } })
    expect([never.period, never.why.rule]).toEqual([null, expect.stringContaining('not before period 8')])
    const tight = planned({ notes: { 'toil-cap:2': { skill: 'Ops' } }, capacityOf: { Ops: 0.5 } })
    expect([tight.period, tight.why.rule]).toEqual([null, expect.stringMatching(/of “Ops”, more than the 0\.5 of a/)])
  })

  it('adds what matters to the team to the value, and says so', () => {
    const plain = planned({})
    const pained = planned({ concerns: { 'toil-cap': { pain: 0.5 } }, concernWeights: { goal: 1, pain: 3, risk: 1 } })
    expect(pained.value - plain.value).toBeCloseTo(1.5)
    expect(pained.why.concerns).toEqual([{ concern: 'pain', weight: 3, affinity: 0.5, gain: 1, value: 1.5 }])
  })
})

describe('any roadmap', () => {
  const anyLevel = fc.constantFrom<Level | 'dk'>(...LEVELS, 'dk')
  const anyLevels = fc
    .array(anyLevel, { minLength: pack.practices.length, maxLength: pack.practices.length })
    .map((levels) => Object.fromEntries(pack.practices.map((practice, index) => [practice.id, levels[index] ?? 'dk'])))

  it('keeps every rule, and its figures add up', () => {
    fc.assert(
      fc.property(anyLevels, fc.integer({ min: 1, max: 60 }), (levels, capacity) => {
        const roadmap = roadmapOf(levels, { plan: { ...PLAN, capacity } })
        const periodOf = Object.fromEntries(
          roadmap.steps.flatMap(({ id, period }) => (period === null ? [] : [[id, period]])),
        ) as Record<string, number>
        expect(checkSchedule(roadmap.problem, { ...roadmap, periodOf })).toEqual([])
        expect(roadmap.steps).toHaveLength(roadmap.problem.steps.length)
        for (const period of roadmap.periods) expect(period.daysUsed).toBeLessThanOrEqual(capacity)
      }),
      { numRuns: 40 },
    )
  })
})
