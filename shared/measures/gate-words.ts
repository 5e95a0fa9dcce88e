import type { BudgetState } from './error-budget.ts'
import type { ServiceStanding } from './service-standing.ts'

type Judged = Pick<ServiceStanding, 'service' | 'gate'>

const NAMES: Readonly<Record<BudgetState, string>> = {
  ample: 'Ample',
  near: 'Near',
  depleted: 'Depleted',
  none: 'No SLO',
}
const MEANINGS: Readonly<Record<BudgetState, string>> = {
  ample: 'Changes ship as usual.',
  near: 'Only what is critical to the business ships, under a sponsor.',
  depleted: 'Changes are postponed, unless a sponsor answers for one.',
  none: 'The change authority decides; define an objective.',
}

/** The state of a service's gate in a word or two. */
export function gateName({ service, gate }: Judged): string {
  return isUnknown({ service, gate }) ? 'Not known' : NAMES[gate.state]
}

/** What the gate means for changes. */
export function gateMeaning({ service, gate }: Judged): string {
  return isUnknown({ service, gate })
    ? 'The change authority decides, as without an objective, until the budget is known.'
    : MEANINGS[gate.state]
}

/** That what is known of a budget ends on a day before today, by that day in words. */
export function datedWords(day: string): string {
  return `As of ${day}: what happened since is not known.`
}

/** Until when a used-up budget is used up, by a day in words; `isPast`: that day is over, and nobody knows what happened since. */
export function recoveryWords(day: string, isPast: boolean): string {
  return isPast
    ? `Had nothing else happened, it would have recovered on ${day}.`
    : `If nothing else happens, it recovers on ${day}.`
}

/** There is an objective, but nothing that it could be held against. */
function isUnknown({ service, gate }: Judged): boolean {
  return gate.state === 'none' && service.slo !== null
}
