import { describe, expect, it } from 'vitest'
import { overdraftOf, summariseOverrides } from '#shared/change-policy/override-log.ts'
import {
  adviseOnReliability,
  RELIABILITY_ADVICE,
  type ReliabilityAdvice,
  type ReliabilityState,
} from '#shared/change-policy/reliability-matrix.ts'
import { walkChange } from '#shared/change-policy/walk-change.ts'
import { type SponsoredOverride, sponsoredOverride } from '#shared/model/team-policy.ts'

const CRITICAL = { risk: 'known', affected: true, budget: 'depleted', urgency: 'critical', standard: false } as const

describe('a change walked through the table', () => {
  it('shows each row that was looked at, up to the one that decides', () => {
    const walk = walkChange(CRITICAL, { haltWhenBudgetIsGone: false })
    expect(walk.ok && walk.value.rows.map(({ rule, outcome }) => [rule, outcome])).toEqual([
      [1, 'does-not-match'],
      [2, 'does-not-match'],
      [3, 'does-not-match'],
      [4, 'fires'],
    ])
    expect(walk.ok && walk.value.decision.outcome).toBe('ship-under-sponsor')
  })

  it('names the row that the team has switched off', () => {
    const walk = walkChange(CRITICAL, { haltWhenBudgetIsGone: true })
    expect(walk.ok && walk.value.rows.slice(3).map(({ rule, outcome }) => [rule, outcome])).toEqual([
      [4, 'switched-off'],
      [5, 'fires'],
    ])
  })

  it('refuses a standard change of unknown risk', () => {
    expect(walkChange({ ...CRITICAL, risk: 'unknown', standard: true }, { haltWhenBudgetIsGone: false }).ok).toBe(false)
  })
})

describe('the log of overrides', () => {
  const override = (more: Partial<SponsoredOverride>): SponsoredOverride => ({
    id: 'o1',
    teamId: 'team-a',
    serviceId: null,
    change: 'New checkout',
    decidedOn: '2026-03-01',
    sponsor: 'Ada',
    reason: '',
    leftBefore: 0.1,
    spent: null,
    isProgressive: true,
    isRollbackTested: true,
    isOnCallTold: true,
    reviewOn: null,
    outcome: '',
    ...more,
  })

  it('sums up what went beyond the budget, not what was still covered', () => {
    const log = [
      override({ id: 'covered', spent: 0.05 }),
      override({ id: 'over', spent: 0.3 }),
      override({ id: 'below-zero', leftBefore: -0.5, spent: 0.2, isRollbackTested: false }),
      override({ id: 'due', reviewOn: '2026-03-31' }),
      override({ id: 'later', reviewOn: '2026-04-01' }),
    ]
    expect(summariseOverrides(log, '2026-03-31')).toEqual({
      count: 5,
      spent: expect.closeTo(0.55, 9),
      overdraft: expect.closeTo(0.4, 9),
      unknown: 2,
      incomplete: 1,
      reviewsDue: ['due'],
    })
    expect(overdraftOf({ spent: 0.2, leftBefore: null })).toBe(0.2)
    expect(log.every((entry) => sponsoredOverride.safeParse(entry).success)).toBe(true)
    expect(sponsoredOverride.safeParse(override({ sponsor: '' })).success).toBe(false)
  })
})

describe('objective, toil and satisfaction together (SRE workbook, table 2-5)', () => {
  it.each<[ReliabilityState['slo'], ReliabilityState['toil'], ReliabilityState['satisfaction'], ReliabilityAdvice]>([
    ['met', 'low', 'high', 'relax-or-step-back'],
    ['met', 'low', 'low', 'tighten'],
    ['met', 'high', 'high', 'cut-false-alerts'],
    ['met', 'high', 'low', 'tighten'],
    ['missed', 'low', 'high', 'loosen'],
    ['missed', 'low', 'low', 'raise-sensitivity'],
    ['missed', 'high', 'high', 'loosen'],
    ['missed', 'high', 'low', 'offload-and-fix'],
  ])('%s, toil %s, satisfaction %s: %s', (slo, toil, satisfaction, advice) => {
    expect(adviseOnReliability({ slo, toil, satisfaction })).toBe(advice)
    expect(RELIABILITY_ADVICE[advice].length).toBeGreaterThan(20)
  })
})
