import { failure, type Result, success } from '../lib/result.ts'

/** What is known about a change before it ships. `budget` is the error budget's state; “none” means that there is no SLO. */
export interface ChangeQuestion {
  readonly risk: 'known' | 'unknown'
  /** Whether other parts of the business are affected. */
  readonly affected: boolean
  readonly budget: 'ample' | 'near' | 'depleted' | 'none'
  /** “fix” is an incident, a P0 or security; “critical” is critical to the business. */
  readonly urgency: 'fix' | 'critical' | 'normal'
  /** A pre-authorised standard model, which only exists for a known risk. */
  readonly standard: boolean
}

export interface ChangePolicy {
  /** Row 4 off: what is critical to the business is postponed, too, as in Google's example error budget policy. */
  readonly haltWhenBudgetIsGone: boolean
}

export type ChangeRule = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9
export type ChangeOutcome =
  | 'ship-now'
  | 'board'
  | 'learn-the-risk'
  | 'ship-under-sponsor'
  | 'postpone'
  | 'change-authority'
  | 'approved'
  | 'peer-and-notify'
  | 'peer'

/** The row that decided, what it says to do, and why, in words for the user. */
export interface ChangeDecision {
  readonly rule: ChangeRule
  readonly outcome: ChangeOutcome
  readonly decision: string
  readonly reason: string
}

/** A row of the decision table: when it decides, in words and as a condition, and what it says then. */
export interface ChangeRow extends ChangeDecision {
  readonly when: string
  readonly matches: (question: ChangeQuestion, policy: ChangePolicy) => boolean
}

/** The decision table (S29–S35), in order: the first row that matches decides. Row 4 is the article's own rule. */
export const ROWS: readonly ChangeRow[] = [
  {
    rule: 1,
    when: 'It puts right an incident, a top-priority fault or a security hole',
    matches: ({ urgency }) => urgency === 'fix',
    outcome: 'ship-now',
    decision: 'Ship it now and review it afterwards',
    reason: 'It puts right an incident, a top-priority fault or a security hole: waiting would hurt users more.',
  },
  {
    rule: 2,
    when: 'Its risk is unknown and other parts of the business are affected',
    matches: ({ risk, affected }) => risk === 'unknown' && affected,
    outcome: 'board',
    decision: 'Bring it to the change advisory board; on “go” the risk counts as known, so decide again',
    reason: 'Nobody knows its risk, and other parts of the business would bear it.',
  },
  {
    rule: 3,
    when: 'Its risk is unknown, nobody else is affected, and the budget is ample or there is no SLO',
    matches: ({ risk, budget }) => risk === 'unknown' && (budget === 'ample' || budget === 'none'),
    outcome: 'learn-the-risk',
    decision: 'After peer review, release it to a few users or hidden from them, to learn the risk',
    reason: 'Nobody knows its risk, but nobody else is affected, and no error budget stands against trying it.',
  },
  {
    rule: 4,
    when: 'The budget is near or depleted, and the change is critical to the business',
    matches: ({ budget, urgency }, policy) => isShort(budget) && urgency === 'critical' && !policy.haltWhenBudgetIsGone,
    outcome: 'ship-under-sponsor',
    decision:
      'Ship it under a named sponsor: step by step, with a tested way back and the people on call told; log the overdraft',
    reason: 'The error budget is nearly or fully spent, but the business cannot wait, and somebody answers for that.',
  },
  {
    rule: 5,
    when: 'The budget is near or depleted',
    matches: ({ budget }) => isShort(budget),
    outcome: 'postpone',
    decision: 'Postpone it to the next window',
    reason: 'The error budget is nearly or fully spent: reliability comes first until it has recovered.',
  },
  {
    rule: 6,
    when: 'There is no SLO, and it is not a standard change',
    matches: ({ budget, standard }) => budget === 'none' && !standard,
    outcome: 'change-authority',
    decision: 'The change authority decides; also: define a service level objective (SLO)',
    reason: 'Without an objective there is no error budget that could decide, and this is not a standard change.',
  },
  {
    rule: 7,
    when: 'It is a standard change',
    matches: ({ standard }) => standard,
    outcome: 'approved',
    decision: 'Approved automatically',
    reason: 'It is a standard change: its risk is known and it was authorised beforehand.',
  },
  {
    rule: 8,
    when: 'Other parts of the business are affected',
    matches: ({ affected }) => affected,
    outcome: 'peer-and-notify',
    decision: 'A peer approves it; the affected parts of the business are told and consulted, without a board',
    reason: 'Its risk is known and the error budget is ample, but others will notice it.',
  },
  {
    rule: 9,
    when: 'Anything else',
    matches: () => true,
    outcome: 'peer',
    decision: 'A peer approves it; deploy',
    reason: 'Its risk is known, the error budget is ample, and nobody else is affected.',
  },
]

const ARTICLE_POLICY: ChangePolicy = { haltWhenBudgetIsGone: false }

/**
 * What to do with a change. Fails for a standard change of unknown risk: a standard model can only be authorised once the risk is known.
 */
export function decideChange(question: ChangeQuestion, policy: ChangePolicy = ARTICLE_POLICY): Result<ChangeDecision> {
  if (question.standard && question.risk === 'unknown') {
    return failure({ place: 'standard change', message: 'a change of unknown risk cannot be a standard change' })
  }
  const row = ROWS.find(({ matches }) => matches(question, policy))
  if (row === undefined) throw new Error('The last row of the decision table matches everything.')
  const { rule, outcome, decision, reason } = row
  return success({ rule, outcome, decision, reason })
}

/** The same change after the board's “go” (row 2): its risk now counts as known. */
export function afterGo(question: ChangeQuestion): ChangeQuestion {
  return { ...question, risk: 'known' }
}

function isShort(budget: ChangeQuestion['budget']): boolean {
  return budget === 'near' || budget === 'depleted'
}
