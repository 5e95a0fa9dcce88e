import fc from 'fast-check'
import loadHighs from 'highs'
import { beforeAll, describe, expect, it } from 'vitest'
import { checkSchedule } from '#shared/roadmap/check-schedule.ts'
import { holdPins } from '#shared/roadmap/hold-pins.ts'
import type { PlanningProblem } from '#shared/roadmap/roadmap.ts'
import { scheduleGreedily } from '#shared/roadmap/schedule.ts'
import { solveBest } from '#shared/roadmap/solver/solve-best.ts'
import { solveFast } from '#shared/roadmap/solver/solve-fast.ts'
import { constrainedProblem, randomProblem } from './random-problem.ts'
import { bestByTryingAll } from './try-all-plans.ts'

describe('the fast plan', () => {
  it('keeps every rule on any problem, with its bound, and is never worse than the greedy one', () => {
    fc.assert(
      fc.property(randomProblem, (problem) => {
        const plan = solveFast(problem)
        expect(checkSchedule(problem, plan)).toEqual([])
        expect(plan.objective).toBeGreaterThanOrEqual(scheduleGreedily(problem).objective - 1e-9)
      }),
      { numRuns: 60 },
    )
  })

  it.each(['instant', 'fast'] as const)('keeps skills, windows and every pin that can be held: %s', (effort) => {
    fc.assert(
      fc.property(constrainedProblem, (wanted) => {
        const { problem, unheld } = holdPins(wanted)
        const plan = solveFast(problem, effort)
        expect(checkSchedule(problem, plan)).toEqual([])
        const pinned = [...Object.keys(problem.pins ?? {}), ...unheld.map(({ step }) => step)]
        expect(pinned.toSorted()).toEqual(Object.keys(wanted.pins ?? {}).toSorted())
      }),
      { numRuns: effort === 'instant' ? 150 : 60 },
    )
  })

  it('depends on nothing but the problem', () => {
    fc.assert(
      fc.property(constrainedProblem, (wanted) => {
        const { problem } = holdPins(wanted)
        expect(solveFast(structuredClone(problem), 'instant')).toEqual(solveFast(problem, 'instant'))
      }),
      { numRuns: 40 },
    )
  })

  it('has nothing to do in a problem without steps, without capacity, or where prerequisites go round in a circle', () => {
    const empty: PlanningProblem = { steps: [], prerequisites: {}, levels: {}, capacity: 9, periods: 3, maxSteps: 3 }
    expect(solveFast(empty)).toMatchObject({ periodOf: {}, objective: 0, bound: 1e-9 })
    const two = ['a', 'b'].map(
      (practice) => ({ id: `${practice}:2`, practice, from: 1, to: 2, effort: 1, value: 1 }) as const,
    )
    const circle = { ...empty, steps: two, levels: { a: 1, b: 1 } as const, prerequisites: { a: ['b'], b: ['a'] } }
    expect(checkSchedule(circle, solveFast(circle))).toEqual([])
    expect(solveFast({ ...empty, steps: two, levels: { a: 1, b: 1 }, capacity: 0 }).periodOf).toEqual({})
  })

  it('does what costs nothing at once', () => {
    const steps = [{ id: 'a:1', practice: 'a', from: 0, to: 1, effort: 0, value: 2 }] as const
    const free: PlanningProblem = { steps, prerequisites: {}, levels: { a: 0 }, capacity: 0, periods: 3, maxSteps: 1 }
    expect(solveFast(free)).toMatchObject({ periodOf: { 'a:1': 0 }, objective: 6 })
  })
})

describe('of plans worth the same', () => {
  it('the one that asks for its days later is taken', () => {
    const steps = ([9, 6, 8] as const).map(
      (effort, at) => ({ id: `p${at}:1`, practice: `p${at}`, from: 0, to: 1, effort, value: 1 }) as const,
    )
    const levels = { p0: 0, p1: 0, p2: 0 } as const
    const problem: PlanningProblem = { steps, prerequisites: {}, levels, capacity: 10, periods: 3, maxSteps: 3 }
    for (const effort of ['instant', 'fast'] as const) {
      expect(solveFast(problem, effort).periodOf).toEqual({ 'p1:1': 0, 'p2:1': 1, 'p0:1': 2 })
    }
  })
})

describe('on problems so small that every plan can be tried', () => {
  let highs: Awaited<ReturnType<typeof loadHighs>>
  beforeAll(async () => {
    highs = await loadHighs()
  })
  let now = 0
  const clock = () => {
    now += 0.05
    return now
  }
  const small = constrainedProblem.filter(({ steps }) => steps.length <= 7)

  it('no bound is below the best plan, and the best solver finds and proves it', () => {
    fc.assert(
      fc.property(small, (wanted) => {
        const { problem } = holdPins(wanted)
        const most = bestByTryingAll(problem)
        for (const effort of ['instant', 'fast'] as const) {
          const plan = solveFast(problem, effort)
          expect(plan.bound).toBeGreaterThanOrEqual(most - 1e-9)
          // So few steps leave no room for a plan that is nearly the best.
          expect(plan.objective).toBeCloseTo(most, 5)
        }
        const best = solveBest(problem, highs, { seconds: 5, clock })
        expect(checkSchedule(problem, best)).toEqual([])
        expect(best.objective).toBeCloseTo(most, 5)
        expect(best.bound).toBeLessThanOrEqual(most + 1e-3 * Math.max(1, most))
      }),
      { numRuns: 40 },
    )
  })

  it('tells of its progress, each time better', () => {
    const told: { objective: number; bound: number }[] = []
    const problem = fc
      .sample(randomProblem, { numRuns: 20, seed: 4 })
      .toSorted((a, b) => b.steps.length - a.steps.length)[0]
    if (problem === undefined) throw new Error('no problem')
    const plan = solveBest(problem, highs, { seconds: 2, clock, onProgress: (word) => told.push(word) })
    expect(told.at(-1)).toEqual(plan)
    for (const [at, word] of told.entries()) {
      expect(word.objective).toBeGreaterThanOrEqual(told[at - 1]?.objective ?? 0)
      expect(word.bound).toBeLessThanOrEqual(told[at - 1]?.bound ?? Number.POSITIVE_INFINITY)
    }
  })
})

describe('a pin that cannot be held', () => {
  const steps = [
    { id: 'a:1', practice: 'a', from: 0, to: 1, effort: 8, value: 1 },
    { id: 'a:2', practice: 'a', from: 1, to: 2, effort: 8, value: 1 },
    { id: 'b:1', practice: 'b', from: 0, to: 1, effort: 8, value: 1 },
    { id: 'c:1', practice: 'c', from: 0, to: 1, effort: 11, value: 1 },
  ] as const
  const base: PlanningProblem = {
    steps,
    prerequisites: {},
    levels: { a: 0, b: 0, c: 0 },
    capacity: 10,
    periods: 3,
    maxSteps: 3,
  }
  const reasonOf = (pins: Record<string, number>, windows: PlanningProblem['windows'] = {}) =>
    holdPins({ ...base, pins, windows }).unheld.map(({ step, reason }) => `${step}: ${reason}`)

  it('is dropped with its reason, and those before it stay', () => {
    expect(reasonOf({ 'a:2': 0 })).toEqual(['a:2: With what it waits for, it cannot be done before period 2.'])
    expect(reasonOf({ 'c:1': 0 })).toEqual([
      'c:1: It can be in no period: it is too large, or what it waits for cannot be done.',
    ])
    expect(reasonOf({ 'x:1': 0 })).toEqual(['x:1: It is no step of this plan.'])
    expect(reasonOf({ 'a:1': 0 }, { 'a:1': { earliest: 1 } })).toEqual([
      'a:1: It is outside the periods that you allow for it.',
    ])
    const crowded = holdPins({ ...base, pins: { 'a:1': 0, 'b:1': 0, 'a:2': 2 } })
    expect(crowded.problem.pins).toEqual({ 'a:1': 0, 'a:2': 2 })
    expect(crowded.unheld.map(({ step }) => step)).toEqual(['b:1'])
    expect(checkSchedule(crowded.problem, solveFast(crowded.problem))).toEqual([])
  })
})
