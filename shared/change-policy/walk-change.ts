import { type Result, success } from '../lib/result.ts'
import {
  type ChangeDecision,
  type ChangePolicy,
  type ChangeQuestion,
  type ChangeRule,
  decideChange,
  ROWS,
} from './decide-change.ts'

/** One row of the table as it was looked at. */
export interface RowLookedAt {
  readonly rule: ChangeRule
  /** When the row decides, in words. */
  readonly when: string
  /** “fires” ends the walk; “switched off” would have, but for the team's policy. */
  readonly outcome: 'fires' | 'does-not-match' | 'switched-off'
}

/** A change on its way through the decision table. */
export interface ChangeWalk {
  readonly rows: readonly RowLookedAt[]
  readonly decision: ChangeDecision
}

/** Every row that was looked at, in order, up to the one that decides. Fails for a standard change of unknown risk. */
export function walkChange(question: ChangeQuestion, policy: ChangePolicy): Result<ChangeWalk> {
  const decided = decideChange(question, policy)
  if (!decided.ok) return decided
  const { rule } = decided.value
  const rows = ROWS.filter((row) => row.rule <= rule).map((row): RowLookedAt => {
    const isOff = !row.matches(question, policy) && row.matches(question, EVERY_ROW_ON)
    return {
      rule: row.rule,
      when: row.when,
      outcome: row.rule === rule ? 'fires' : isOff ? 'switched-off' : 'does-not-match',
    }
  })
  return success({ rows, decision: decided.value })
}

const EVERY_ROW_ON: ChangePolicy = { haltWhenBudgetIsGone: false }
