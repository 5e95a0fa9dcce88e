import { expect, it } from 'vitest'
import { makeDefaultPlan } from '#shared/roadmap/default-plan.ts'
import { dueReviewOf } from '#shared/roadmap/due-review.ts'

/** Periods end on 2026-04-05 and 2026-07-05; they are reviewed on 2026-04-19 and 2026-07-19. */
const PLAN = { ...makeDefaultPlan({ id: 'plan-1', teamId: 'team-1', startsOn: '2026-01-05' }), periods: 2 }
const at = (today: string, lastHeldOn = '2026-01-02', plan = PLAN) => dueReviewOf(plan, { today, lastHeldOn })

it('speaks of a review from two weeks before it until the team has looked again', () => {
  expect(at('2026-04-04')).toBeNull()
  expect(at('2026-04-05')).toBe('2026-04-19')
  expect(at('2026-06-30')).toBe('2026-04-19')
  expect(at('2026-06-30', '2026-04-20')).toBeNull()
  expect(at('2026-07-06', '2026-04-20')).toBe('2026-07-19')
})

it('counts a step’s own day, unless the step was left out', () => {
  const withDay = (leftOut: boolean) => ({ ...PLAN, notes: { 'runbooks-3': { reviewOn: '2026-02-10', leftOut } } })
  expect(at('2026-02-01', '2026-01-02', withDay(false))).toBe('2026-02-10')
  expect(at('2026-02-01', '2026-01-02', withDay(true))).toBeNull()
})
