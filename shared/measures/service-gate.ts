import type { Instant } from '../model/delivery-event.ts'
import type { Slo } from '../model/service.ts'
import type { TeamPolicy } from '../model/team-policy.ts'
import { type BudgetState, budgetState, eventBudget } from './error-budget.ts'
import { isPageBurning, standingAlerts, timeBudget, windowBefore } from './time-budget.ts'
import type { Span } from './time-spans.ts'

/** What is known about a service's budget at a moment. */
export interface GateFacts {
  readonly slo: Slo | null
  /** Downtime of a service whose objective counts time; null where nobody can tell whether there was any. */
  readonly down: readonly Span[] | null
  /** Events within the policy's window of a service whose objective counts events; null where nobody entered any. */
  readonly events: { readonly valid: number; readonly bad: number } | null
}

/** The gate that the change policy decides by, and what it rests on. */
export interface ServiceGate {
  readonly state: BudgetState
  /** Null without an objective, and where no budget can be told. */
  readonly left: number | null
  readonly isPageBurning: boolean
  readonly reason: string
}

type GatePolicy = Pick<TeamPolicy, 'nearBelow' | 'pageBurnIsNear'>

/**
 * The gate of a service: ample, near, depleted, or none. The budget is that of the policy's window; the page-level burn that makes it
 * near is that of the alerts' own windows. An objective that allows nothing is depleted by the first bad event, and near until then,
 * for there is nothing to spend [ours].
 */
export function serviceGate({ slo, down, events }: GateFacts, now: Instant, policy: GatePolicy): ServiceGate {
  if (slo === null) return gate('none', null, false, 'It has no service level objective.')
  if (slo.counts === 'events' && events === null) {
    return gate('none', null, false, 'Nobody entered how many events there were, so its budget is unknown.')
  }
  if (slo.counts === 'time' && down === null) {
    return gate('none', null, false, 'No incident was imported yet, so its budget is unknown.')
  }
  const isPaged = slo.counts === 'time' && isPageBurning(standingAlerts(slo.target, down ?? [], now))
  const left = leftOf(slo, down ?? [], events, now)
  if (left === 'empty') return gate('near', null, isPaged, 'Its objective allows no bad event among so few.')
  if (left === 'broken') return gate('depleted', null, isPaged, 'Its objective allows no bad event, and there was one.')
  const state = budgetState(left, isPaged && policy.pageBurnIsNear, policy.nearBelow)
  return gate(state, left, isPaged, reasonFor(state, left < policy.nearBelow))
}

function reasonFor(state: BudgetState, isLittleLeft: boolean): string {
  if (state === 'depleted') return 'Its error budget is used up.'
  if (state === 'ample') return 'There is error budget to spend.'
  return isLittleLeft ? 'Little of its error budget is left.' : 'It burns so fast that somebody is paged.'
}

function gate(state: BudgetState, left: number | null, isPaged: boolean, reason: string): ServiceGate {
  return { state, left, isPageBurning: isPaged, reason }
}

function leftOf(
  slo: Slo,
  down: readonly Span[],
  events: GateFacts['events'],
  now: Instant,
): number | 'empty' | 'broken' {
  if (slo.counts === 'events') {
    const { valid, bad } = events ?? { valid: 0, bad: 0 }
    const budget = eventBudget(slo.target, valid, bad)
    return budget.kind === 'counted' ? budget.left : bad > 0 ? 'broken' : 'empty'
  }
  const budget = timeBudget(slo.target, down, windowBefore(now, slo.windowDays))
  return budget.kind === 'counted' ? budget.left : budget.downMs > 0 ? 'broken' : 'empty'
}
