import type { Action } from '../packs/model-pack.ts'

/** A step as an experiment (S49): “If we <do>, then <expect>.” */
export function stateHypothesis(action: Pick<Action, 'do' | 'expect'>): string {
  return `If we ${asClause(action.do)}, then ${asClause(action.expect)}.`
}

/** A sentence without its capital and full stop; words such as “SLO” or “I” keep theirs. */
export function asClause(sentence: string): string {
  const plain = sentence.trim().replace(/\.$/, '')
  return /^\p{Lu}\p{Ll}/u.test(plain) ? plain.charAt(0).toLowerCase() + plain.slice(1) : plain
}
