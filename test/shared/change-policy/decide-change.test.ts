import { describe, expect, it } from 'vitest'
import { afterGo, type ChangePolicy, type ChangeQuestion, decideChange } from '#shared/change-policy/decide-change.ts'

const RISKS = ['known', 'unknown'] as const
const BUDGETS = ['ample', 'near', 'depleted', 'none'] as const
const URGENCIES = ['fix', 'critical', 'normal'] as const

const ALL: readonly ChangeQuestion[] = RISKS.flatMap((risk) =>
  [false, true].flatMap((affected) =>
    BUDGETS.flatMap((budget) =>
      URGENCIES.flatMap((urgency) =>
        [false, true]
          .filter((standard) => !(standard && risk === 'unknown'))
          .map((standard) => ({ risk, affected, budget, urgency, standard })),
      ),
    ),
  ),
)

const ORDINARY: ChangeQuestion = { risk: 'known', affected: false, budget: 'ample', urgency: 'normal', standard: false }

function ruleFor(question: ChangeQuestion, policy?: ChangePolicy): number {
  const result = decideChange(question, policy)
  if (!result.ok) throw new Error('refused')
  return result.value.rule
}

describe('decideChange', () => {
  it('has an answer, in words, for all 72 combinations, and needs every row', () => {
    expect(ALL).toHaveLength(72)
    expect(new Set(ALL.map((question) => ruleFor(question)))).toEqual(new Set([1, 2, 3, 4, 5, 6, 7, 8, 9]))
    for (const question of ALL) {
      expect(decideChange(question)).toMatchObject({
        value: { decision: expect.stringMatching(/./), reason: expect.stringMatching(/\.$/) },
      })
    }
  })

  it.each<[number, string, Partial<ChangeQuestion>]>([
    [
      1,
      'a fix ships even with the budget gone and the risk unknown',
      { urgency: 'fix', risk: 'unknown', affected: true, budget: 'depleted' },
    ],
    [
      2,
      'unknown risk with others affected goes to the board',
      { risk: 'unknown', affected: true, urgency: 'critical' },
    ],
    [2, 'the board comes before the budget', { risk: 'unknown', affected: true, budget: 'depleted' }],
    [3, 'unknown risk, nobody else affected, ample budget: learn it', { risk: 'unknown' }],
    [3, 'the same without an SLO', { risk: 'unknown', budget: 'none' }],
    [4, 'critical on a short budget has a sponsor', { budget: 'near', urgency: 'critical' }],
    [4, 'also where the risk is unknown', { budget: 'depleted', urgency: 'critical', risk: 'unknown' }],
    [5, 'a short budget postpones', { budget: 'depleted' }],
    [5, 'a short budget postpones standard changes, too', { budget: 'near', standard: true }],
    [6, 'no SLO and no standard: the change authority', { budget: 'none', urgency: 'critical' }],
    [7, 'a standard change is approved', { standard: true, affected: true }],
    [7, 'a standard change is approved without an SLO', { standard: true, budget: 'none' }],
    [8, 'others affected are told, no board', { affected: true }],
    [9, 'the rest is for peers', {}],
  ])('row %d: %s', (rule, _why, part) => {
    expect(ruleFor({ ...ORDINARY, ...part })).toBe(rule)
  })

  it('never postpones a fix and never sends a known risk to the board', () => {
    for (const question of ALL) {
      if (question.urgency === 'fix') expect(ruleFor(question)).toBe(1)
      if (question.risk === 'known') expect(ruleFor(question)).not.toBe(2)
    }
  })

  it('refuses a standard change of unknown risk', () => {
    expect(decideChange({ ...ORDINARY, risk: 'unknown', standard: true })).toMatchObject({ ok: false })
  })

  it('after the board’s “go” never asks the board again', () => {
    for (const question of ALL.filter((candidate) => ruleFor(candidate) === 2)) {
      expect(ruleFor(afterGo(question))).toBeGreaterThan(2)
    }
  })

  it('under a policy that halts, postpones what row 4 would ship, and changes nothing else', () => {
    for (const question of ALL) {
      const usual = ruleFor(question)
      expect(ruleFor(question, { haltWhenBudgetIsGone: true })).toBe(usual === 4 ? 5 : usual)
    }
  })
})
