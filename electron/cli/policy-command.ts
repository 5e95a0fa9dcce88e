import type { ChangeQuestion } from '#shared/change-policy/decide-change.ts'
import { type ChangeWalk, type RowLookedAt, walkChange } from '#shared/change-policy/walk-change.ts'
import { accept, WrongUsage } from './cli-problem.ts'
import { formatTable } from './text-table.ts'

/** The options of `policy` as typed. */
export interface PolicyOptions {
  readonly risk: string
  readonly affected: string
  readonly budget: string
  readonly urgency: string
  readonly standard: string
  readonly halt?: boolean
}

/** The way through the decision table and its answer. @throws WrongUsage for a word it does not know, InputRefused for a standard change of unknown risk. */
export function decidePolicy(options: PolicyOptions): ChangeWalk {
  const question: ChangeQuestion = {
    risk: oneOf('risk', options.risk, ['known', 'unknown']),
    affected: oneOf('affected', options.affected, ['yes', 'no']) === 'yes',
    budget: oneOf('budget', options.budget, ['ample', 'near', 'depleted', 'none']),
    urgency: oneOf('urgency', options.urgency, ['fix', 'critical', 'normal']),
    standard: oneOf('standard', options.standard, ['yes', 'no']) === 'yes',
  }
  return accept(walkChange(question, { haltWhenBudgetIsGone: options.halt ?? false }))
}

const OUTCOMES: Readonly<Record<RowLookedAt['outcome'], string>> = {
  fires: 'decides',
  'does-not-match': 'no',
  'switched-off': 'yes, but the team has switched it off',
}

/** Every row that was looked at, as a table. */
export function walkAsText({ rows }: ChangeWalk): string {
  return formatTable(
    ['Row', 'When', 'Here'],
    rows.map(({ rule, when, outcome }) => [String(rule), when, OUTCOMES[outcome]]),
  )
}

function oneOf<Word extends string>(option: string, typed: string, words: readonly Word[]): Word {
  const word = words.find((candidate) => candidate === typed)
  if (word === undefined) throw new WrongUsage(`--${option} takes ${words.join(', ')}; “${typed}” is none of them.`)
  return word
}
