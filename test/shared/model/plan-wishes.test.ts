import { describe, expect, it } from 'vitest'
import { type Plan, plan as planSchema } from '#shared/model/plan.ts'
import {
  whyNotSkillName,
  withConcern,
  withoutSkill,
  withSkillDays,
  withSkillOf,
  withSkillRenamed,
  withWindow,
} from '#shared/model/plan-wishes.ts'
import { makeDefaultPlan } from '#shared/roadmap/default-plan.ts'

const BARE: Plan = {
  ...makeDefaultPlan({ id: 'plan', teamId: 'team', startsOn: '2027-01-04' }),
  notes: { 'a:2': { owner: 'Ada' }, 'b:2': {} },
}
const skilled = withSkillDays(
  withSkillOf(withSkillOf(withSkillDays(BARE, 'Ops', 8), 'a:2', 'Ops'), 'b:2', 'Dev'),
  'Dev',
  5,
)

describe('skills', () => {
  it('renamed, keep their days, their place and their steps; nothing else changes', () => {
    const renamed = withSkillRenamed(skilled, 'Ops', 'Operations')
    expect(Object.entries(renamed.capacityOf ?? {})).toEqual([
      ['Operations', 8],
      ['Dev', 5],
    ])
    expect(renamed.notes).toEqual({ 'a:2': { owner: 'Ada', skill: 'Operations' }, 'b:2': { skill: 'Dev' } })
    expect(withSkillRenamed(renamed, 'Operations', 'Ops')).toEqual(skilled)
  })

  it('removed, leave their steps to anybody; without the last one the plan is as it was', () => {
    const left = withoutSkill(skilled, 'Ops')
    expect(left).toMatchObject({ capacityOf: { Dev: 5 }, notes: { 'a:2': { owner: 'Ada' }, 'b:2': { skill: 'Dev' } } })
    expect(withoutSkill(left, 'Dev')).toStrictEqual(BARE)
  })

  it('have a name each: none is empty or taken, so none swallows another', () => {
    expect(whyNotSkillName(skilled, 'Ops', ' ')).toMatch(/needs a name/)
    expect(whyNotSkillName(skilled, 'Ops', ' Dev ')).toMatch(/already/)
    expect(whyNotSkillName(skilled, 'Ops', 'Ops')).toBeNull()
    expect(whyNotSkillName(skilled, 'Ops', 'constructor')).toBeNull()
  })
})

describe('windows and concerns', () => {
  it('are kept as a record that the database takes, and leave no trace when taken back', () => {
    const wished = withConcern(withWindow(BARE, 'a:2', { earliest: 1, latest: 2 }), 'toil-cap', 'pain', 0.5)
    expect(planSchema.parse(wished)).toEqual(wished)
    expect(wished.notes['a:2']).toEqual({ owner: 'Ada', earliest: 1, latest: 2 })
    const back = withConcern(
      withWindow(wished, 'a:2', { earliest: undefined, latest: undefined }),
      'toil-cap',
      'pain',
      0,
    )
    expect(back).toStrictEqual({ ...BARE, concerns: {} })
  })

  it('a concern taken back leaves the others of the practice and other practices alone', () => {
    const said = { 'toil-cap': { pain: 1, risk: 0.5 }, 'agreed-slos': { goal: 1 } }
    expect(withConcern({ ...BARE, concerns: said }, 'toil-cap', 'pain', 0).concerns).toEqual({
      'toil-cap': { risk: 0.5 },
      'agreed-slos': { goal: 1 },
    })
  })
})
