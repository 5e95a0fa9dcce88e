import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkSchedule } from '#shared/roadmap/check-schedule.ts'
import type { PlanningProblem, Step } from '#shared/roadmap/roadmap.ts'
import { scheduleGreedily } from '#shared/roadmap/schedule.ts'
import { simulateLevels } from '#shared/roadmap/simulate.ts'
import { randomProblem } from './random-problem.ts'

/** `a:1` takes two days and is worth three, and so on. */
function step(id: string, effort: number, value: number): Step {
  const [practice = '', to = '1'] = id.split(':')
  return { id, practice, from: (Number(to) - 1) as Step['from'], to: Number(to) as Step['to'], effort, value }
}

function problem(steps: readonly Step[], rest: Partial<PlanningProblem> = {}): PlanningProblem {
  const levels: Record<string, Step['from']> = {}
  for (const { practice, from } of steps) levels[practice] = Math.min(levels[practice] ?? 5, from) as Step['from']
  return { steps, prerequisites: {}, levels, capacity: 10, periods: 2, maxSteps: 3, ...rest }
}

describe('the greedy schedule', () => {
  it('takes the most value per person-day first and fills what is left with what fits', () => {
    const steps = [step('a:1', 6, 6), step('b:1', 5, 10), step('c:1', 5, 4), step('d:1', 4, 2)]
    // b (2.0 a day) first; a (1.0) does not fit beside it; c (0.8) does. a and d follow in the second period.
    expect(scheduleGreedily(problem(steps))).toMatchObject({
      periodOf: { 'b:1': 0, 'c:1': 0, 'a:1': 1, 'd:1': 1 },
      objective: 2 * (10 + 4) + 6 + 2,
    })
  })

  it('raises one practice level by level, in one period if there is room', () => {
    const steps = [step('a:1', 8, 1), step('a:2', 1, 5), step('a:3', 9, 5)]
    expect(scheduleGreedily(problem(steps)).periodOf).toEqual({ 'a:1': 0, 'a:2': 0, 'a:3': 1 })
  })

  it('lets a practice rise above 1 only when its prerequisite is at 2', () => {
    const steps = [step('a:1', 2, 9), step('a:2', 2, 9), step('b:2', 7, 1)]
    const planned = scheduleGreedily(problem(steps, { prerequisites: { a: ['b'] } }))
    // a:2 is worth far more than b:2, but has to wait for it: b:2 fits beside a:1, a:2 then no more.
    expect(planned.periodOf).toEqual({ 'a:1': 0, 'b:2': 0, 'a:2': 1 })
  })

  it('does not let a prerequisite that nobody rated hold anything back', () => {
    const steps = [step('a:2', 2, 9)]
    expect(scheduleGreedily(problem(steps, { prerequisites: { a: ['unrated'] } })).periodOf).toEqual({ 'a:2': 0 })
  })

  it('never places a step that is larger than a period, nor what follows it', () => {
    const steps = [step('a:1', 11, 50), step('a:2', 1, 50), step('b:1', 10, 1)]
    expect(scheduleGreedily(problem(steps)).periodOf).toEqual({ 'b:1': 0 })
  })

  it('keeps to the number of steps per period', () => {
    const steps = [step('a:1', 1, 3), step('b:1', 1, 2), step('c:1', 1, 1)]
    expect(scheduleGreedily(problem(steps, { maxSteps: 1 })).periodOf).toEqual({ 'a:1': 0, 'b:1': 1 })
  })

  it('spends nothing on a step without value, unless one with value waits for it', () => {
    const steps = [step('a:2', 1, 0), step('b:1', 1, 0), step('b:2', 1, 0), step('c:2', 1, 4)]
    const planned = scheduleGreedily(problem(steps, { prerequisites: { c: ['b'] } }))
    expect(planned.periodOf).toEqual({ 'b:1': 0, 'b:2': 0, 'c:2': 0 })
  })

  it('settles ties by effort, then by the order of the problem', () => {
    const steps = [step('a:1', 2, 2), step('b:1', 2, 2), step('c:1', 1, 2)]
    expect(Object.keys(scheduleGreedily(problem(steps)).periodOf)).toEqual(['c:1', 'a:1', 'b:1'])
  })

  it('does not fill its few places with quick wins while the capacity lies idle', () => {
    const steps = [step('a:1', 1, 2), step('b:1', 9, 10)]
    // By effort alone a (2 a day) would come before b (1.1 a day); but the only place of the period is worth ten days.
    expect(scheduleGreedily(problem(steps, { maxSteps: 1 })).periodOf).toEqual({ 'b:1': 0, 'a:1': 1 })
  })

  it('keeps every rule on any problem', () => {
    fc.assert(
      fc.property(randomProblem, (any) => {
        expect(checkSchedule(any, scheduleGreedily(any))).toEqual([])
      }),
      { numRuns: 500 },
    )
  })

  it('depends on nothing but the problem', () => {
    fc.assert(
      fc.property(randomProblem, (any) => {
        expect(scheduleGreedily(structuredClone(any))).toEqual(scheduleGreedily(any))
      }),
    )
  })

  it('leaves no step out that would still fit into the last period', () => {
    fc.assert(
      fc.property(randomProblem, (any) => {
        const planned = scheduleGreedily(any)
        const last = any.periods - 1
        const placed = any.steps.filter((one) => planned.periodOf[one.id] === last)
        const room = any.capacity - placed.reduce((sum, one) => sum + one.effort, 0)
        const idle = any.steps.filter(
          (one) => one.value > 0 && planned.periodOf[one.id] === undefined && one.effort <= room,
        )
        for (const one of idle) {
          const periodOf = { ...planned.periodOf, [one.id]: last }
          expect(checkSchedule(any, { ...planned, periodOf, objective: planned.objective + one.value })).not.toEqual([])
        }
      }),
    )
  })
})

describe('the check of a schedule', () => {
  const steps = [step('a:1', 6, 1), step('a:2', 6, 1), step('b:1', 6, 1), step('b:2', 1, 1)]
  const base = problem(steps, { prerequisites: { a: ['b'] }, maxSteps: 2 })
  const faults = (
    periodOf: Record<string, number>,
    objective: number,
    rest: Partial<PlanningProblem> = {},
    bound = objective,
  ) =>
    checkSchedule({ ...base, ...rest }, { periodOf, objective, bound }).map(
      (fault) => `${fault.place} ${fault.message}`,
    )

  it('accepts a valid one', () => {
    expect(faults({ 'b:1': 0, 'b:2': 0 }, 4)).toEqual([])
  })
  it.each([
    ['too much work', { 'a:1': 0, 'b:1': 0 }, 4, 'period 0 takes 12 person-days of 10'],
    ['a level skipped', { 'b:2': 0 }, 2, 'b:2 comes before level 1 is reached'],
    ['levels in the wrong order', { 'b:2': 0, 'b:1': 1 }, 3, 'b:2 comes before level 1 is reached'],
    ['a prerequisite missing', { 'a:1': 0, 'a:2': 1 }, 3, 'a:2 comes before b is at level 2'],
    ['a period that does not exist', { 'b:1': 2 }, 0, 'b:1 is in period 2, which does not exist'],
    ['a step of another problem', { 'z:1': 0 }, 0, 'z:1 is not a step of the problem'],
    ['a wrong objective', { 'b:1': 0 }, 7, 'objective is given as 7, but comes to 2'],
  ])('finds %s', (_, periodOf, objective, fault) => {
    expect(faults(periodOf as Record<string, number>, objective)).toContain(fault)
  })
  it('finds too many practices in flight, and lets one practice rise several levels', () => {
    const many = problem([step('a:1', 1, 1), step('a:2', 1, 1), step('b:1', 1, 1)], { maxSteps: 1 })
    const judge = (periodOf: Record<string, number>, objective: number) =>
      checkSchedule(many, { periodOf, objective, bound: objective })
    expect(judge({ 'a:1': 0, 'b:1': 0 }, 4)).toEqual([
      { place: 'period 0', message: 'has 2 practices in flight, more than 1' },
    ])
    expect(judge({ 'a:1': 0, 'a:2': 0 }, 4)).toEqual([])
  })
  it('finds a skill overloaded, a pin or a window not kept, and a bound that cannot be', () => {
    const skilled = steps.map((one) => ({ ...one, skill: 'test' }))
    expect(faults({ 'b:1': 0 }, 2, { steps: skilled, capacityOf: { test: 5 } })).toEqual([
      'period 0 takes 6 person-days of 5 of test',
    ])
    expect(faults({ 'b:1': 0 }, 2, { pins: { 'b:1': 1, 'a:1': 0 } })).toEqual([
      'b:1 is not in period 1, where it is pinned',
      'a:1 is not in period 0, where it is pinned',
    ])
    const windows = { 'b:1': { earliest: 1 }, 'a:1': { latest: 0 } }
    expect(faults({ 'b:1': 0, 'a:1': 1 }, 3, { windows })).toEqual([
      'b:1 is in period 0, outside its window',
      'a:1 is in period 1, outside its window',
    ])
    expect(faults({ 'b:1': 0 }, 2, {}, 1.9)).toEqual(['bound is 1.9, below the objective 2'])
  })
})

describe('the simulation', () => {
  it('shows every level as it stands at the end of each period', () => {
    const steps = [step('a:1', 5, 1), step('a:2', 5, 1), step('b:2', 9, 1)]
    const periodOf = { 'a:1': 0, 'a:2': 0, 'b:2': 1 }
    expect(simulateLevels(problem(steps), { periodOf })).toEqual([
      { a: 2, b: 1 },
      { a: 2, b: 2 },
    ])
  })

  it('never lowers a level', () => {
    fc.assert(
      fc.property(randomProblem, (any) => {
        const after = [any.levels, ...simulateLevels(any, scheduleGreedily(any))]
        for (let period = 1; period < after.length; period += 1) {
          for (const id of Object.keys(any.levels)) {
            expect(after[period]?.[id] ?? -1).toBeGreaterThanOrEqual(after[period - 1]?.[id] ?? 0)
          }
        }
      }),
    )
  })
})
