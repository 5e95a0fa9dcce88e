import { describe, expect, it } from 'vitest'
import {
  ALERT_WINDOW_DAYS,
  BURN_RATE_ALERTS,
  budgetState,
  burnRate,
  detectionTime,
  eventBudget,
  spentWhenAlertFires,
  timeToExhaustion,
} from '#shared/measures/error-budget.ts'

describe('eventBudget', () => {
  it('comes to the published numbers (SRE workbook, chapter 2)', () => {
    const budget = eventBudget(0.97, 3_663_253, 14_066)
    if (budget.kind === 'empty') throw new Error('empty')
    expect(budget.allowed).toBe(109_897)
    expect(Math.round(budget.consumed * 100)).toBe(13)
    expect(budget.left).toBeCloseTo(0.872, 3)
  })

  it('can be overdrawn, and is empty where the objective allows no bad event', () => {
    expect(eventBudget(0.99, 1000, 15)).toMatchObject({ allowed: 10, consumed: 1.5, left: -0.5 })
    expect(eventBudget(0.99, 50, 1)).toEqual({ kind: 'empty', allowed: 0 })
    expect(eventBudget(0.99, 0, 0)).toEqual({ kind: 'empty', allowed: 0 })
  })

  it('does not lose an event to rounding', () => {
    expect(eventBudget(0.9, 10, 0).allowed).toBe(1)
    expect(eventBudget(0.99, 100, 0).allowed).toBe(1)
    expect(eventBudget(0.9999, 1_000_000, 0).allowed).toBe(100)
  })
})

describe('burn', () => {
  it('is how many times faster than evenly the budget goes', () => {
    expect(burnRate(0.999, 1000, 1)).toBeCloseTo(1, 9)
    expect(burnRate(0.999, 100_000, 1440)).toBeCloseTo(14.4, 9)
    expect(burnRate(0.999, 0, 0)).toBeNull()
    expect(burnRate(1, 10, 0)).toBeNull()
  })

  it.each([
    [1, 30 * 1440],
    [2, 15 * 1440],
    [10, 3 * 1440],
    [1000, 43.2],
  ])('at %d exhausts a fresh budget of 30 days in %d minutes (SRE workbook, table 5-4)', (burn, minutes) => {
    expect(timeToExhaustion(1, burn, ALERT_WINDOW_DAYS * 1440)).toBeCloseTo(minutes, 9)
  })

  it('alerts at the published rates over the published windows (SRE workbook, table 5-8)', () => {
    expect(
      BURN_RATE_ALERTS.map(({ severity, burn, longWindowHours, shortWindowHours }) => [
        ...[severity, burn, longWindowHours],
        Math.round(shortWindowHours * 60),
      ]),
    ).toEqual([
      ['page', 14.4, 1, 5],
      ['page', 6, 6, 30],
      ['ticket', 1, 72, 360],
    ])
  })

  it('spends the published shares before its alerts fire (SRE workbook, table 5-8)', () => {
    const spent = BURN_RATE_ALERTS.map(({ burn, longWindowHours }) =>
      spentWhenAlertFires(burn, longWindowHours, ALERT_WINDOW_DAYS * 24),
    )
    expect(spent.map((share) => Math.round(share * 1000) / 1000)).toEqual([0.02, 0.05, 0.1])
  })

  it('is noticed after the time that the errors need to cross the threshold', () => {
    expect(detectionTime(0.999, 1, 60, 14.4)).toBeCloseTo(0.864, 9)
    expect(detectionTime(0.999, 0, 60, 14.4)).toBe(Number.POSITIVE_INFINITY)
  })

  it('has nothing left to exhaust, or nothing that exhausts it', () => {
    expect(timeToExhaustion(-0.2, 3, 30)).toBe(0)
    expect(timeToExhaustion(1, 0, 30)).toBe(Number.POSITIVE_INFINITY)
  })
})

describe('budgetState', () => {
  it.each([
    [null, false, 'none'],
    [1, false, 'ample'],
    [0.25, false, 'ample'],
    [0.24, false, 'near'],
    [0.9, true, 'near'],
    [0, false, 'depleted'],
    [-1, true, 'depleted'],
  ] as const)('with %s left and paging %s is %s', (left, isPaging, state) => {
    expect(budgetState(left, isPaging)).toBe(state)
  })
})
