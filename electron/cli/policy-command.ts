import { type ChangeQuestion, decideChange } from '#shared/change-policy/decide-change.ts'
import { accept, WrongUsage } from './cli-problem.ts'

/** The options of `policy` as typed. */
export interface PolicyOptions {
  readonly risk: string
  readonly affected: string
  readonly budget: string
  readonly urgency: string
  readonly standard: string
}

/** The decision table's answer. @throws WrongUsage for a word it does not know, InputRefused for a standard change of unknown risk. */
export function decidePolicy(options: PolicyOptions) {
  const question: ChangeQuestion = {
    risk: oneOf('risk', options.risk, ['known', 'unknown']),
    affected: oneOf('affected', options.affected, ['yes', 'no']) === 'yes',
    budget: oneOf('budget', options.budget, ['ample', 'near', 'depleted', 'none']),
    urgency: oneOf('urgency', options.urgency, ['fix', 'critical', 'normal']),
    standard: oneOf('standard', options.standard, ['yes', 'no']) === 'yes',
  }
  return accept(decideChange(question))
}

function oneOf<Word extends string>(option: string, typed: string, words: readonly Word[]): Word {
  const word = words.find((candidate) => candidate === typed)
  if (word === undefined) throw new WrongUsage(`--${option} takes ${words.join(', ')}; “${typed}” is none of them.`)
  return word
}
