import type { BudgetState } from '#shared/measures/error-budget.ts'

/** The state of a gate in a word. */
export const GATE_NAMES: Readonly<Record<BudgetState, string>> = {
  ample: 'Ample',
  near: 'Near',
  depleted: 'Depleted',
  none: 'No SLO',
}

/** What the gate means for changes. */
export const GATE_MEANINGS: Readonly<Record<BudgetState, string>> = {
  ample: 'Changes ship as usual.',
  near: 'Only what is critical to the business ships, under a sponsor.',
  depleted: 'Changes are postponed, unless a sponsor answers for one.',
  none: 'The change authority decides; define an objective.',
}
