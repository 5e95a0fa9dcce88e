import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { objectivesDue, postmortemsDue } from '#shared/measures/budget-rules.ts'
import { depletedSpans } from '#shared/measures/depleted-spans.ts'
import { serviceGate } from '#shared/measures/service-gate.ts'
import {
  burnDown,
  burnOverAlertWindow,
  isPageBurning,
  standingAlerts,
  timeBudget,
  windowBefore,
} from '#shared/measures/time-budget.ts'
import type { Span } from '#shared/measures/time-spans.ts'
import { defaultTeamPolicy } from '#shared/model/default-team-policy.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
const NOW = Date.UTC(2026, 2, 31)
const WINDOW = windowBefore(NOW, 28)
const POLICY = defaultTeamPolicy('team-a')
const SLO = { counts: 'time', target: 0.999, windowDays: 28 } as const

/** Downtime of so many minutes that ended so many hours ago. */
const down = (minutes: number, hoursAgo: number): Span => {
  const until = NOW - hoursAgo * HOUR
  return { from: until - minutes * MINUTE, until }
}

describe('a budget in time', () => {
  it('is (1 − SLO)·T: 43.2 minutes of 30 days at 99.9 % (SRE book, appendix A)', () => {
    const budget = timeBudget(0.999, [down(10.8, 50)], windowBefore(NOW, 30))
    if (budget.kind === 'empty') throw new Error('empty')
    expect(budget.allowedMs / MINUTE).toBeCloseTo(43.2, 9)
    expect(budget.consumed).toBeCloseTo(0.25, 9)
    expect(budget.left).toBeCloseTo(0.75, 9)
  })

  it('counts what overlaps once, and nothing outside the window', () => {
    const budget = timeBudget(0.99, [down(60, 10), down(30, 10), down(60, 28 * 24 - 0.5), down(60, 29 * 24)], WINDOW)
    expect(budget.downMs).toBe(90 * MINUTE)
  })

  it('has a state of its own where the objective allows none', () => {
    expect(timeBudget(1, [down(1, 1)], WINDOW)).toEqual({ kind: 'empty', downMs: MINUTE })
  })

  it('burns down from all of it to what is left', () => {
    const points = burnDown(0.999, [down(20.16, 48), down(40.32, 24)], WINDOW)
    expect(points[0]).toEqual({ at: WINDOW.from, left: 1 })
    expect(points.map(({ left }) => Math.round(left * 100))).toEqual([100, 100, 50, 50, -50, -50])
    expect(points.at(-1)?.at).toBe(NOW)
  })

  it('never gains and ends where the budget does', () => {
    const spans = fc.array(fc.tuple(fc.integer({ min: 1, max: 900 }), fc.integer({ min: 0, max: 800 })))
    fc.assert(
      fc.property(spans, (some) => {
        const all = some.map(([minutes, hours]) => down(minutes, hours))
        const points = burnDown(0.99, all, WINDOW)
        const budget = timeBudget(0.99, all, WINDOW)
        for (const [index, point] of points.slice(1).entries()) {
          expect(point.left).toBeLessThanOrEqual((points[index]?.left ?? 1) + 1e-12)
          expect(point.at).toBeGreaterThanOrEqual(points[index]?.at ?? 0)
        }
        expect(points.at(-1)?.left).toBeCloseTo(budget.kind === 'counted' ? budget.left : Number.NaN, 9)
      }),
    )
  })
})

describe('alerts', () => {
  it('page where the burn is at its threshold over the long and over the short window', () => {
    // Down for the last five minutes: 8.3 % of an hour, a burn of 83 at 99.9 %.
    const standing = standingAlerts(0.999, [down(5, 0)], NOW)
    expect(standing.map(({ isFiring }) => isFiring)).toEqual([true, true, true])
    expect(standing[0]?.longBurn).toBeCloseTo(83.33, 2)
    expect(isPageBurning(standing)).toBe(true)
  })

  it('are silent once the short window is over', () => {
    expect(standingAlerts(0.999, [down(5, 0.2)], NOW).map(({ isFiring }) => isFiring)).toEqual([false, true, true])
    expect(standingAlerts(0.999, [down(5, 2)], NOW).map(({ isFiring }) => isFiring)).toEqual([false, false, true])
    expect(isPageBurning(standingAlerts(0.999, [down(5, 2)], NOW))).toBe(false)
    expect(standingAlerts(1, [down(5, 0)], NOW)).toEqual([])
  })

  it('a burn of 1 over thirty days spends the budget exactly, whatever the policy’s window', () => {
    expect(burnOverAlertWindow(0.999, [down(43.2, 29 * 24)], NOW)).toBeCloseTo(1, 9)
    expect(timeBudget(0.999, [down(43.2, 29 * 24)], WINDOW).downMs).toBe(0)
  })
})

describe('rules of a fifth (SRE workbook, appendix B)', () => {
  // 99.9 % of four weeks are 40.32 minutes, of a quarter 129.6; a fifth of them 8.064 and 25.92.
  it('an incident over a fifth of four weeks’ budget needs a postmortem', () => {
    const incidents = [8.064, 8.1, 30].map((minutes) => ({ name: `${minutes}`, ...down(minutes, 100) }))
    const due = postmortemsDue(0.999, incidents)
    expect(due.map(({ name }) => name)).toEqual(['30', '8.1'])
    expect(due[0]?.share).toBeCloseTo(30 / 40.32, 9)
  })

  it('a class of outage over a fifth of a quarter’s budget becomes an objective', () => {
    const quarter = windowBefore(NOW, 90)
    const dns = [down(14, 100), down(14, 200)].map((span) => ({ name: 'dns', ...span }))
    const disk = { name: 'disk', ...down(20, 300) }
    expect(objectivesDue(0.999, [...dns, disk], quarter)).toEqual([
      { name: 'dns', share: expect.closeTo(28 / 129.6, 9) },
    ])
    expect(objectivesDue(0.999, [dns[0] ?? disk, disk], quarter)).toEqual([])
  })
})

describe('the gate', () => {
  const gateOf = (spans: readonly Span[], policy = POLICY) =>
    serviceGate({ slo: SLO, down: spans, events: null }, NOW, policy)

  it.each([
    ['ample', [down(10, 100)]],
    // 31 of 40.32 minutes spent: 23 % left.
    ['near', [down(31, 100)]],
    ['depleted', [down(40.32, 100)]],
    ['depleted', [down(400, 100)]],
    // Little spent, but at a burn that pages.
    ['near', [down(5, 0)]],
  ] as const)('%s', (state, spans) => expect(gateOf(spans).state).toBe(state))

  it('follows the team’s switches', () => {
    expect(gateOf([down(5, 0)], { ...POLICY, pageBurnIsNear: false }).state).toBe('ample')
    expect(gateOf([down(10, 100)], { ...POLICY, nearBelow: 0.8 }).state).toBe('near')
  })

  it('says none without an objective, and does not divide by an objective that allows nothing', () => {
    expect(serviceGate({ slo: null, down: [], events: null }, NOW, POLICY)).toMatchObject({ state: 'none', left: null })
    const perfect = { ...SLO, target: 1 }
    expect(serviceGate({ slo: perfect, down: [], events: null }, NOW, POLICY).state).toBe('near')
    expect(serviceGate({ slo: perfect, down: [down(1, 1)], events: null }, NOW, POLICY).state).toBe('depleted')
  })

  it('counts events where the objective does', () => {
    const slo = { counts: 'events', target: 0.97, windowDays: 28 } as const
    const gate = serviceGate({ slo, down: [], events: { valid: 3_663_253, bad: 14_066 } }, NOW, POLICY)
    expect(gate).toMatchObject({ state: 'ample', left: expect.closeTo(0.872, 3) })
    expect(serviceGate({ slo, down: [], events: null }, NOW, POLICY).state).toBe('none')
  })
})

describe('when a rolling budget was used up', () => {
  const SPAN = { from: NOW - 60 * DAY, until: NOW + 60 * DAY }

  it('begins within the incident that spends the last of it, and ends when it has left the window', () => {
    const incident = { from: NOW, until: NOW + 60 * MINUTE }
    const [freeze, ...others] = depletedSpans(0.999, [incident], 28, SPAN)
    expect(others).toEqual([])
    expect(((freeze?.from ?? 0) - NOW) / MINUTE).toBeCloseTo(40.32, 6)
    // The first 19.68 minutes have to leave before 40.32 are left in the window.
    expect(((freeze?.until ?? 0) - NOW - 28 * DAY) / MINUTE).toBeCloseTo(19.68, 6)
  })

  it('is never while some is left, and never at an objective of 100 %', () => {
    expect(depletedSpans(0.999, [down(40, 0)], 28, SPAN)).toEqual([])
    expect(depletedSpans(1, [down(40, 0)], 28, SPAN)).toEqual([])
  })

  it('is exactly when the budget of that moment says so', () => {
    const spans = fc.array(fc.tuple(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 0, max: 1400 })), {
      maxLength: 8,
    })
    fc.assert(
      fc.property(spans, fc.integer({ min: -50, max: 50 }), (some, day) => {
        const all = some.map(([minutes, hours]) => down(minutes, hours))
        const moment = NOW + day * DAY + 1
        const budget = timeBudget(0.995, all, windowBefore(moment, 28))
        const left = budget.kind === 'counted' ? budget.left : Number.NaN
        fc.pre(Math.abs(left) > 1e-6)
        const isFrozen = depletedSpans(0.995, all, 28, SPAN).some(({ from, until }) => moment >= from && moment < until)
        expect(isFrozen).toBe(left <= 0)
      }),
    )
  })
})
