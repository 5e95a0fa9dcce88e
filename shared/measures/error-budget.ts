/** The window of burn-rate alerts in days; that of an error budget policy is another one (28 days). */
export const ALERT_WINDOW_DAYS = 30

/** Below this share of the budget left, it counts as nearly spent [ours]. */
const NEAR = 0.25

/** A budget counted in events. “empty”: so few valid events that the objective allows no bad one; nothing can be divided by it. */
export type EventBudget =
  | { readonly kind: 'empty'; readonly allowed: 0 }
  | {
      readonly kind: 'counted'
      /** How many events may be bad. */
      readonly allowed: number
      /** Share of the budget that is spent; above 1 where it is overdrawn. */
      readonly consumed: number
      /** 1 − consumed; can be negative. */
      readonly left: number
    }

/** N = floor((1 − SLO)·valid), consumed = bad/N. `slo` is 0 to 1. Source: SRE workbook, chapter 2. */
export function eventBudget(slo: number, valid: number, bad: number): EventBudget {
  // 1 − 0.9 is a hair less than 0.1: without the slack, ten events at 90 % would allow none instead of one.
  const allowed = Math.floor((1 - slo) * valid + valid * Number.EPSILON)
  if (allowed <= 0) return { kind: 'empty', allowed: 0 }
  const consumed = bad / allowed
  return { kind: 'counted', allowed, consumed, left: 1 - consumed }
}

/** The state of a budget that the change policy decides by. “none” means that there is no SLO. */
export type BudgetState = 'ample' | 'near' | 'depleted' | 'none'

/**
 * The state of a budget of which the share `left` is left (null without an SLO). It is near while less than `nearBelow`, a quarter
 * unless the team chose otherwise, is left, or while it burns so fast that somebody is paged [ours].
 */
export function budgetState(left: number | null, isPageBurning: boolean, nearBelow: number = NEAR): BudgetState {
  if (left === null) return 'none'
  if (left <= 0) return 'depleted'
  return left < nearBelow || isPageBurning ? 'near' : 'ample'
}

/** How many times faster than evenly the budget is spent: (bad/valid)/(1 − SLO); null without events or without a budget. */
export function burnRate(slo: number, valid: number, bad: number): number | null {
  return valid === 0 || slo >= 1 ? null : bad / valid / (1 - slo)
}

/** When a budget with the share `left` is gone at this burn, in the unit of `period`; infinite where nothing burns. */
export function timeToExhaustion(left: number, burn: number, period: number): number {
  if (left <= 0) return 0
  return burn === 0 ? Number.POSITIVE_INFINITY : (left * period) / burn
}

/** The share of the budget that is spent when an alert on this burn over this window fires; both times in the same unit. */
export function spentWhenAlertFires(burn: number, window: number, period: number): number {
  return (burn * window) / period
}

/** How long errors at this ratio last before the alert fires, in the unit of `window`; infinite without errors. */
export function detectionTime(slo: number, errorRatio: number, window: number, burnThreshold: number): number {
  return errorRatio === 0 ? Number.POSITIVE_INFINITY : ((1 - slo) / errorRatio) * window * burnThreshold
}

/** An alert fires where the burn is above its threshold over both windows. */
export interface BurnRateAlert {
  readonly severity: 'page' | 'ticket'
  readonly burn: number
  readonly longWindowHours: number
  readonly shortWindowHours: number
}

/** The recommended alerts for a period of 30 days. Source: SRE workbook, chapter 5, table 5-8. */
export const BURN_RATE_ALERTS: readonly BurnRateAlert[] = [
  { severity: 'page', burn: 14.4, longWindowHours: 1, shortWindowHours: 5 / 60 },
  { severity: 'page', burn: 6, longWindowHours: 6, shortWindowHours: 0.5 },
  { severity: 'ticket', burn: 1, longWindowHours: 72, shortWindowHours: 6 },
]
