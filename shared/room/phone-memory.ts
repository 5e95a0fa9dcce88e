import type { Guess } from '../model/sheet.ts'
import type { VoteRequest } from './room-messages.ts'

/** What a phone keeps over sleep, reload and a lost network. */
export interface PhoneMemory {
  readonly sessionId: string
  readonly seat: { readonly id: string; readonly name: string; readonly token: string; readonly own: string }
  /** The number of the last vote of this seat. */
  readonly cast: number
  /** By practice and round, the last vote of each. */
  readonly votes: Readonly<Record<string, KeptVote>>
  /** The private guess; “skipped” where its owner would rather not, null while nothing was said. */
  readonly guess: KeptGuess | 'skipped' | null
}

/** A guess and what has become of it. */
export interface KeptGuess extends Guess {
  readonly state: 'waiting' | 'counted' | 'refused'
  readonly reason: string
}

/** A vote and what has become of it. `reason` in words where it was refused. */
export interface KeptVote extends VoteRequest {
  readonly state: 'waiting' | 'counted' | 'late' | 'refused'
  readonly reason: string
}

type Ballot = Pick<VoteRequest, 'practice' | 'round' | 'value' | 'confidence' | 'comment'>
type Outcome = { readonly kind: 'counted' | 'late' } | { readonly kind: 'refused'; readonly reason: string }
type Place = Pick<VoteRequest, 'practice' | 'round'>

/** The vote of this practice's round; undefined where there is none on this phone. */
export function voteAt(memory: PhoneMemory, place: Place): KeptVote | undefined {
  return memory.votes[keyOf(place)]
}

/** A vote is kept before it is sent. It takes the place of an older one, sent or not. */
export function castVote(memory: PhoneMemory, ballot: Ballot): PhoneMemory {
  const cast = memory.cast + 1
  return withVote({ ...memory, cast }, { ...ballot, cast, state: 'waiting', reason: '' })
}

/** The oldest vote that was not acknowledged; undefined where there is none. */
export function nextToSend(memory: PhoneMemory): VoteRequest | undefined {
  const [next] = Object.values(memory.votes)
    .filter(({ state }) => state === 'waiting')
    .sort((a, b) => a.cast - b.cast)
  if (!next) return undefined
  const { state: _, reason: __, ...request } = next
  return request
}

/** A guess is kept before it is sent. It takes the place of an older one. */
export function keepGuess(memory: PhoneMemory, { kind, confidence }: Guess): PhoneMemory {
  return { ...memory, guess: { kind, confidence, state: 'waiting', reason: '' } }
}

/** The guess that was not acknowledged; undefined where there is none. */
export function guessToSend({ guess }: PhoneMemory): Guess | undefined {
  if (guess === null || guess === 'skipped' || guess.state !== 'waiting') return undefined
  return { kind: guess.kind, confidence: guess.confidence }
}

/** After an answer to this very guess; another one that was made meanwhile goes on waiting. */
export function settleGuess(memory: PhoneMemory, sent: Guess, outcome: Outcome): PhoneMemory {
  const waiting = guessToSend(memory)
  if (waiting?.kind !== sent.kind || waiting.confidence !== sent.confidence) return memory
  const isRefused = outcome.kind === 'refused'
  return {
    ...memory,
    guess: { ...waiting, state: isRefused ? 'refused' : 'counted', reason: isRefused ? outcome.reason : '' },
  }
}

/** After an answer to this very vote; a newer one that was cast meanwhile goes on waiting. */
export function settleVote(memory: PhoneMemory, sent: VoteRequest, outcome: Outcome): PhoneMemory {
  const kept = voteAt(memory, sent)
  if (kept?.cast !== sent.cast) return memory
  return withVote(memory, { ...kept, state: outcome.kind, reason: outcome.kind === 'refused' ? outcome.reason : '' })
}

/**
 * Sits down. In the same seat of the same session nothing is forgotten, and what waits gets numbers above those that the seat has used on
 * another device meanwhile; else the phone begins anew.
 */
export function sitDown(
  before: PhoneMemory | null,
  seated: Pick<PhoneMemory, 'sessionId' | 'seat' | 'cast'>,
): PhoneMemory {
  if (before?.sessionId !== seated.sessionId || before.seat.id !== seated.seat.id)
    return { ...seated, votes: {}, guess: null }
  const memory = { ...before, seat: seated.seat, cast: Math.max(before.cast, seated.cast) }
  if (seated.cast <= before.cast) return memory
  return Object.values(before.votes)
    .filter(({ state }) => state === 'waiting')
    .sort((a, b) => a.cast - b.cast)
    .reduce((present, vote) => castVote(present, vote), memory)
}

function withVote(memory: PhoneMemory, vote: KeptVote): PhoneMemory {
  return { ...memory, votes: { ...memory.votes, [keyOf(vote)]: vote } }
}

function keyOf({ practice, round }: Place): string {
  return `${practice}/${round}`
}
