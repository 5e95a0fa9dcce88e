import { decideIntake } from '#shared/ballot/decide-intake.ts'
import type { BallotIntake } from '#shared/ballot/intake.ts'
import type { Guess } from '#shared/model/sheet.ts'
import { decideGuess } from '#shared/workshop/decide-guess.ts'
import type { VoteReceipt } from '#shared/workshop/decide-vote.ts'
import { decideVotes } from '#shared/workshop/decide-votes.ts'
import { type Refusal, refuse } from '#shared/workshop/decision.ts'
import type { SessionFacts } from '#shared/workshop/session-facts.ts'
import type { VoteEvent } from '#shared/workshop/workshop-event.ts'
import { commitForOthers } from './commit.ts'
import { loadWholeAssessment } from './open-assessment.ts'
import { useApp } from './store.ts'
import { sessionOf } from './workshop-actions.ts'

/** What a voter may be told: only after the disk has the vote. `isForNow`: the same vote may be sent again later. */
export type VoteAnswer = { readonly ok: true; readonly receipt: VoteReceipt } | NotTaken
export type NotTaken = Refusal & { readonly isForNow?: boolean }

const NOT_SAVED = {
  ...refuse('The vote could not be saved yet. It is kept; please send it again in a moment.'),
  isForNow: true,
} as const

/**
 * Takes in votes of others – from the laptop that goes round, ballots, phones – in one transaction, whichever assessment the facilitator
 * has on screen. Answers in the order of the votes. They stand in no history: nobody undoes another person's vote by accident.
 */
export async function takeVotes(
  assessmentId: string,
  events: readonly VoteEvent[],
  moment: string,
): Promise<readonly VoteAnswer[]> {
  const session = await votingSession(assessmentId)
  if ('reason' in session) return events.map(() => session)
  const { decisions, edits } = decideVotes(session, events, moment)
  const answers = decisions.map((decision) =>
    decision.ok ? { ok: true as const, receipt: decision.receipt } : decision,
  )
  const isSaved = await commitForOthers(edits)
  return isSaved ? answers : answers.map((answer) => (answer.ok ? NOT_SAVED : answer))
}

/**
 * Takes in ballots, all or nothing: where one vote cannot be taken any more, nothing is. Like votes from phones they stand in no history.
 * Returns why not, or null.
 */
export async function takeBallots(
  assessmentId: string,
  intake: Pick<BallotIntake, 'votes' | 'guesses'>,
  moment: string,
): Promise<Refusal | null> {
  const session = await votingSession(assessmentId)
  if ('reason' in session) return session
  const decision = decideIntake(session, intake, moment)
  if (!decision.ok) return decision
  return (await commitForOthers(decision.edits)) ? null : NOT_SAVED
}

/** The session, where it still takes in what others give; else why not, so that no phone sends it again and again. */
async function votingSession(assessmentId: string): Promise<SessionFacts | Refusal> {
  const session = await sessionOfAssessment(assessmentId)
  if (!session) return refuse('This session is not on this device any more.')
  const isFinal = useApp.getState().summaries[assessmentId]?.status === 'final'
  return isFinal ? refuse('This assessment is final: nothing can be taken in any more.') : session
}

/** The session as it is now, on screen or, where another assessment is, on the disk; null where it is gone. */
export async function sessionOfAssessment(assessmentId: string): Promise<SessionFacts | null> {
  const open = useApp.getState().open
  if (open?.assessment.id === assessmentId) return sessionOf(open)
  const stored = await loadWholeAssessment(assessmentId)
  return stored?.workshop ? { workshop: stored.workshop, items: stored.items, sheets: stored.sheets } : null
}

/** Takes in a private guess (S1) from the laptop that goes round, or a phone. Like a vote of others, it stands in no history. */
export async function takeGuess(assessmentId: string, seat: string, guess: Guess): Promise<NotTaken | null> {
  const session = await votingSession(assessmentId)
  if ('reason' in session) return session
  const decision = decideGuess(session, seat, guess)
  if (!decision.ok) return decision
  return (await commitForOthers(decision.edits)) ? null : NOT_SAVED
}
