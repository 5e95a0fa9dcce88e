import type { Instant } from '../model/delivery-event.ts'
import { ALERT_WINDOW_DAYS, BURN_RATE_ALERTS, type BurnRateAlert } from './error-budget.ts'
import { intersectSpans, mergeSpans, type Span, totalLength } from './time-spans.ts'

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS

/** A budget counted in time. “empty”: an objective of 100 % allows none, and nothing can be divided by it. */
export type TimeBudget =
  | { readonly kind: 'empty'; readonly downMs: number }
  | {
      readonly kind: 'counted'
      readonly allowedMs: number
      readonly downMs: number
      /** Share of the budget that is spent; above 1 where it is overdrawn. */
      readonly consumed: number
      readonly left: number
    }

/** The window of so many days that ends at `until`. */
export function windowBefore(until: Instant, days: number): Span {
  return { from: until - days * DAY_MS, until }
}

/** (1 − SLO)·T against the downtime within the window; what overlaps counts once. Source: SRE workbook, chapter 2. */
export function timeBudget(slo: number, down: readonly Span[], window: Span): TimeBudget {
  const downMs = downtimeIn(down, window)
  const allowedMs = allowedIn(slo, window)
  if (allowedMs <= 0) return { kind: 'empty', downMs }
  const consumed = downMs / allowedMs
  // 1 − 0.999 is a hair more than 0.001: a budget that is spent exactly would else not be.
  const left = Math.abs(1 - consumed) < 1e-9 ? 0 : 1 - consumed
  return { kind: 'counted', allowedMs, downMs, consumed, left }
}

/** One moment of a budget that is spent over its window. */
export interface BudgetPoint {
  readonly at: Instant
  readonly left: number
}

/**
 * What is left of the budget over its window: the points between which it runs straight, from 1 at the start to the end. Empty where
 * the objective allows no downtime.
 */
export function burnDown(slo: number, down: readonly Span[], window: Span): readonly BudgetPoint[] {
  const allowedMs = allowedIn(slo, window)
  if (allowedMs <= 0) return []
  const points: BudgetPoint[] = [{ at: window.from, left: 1 }]
  let spentMs = 0
  for (const { from, until } of intersectSpans(mergeSpans(down), [window])) {
    points.push({ at: from, left: 1 - spentMs / allowedMs })
    spentMs += until - from
    points.push({ at: until, left: 1 - spentMs / allowedMs })
  }
  points.push({ at: window.until, left: 1 - spentMs / allowedMs })
  return points.filter(({ at, left }, index) => at !== points[index + 1]?.at || left !== points[index + 1]?.left)
}

/** How an alert stands: it fires where the burn is at or above its threshold over both windows. */
export interface AlertStanding {
  readonly alert: BurnRateAlert
  readonly longBurn: number
  readonly shortBurn: number
  readonly isFiring: boolean
}

/**
 * The multi-window, multi-burn-rate alerts at a moment, from downtime. Empty at an objective of 100 %. Their thresholds are made for a
 * budget of 30 days whatever the window of the policy is. Source: SRE workbook, chapter 5, table 5-8.
 */
export function standingAlerts(
  slo: number,
  down: readonly Span[],
  now: Instant,
  alerts: readonly BurnRateAlert[] = BURN_RATE_ALERTS,
): readonly AlertStanding[] {
  if (slo >= 1) return []
  const burnOver = (hours: number) => downtimeIn(down, windowBefore(now, hours / 24)) / (hours * HOUR_MS) / (1 - slo)
  return alerts.map((alert) => {
    const longBurn = burnOver(alert.longWindowHours)
    const shortBurn = burnOver(alert.shortWindowHours)
    return { alert, longBurn, shortBurn, isFiring: longBurn >= alert.burn && shortBurn >= alert.burn }
  })
}

/** Whether somebody would be paged: what makes a budget near, however much is left [ours]. */
export function isPageBurning(standings: readonly AlertStanding[]): boolean {
  return standings.some(({ alert, isFiring }) => isFiring && alert.severity === 'page')
}

/** The burn over the whole window of alerts, 30 days: 1 spends the budget exactly; null at an objective of 100 %. */
export function burnOverAlertWindow(slo: number, down: readonly Span[], now: Instant): number | null {
  if (slo >= 1) return null
  const window = windowBefore(now, ALERT_WINDOW_DAYS)
  return downtimeIn(down, window) / totalLength([window]) / (1 - slo)
}

function downtimeIn(down: readonly Span[], window: Span): number {
  return totalLength(intersectSpans(mergeSpans(down), [window]))
}

function allowedIn(slo: number, window: Span): number {
  return (1 - slo) * (window.until - window.from)
}
