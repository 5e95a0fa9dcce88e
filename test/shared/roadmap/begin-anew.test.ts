import { expect, it } from 'vitest'
import { beginAnew, periodsOverOn } from '#shared/roadmap/begin-anew.ts'
import { makeDefaultPlan } from '#shared/roadmap/default-plan.ts'

const plan = {
  ...makeDefaultPlan({ id: 'plan', teamId: 'team-1', startsOn: '2026-01-05' }),
  notes: { a: { pinnedTo: 0, owner: 'Ada' }, b: { pinnedTo: 2 }, c: { earliest: 1, latest: 3 } },
}

it('counts the periods that were over', () => {
  expect(periodsOverOn(plan, '2026-04-05')).toBe(0)
  expect(periodsOverOn(plan, '2026-04-06')).toBe(1)
  expect(periodsOverOn(plan, '2028-01-01')).toBe(4)
})

it('pins keep their place in the calendar; those before the new start go, and nothing else does', () => {
  expect(beginAnew(plan, '2026-04-08')).toEqual({
    ...plan,
    startsOn: '2026-04-13',
    notes: { a: { owner: 'Ada' }, b: { pinnedTo: 1 }, c: { earliest: 0, latest: 2 } },
  })
})
