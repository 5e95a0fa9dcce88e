import { expect, it } from 'vitest'
import { describeLoad, loadOf } from '#shared/roadmap/period-load.ts'
import type { PlanningProblem } from '#shared/roadmap/roadmap.ts'

const step = (practice: string, to: 1 | 2 | 3, effort: number, skill?: string) => ({
  id: `${practice}:${to}`,
  practice,
  from: (to - 1) as 0 | 1 | 2,
  to,
  effort,
  value: 1,
  ...(skill && { skill }),
})
const PROBLEM: PlanningProblem = {
  steps: [step('a', 1, 2, 'Operations'), step('a', 2, 3, 'Operations'), step('b', 2, 4.5), step('c', 3, 8)],
  prerequisites: {},
  levels: {},
  capacity: 20,
  periods: 2,
  maxSteps: 3,
  capacityOf: { Operations: 8, Design: 5 },
}
const SCHEDULE = { periodOf: { 'a:1': 0, 'a:2': 0, 'b:2': 0, 'c:3': 1 } }

it('counts days in all and by skill, and practices once however many of their steps there are', () => {
  expect(loadOf(PROBLEM, SCHEDULE, 0)).toEqual({ daysUsed: 9.5, practices: 2, daysOf: { Operations: 5, Design: 0 } })
  expect(loadOf(PROBLEM, SCHEDULE, 1)).toEqual({ daysUsed: 8, practices: 1, daysOf: { Operations: 0, Design: 0 } })
})

it('says it beside each limit; skills only where the team plans by them', () => {
  expect(describeLoad(loadOf(PROBLEM, SCHEDULE, 0), PROBLEM)).toBe(
    '9.5 of 20 person-days (Operations 5 of 8, Design 0 of 5), 2 of at most 3 practices',
  )
  const { capacityOf: _, ...simple } = { ...PROBLEM, maxSteps: 1 }
  expect(describeLoad(loadOf(simple, SCHEDULE, 1), simple)).toBe('8 of 20 person-days, 1 of at most 1 practice')
})
