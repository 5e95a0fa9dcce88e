import type { Ballot } from '#shared/ballot/ballot.ts'
import type { AnswerValue, Confidence } from '#shared/model/answer.ts'
import type { Verdict } from '#shared/model/framework.ts'
import { type DraftVote, NO_VOTE } from '../vote-page/vote-form.ts'

/** All that somebody has put on a ballot so far. */
export interface Draft {
  /** Who they are; null while a ballot for all does not know it. */
  readonly seat: string | null
  readonly guess: DraftGuess
  /** By practice. */
  readonly votes: Readonly<Record<string, DraftVote>>
}

export interface DraftGuess {
  readonly kind: Verdict | null
  readonly confidence: Confidence | null
}

const VALUES: readonly unknown[] = [0, 1, 2, 3, 4, 5, 'na', 'dk'] satisfies readonly AnswerValue[]
const CONFIDENCES: readonly unknown[] = ['low', 'medium', 'high'] satisfies readonly Confidence[]
const VERDICTS: readonly unknown[] = ['itil', 'devops', 'sre', 'blend'] satisfies readonly Verdict[]

/** A ballot with nothing on it; one that was made for a person knows who that is. */
export function emptyDraft({ seat }: Ballot): Draft {
  return { seat, guess: { kind: null, confidence: null }, votes: {} }
}

/** The draft in what was kept or loaded. What does not fit this ballot is left out: it comes from outside. */
export function draftFrom(stored: unknown, ballot: Ballot): Draft {
  const { seat, guess, votes } = asRecord(stored)
  const { kind, confidence } = asRecord(guess)
  const voted = asRecord(votes)
  const isSeat = ballot.seats.some(({ id }) => id === seat)
  return {
    seat: ballot.seat ?? (isSeat ? String(seat) : null),
    guess: {
      kind: oneOf(VERDICTS, kind) as Verdict | null,
      confidence: oneOf(CONFIDENCES, confidence) as Confidence | null,
    },
    votes: Object.fromEntries(
      ballot.practices.flatMap(({ id }) => (id in voted ? [[id, voteFrom(voted[id])] as const] : [])),
    ),
  }
}

/** The vote on a practice; an empty one where there is none. */
export function voteOn(draft: Draft, practice: string): DraftVote {
  return draft.votes[practice] ?? NO_VOTE
}

/** How many practices have an answer. */
export function countAnswers(draft: Draft, ballot: Ballot): number {
  return ballot.practices.filter(({ id }) => voteOn(draft, id).value !== null).length
}

/** What somebody is called on this ballot. */
export function nameOf({ seat }: Draft, { seats }: Ballot): string {
  return seats.find(({ id }) => id === seat)?.name ?? ''
}

function voteFrom(stored: unknown): DraftVote {
  const { value, confidence, comment } = asRecord(stored)
  return {
    value: oneOf(VALUES, value) as AnswerValue | null,
    confidence: oneOf(CONFIDENCES, confidence) as Confidence | null,
    comment: typeof comment === 'string' ? comment.slice(0, 10_000) : '',
  }
}

function oneOf(allowed: readonly unknown[], value: unknown): unknown {
  return allowed.includes(value) ? value : null
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return value !== null && typeof value === 'object' ? (value as Readonly<Record<string, unknown>>) : {}
}
