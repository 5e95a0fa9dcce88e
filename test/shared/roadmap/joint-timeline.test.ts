import { describe, expect, it } from 'vitest'
import { EVEN_WEIGHTS, NO_TARGETS } from '#shared/model/new-team.ts'
import { buildRoadmap } from '#shared/roadmap/build-roadmap.ts'
import { compareWithBaseline } from '#shared/roadmap/compare-baseline.ts'
import { makeDefaultPlan } from '#shared/roadmap/default-plan.ts'
import { readJointTimeline } from '#shared/roadmap/joint-timeline.ts'
import { findPlacements } from '#shared/roadmap/placements.ts'
import { aBaseline, aMilestone } from '#test/fixtures/records.ts'
import { loadCorePack } from '#test/load-core-pack.ts'
import { scoreOf } from './score-of.ts'

const pack = loadCorePack()
const GOAL = 'No outage on a Saturday'
const plan = makeDefaultPlan({ id: 'plan', teamId: 'team-1', startsOn: '2026-01-05' })
const team = {
  goals: [GOAL],
  targets: { ...NO_TARGETS, practices: { 'toil-cap': 3, runbooks: 2 } as const },
  weights: EVEN_WEIGHTS,
}

/** Toil at 1 and runbooks at 1; everything else is not rated. */
function aRoadmap(notes: typeof plan.notes = {}) {
  const score = scoreOf({ 'toil-cap': 1, runbooks: 1 })
  return buildRoadmap({ pack, team, score, plan: { ...plan, notes } })
}

const itemOf = (change: Parameters<typeof aMilestone>[0], roadmap = aRoadmap()) =>
  readJointTimeline({ roadmap, milestones: [aMilestone(change)], plan, goals: [GOAL] }).items[0]

describe('business and IT on one axis', () => {
  it('IT is in time where its last period ends by the day, and late by days where not', () => {
    const roadmap = aRoadmap({ 'toil-cap:2': { pinnedTo: 1 } })
    expect(itemOf({ needs: ['toil-cap:2'], needBy: '2026-07-05' }, roadmap)).toMatchObject({
      state: 'on-time',
      itEndsOn: '2026-07-05',
      daysLate: 0,
    })
    expect(itemOf({ needs: ['toil-cap:2'], needBy: '2026-06-25' }, roadmap)).toMatchObject({
      state: 'late',
      daysLate: 10,
    })
  })

  it('says what is not planned, what is there already, and where nobody asked for IT', () => {
    const without = aRoadmap({ 'toil-cap:2': { leftOut: true } })
    expect(itemOf({ needs: ['toil-cap:2', 'runbooks'] }, without)).toMatchObject({
      state: 'not-planned',
      missing: ['toil-cap:2'],
    })
    expect(itemOf({ needs: ['agreed-slos:3'] })).toMatchObject({ state: 'not-planned', missing: ['agreed-slos:3'] })
    expect(itemOf({ needs: ['toil-cap:1'] })).toMatchObject({ state: 'met', steps: [] })
    expect(itemOf({ needs: [] })).toMatchObject({ state: 'no-it' })
  })

  it('IT work has a goal where an item needs it or the team has said so in its own words', () => {
    const withoutGoal = (
      milestones: Parameters<typeof readJointTimeline>[0]['milestones'],
      notes: typeof plan.notes = {},
    ) =>
      readJointTimeline({ roadmap: aRoadmap(notes), milestones, plan: { notes }, goals: [GOAL] }).withoutGoal.map(
        ({ id }) => id,
      )
    expect(withoutGoal([])).toEqual(expect.arrayContaining(['toil-cap:2', 'toil-cap:3', 'runbooks:2']))
    expect(withoutGoal([aMilestone({ needs: ['toil-cap'] })])).toEqual(['runbooks:2'])
    expect(withoutGoal([aMilestone({ needs: ['toil-cap'] })], { 'runbooks:2': { goal: 'Sleep' } })).toEqual([])
  })
})

describe('plan against plan', () => {
  const changes = (periodOf: Record<string, number>, notes: typeof plan.notes = {}) => {
    const baseline = aBaseline({ startsOn: '2026-01-05', periodOf, levels: {} })
    return Object.fromEntries(
      compareWithBaseline(baseline, aRoadmap(notes), notes).map(({ id, change }) => [id, change]),
    )
  }

  it('moved, gone, reached and new', () => {
    const notes = { 'toil-cap:2': { pinnedTo: 1 }, 'toil-cap:3': { leftOut: true } }
    expect(changes({ 'toil-cap:1': 0, 'toil-cap:2': 0, 'toil-cap:3': 2 }, notes)).toEqual({
      'toil-cap:1': 'reached',
      'toil-cap:2': 'later',
      'toil-cap:3': 'gone',
      'runbooks:2': 'added',
    })
    expect(changes({ 'toil-cap:2': 3 }, notes)['toil-cap:2']).toBe('earlier')
    expect(changes({ 'toil-cap:2': 1 }, notes)['toil-cap:2']).toBe('same')
  })

  it('what is done but not found at its level is done, not reached', () => {
    expect(
      changes({ 'toil-cap:2': 0 }, { 'toil-cap:2': { progress: { state: 'done', on: '2026-02-02' } } }),
    ).toMatchObject({
      'toil-cap:2': 'done',
    })
  })
})

it('a step can be placed wherever what it waits for fits before it, and a reason is given elsewhere', () => {
  const { problem } = aRoadmap({ 'toil-cap:2': { pinnedTo: 2 } })
  const placements = findPlacements(problem, 'toil-cap:3')
  expect(placements.map((reason) => reason === null)).toEqual([false, false, true, true])
  expect(placements[0]).toMatch(/\w/)
  expect(findPlacements(problem, 'toil-cap:2')).toEqual([null, null, null, null])
})
