import { allowedDowntimeMinutes } from '#shared/measures/availability.ts'
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
import { WrongUsage } from './cli-problem.ts'
import { formatTable } from './text-table.ts'

/** The options of `budget` as typed. */
export interface BudgetOptions {
  readonly slo: string
  readonly valid?: string
  readonly bad?: string
}

/**
 * What an objective comes to: the minutes it allows, the alerts at this error ratio, and the budget where events are given.
 * @throws WrongUsage for a number that is none.
 */
export function computeBudget(options: BudgetOptions) {
  const slo = percent(options.slo)
  if ((options.valid === undefined) !== (options.bad === undefined)) {
    throw new WrongUsage('--valid and --bad go together: how many events there were, and how many of them were bad.')
  }
  const valid = options.valid === undefined ? null : wholeNumber('valid', options.valid)
  const bad = options.bad === undefined ? null : wholeNumber('bad', options.bad)
  if (valid !== null && bad !== null && bad > valid)
    throw new WrongUsage('There cannot be more bad events than events.')
  return {
    slo,
    downtimeMinutes: {
      year: allowedDowntimeMinutes(slo, 'year'),
      quarter: allowedDowntimeMinutes(slo, 'quarter'),
      month: allowedDowntimeMinutes(slo, 'month'),
      week: allowedDowntimeMinutes(slo, 'week'),
    },
    budget: valid === null || bad === null ? null : spent(slo, valid, bad),
    alerts: BURN_RATE_ALERTS.map((alert) => ({
      ...alert,
      spentWhenItFires: spentWhenAlertFires(alert.burn, alert.longWindowHours, ALERT_WINDOW_DAYS * 24),
      detectionMinutes:
        valid === null || bad === null || valid === 0 ? null : finite(detectionMinutes(slo, bad / valid, alert)),
    })),
  }
}

function detectionMinutes(slo: number, ratio: number, alert: (typeof BURN_RATE_ALERTS)[number]): number {
  // An alert that these errors never reach fires never, not late.
  if (ratio / (1 - slo) < alert.burn) return Number.POSITIVE_INFINITY
  return detectionTime(slo, ratio, alert.longWindowHours * 60, alert.burn)
}

function spent(slo: number, valid: number, bad: number) {
  const budget = eventBudget(slo, valid, bad)
  const burn = burnRate(slo, valid, bad)
  const left = budget.kind === 'counted' ? budget.left : null
  return {
    valid,
    bad,
    allowed: budget.allowed,
    consumed: budget.kind === 'counted' ? budget.consumed : null,
    left,
    state: left === null ? 'empty' : budgetState(left, false),
    burnRate: burn,
    daysToExhaustion: left === null || burn === null ? null : finite(timeToExhaustion(left, burn, ALERT_WINDOW_DAYS)),
  }
}

/** The same for a person. */
export function budgetAsText({ slo, downtimeMinutes, budget, alerts }: ReturnType<typeof computeBudget>): string {
  const downtime = Object.entries(downtimeMinutes).map(([period, minutes]) => [period, duration(minutes)])
  const rows = alerts.map((alert) => [
    alert.severity,
    String(alert.burn),
    `${duration(alert.longWindowHours * 60)} and ${duration(alert.shortWindowHours * 60)}`,
    `${(100 * alert.spentWhenItFires).toFixed(0)} %`,
    ...(budget ? [alert.detectionMinutes === null ? 'never' : duration(alert.detectionMinutes)] : []),
  ])
  const head = ['Alert', 'Burn', 'Over', 'Budget spent', ...(budget ? ['Fires after'] : [])]
  return [
    `An objective of ${+(100 * slo).toFixed(6)} % allows`,
    formatTable(['In a', 'Down for'], downtime),
    ...(budget ? [describeSpent(budget)] : []),
    `Alerts for a budget of ${ALERT_WINDOW_DAYS} days\n${formatTable(head, rows)}`,
  ].join('\n\n')
}

function describeSpent(budget: ReturnType<typeof spent>): string {
  if (budget.left === null) return 'So few events that the objective allows no bad one: there is no budget to divide.'
  const gone = budget.daysToExhaustion === null ? 'never at this rate' : `in ${budget.daysToExhaustion.toFixed(1)} days`
  return [
    `${budget.bad} of ${budget.valid} events were bad; ${budget.allowed} may be.`,
    `Budget left: ${(100 * budget.left).toFixed(1)} % (${budget.state}). Burn rate ${budget.burnRate?.toFixed(2)}; used up ${gone}.`,
  ].join('\n')
}

function duration(minutes: number): string {
  if (minutes < 1) return `${(minutes * 60).toFixed(0)} s`
  return minutes < 120 ? `${+minutes.toFixed(1)} min` : `${+(minutes / 60).toFixed(2)} h`
}

/** JSON has no infinity: null says never. */
function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null
}

/** An objective in percent as a ratio. */
function percent(typed: string): number {
  const value = Number(typed.replace(/\s*%$/, ''))
  if (!/^\d/.test(typed) || !(value > 0 && value < 100)) {
    throw new WrongUsage(`--slo takes a percentage below 100, such as 99.9; “${typed}” is none.`)
  }
  return value / 100
}

function wholeNumber(option: string, typed: string): number {
  if (!/^\d{1,15}$/.test(typed)) throw new WrongUsage(`--${option} takes a whole number; “${typed}” is none.`)
  return Number(typed)
}
