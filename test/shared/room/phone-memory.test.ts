import { expect, it } from 'vitest'
import {
  castVote,
  guessToSend,
  keepGuess,
  nextToSend,
  type PhoneMemory,
  settleGuess,
  settleVote,
  sitDown,
  voteAt,
} from '#shared/room/phone-memory.ts'

const SEAT = { id: 'seat-1', name: 'Ada', token: 'a', own: 'K7PQ2M' }
const EMPTY: PhoneMemory = { sessionId: 'session-1', seat: SEAT, cast: 0, votes: {}, guess: null }
const ballot = (value: 1 | 2 | 3, practice = 'toil-cap') =>
  ({ practice, round: 0, value, confidence: null, comment: '' }) as const
const PLACE = { practice: 'toil-cap', round: 0 }

it('sends the last word on each question, the oldest first, until it is answered', () => {
  const memory = [ballot(1), ballot(2), ballot(3, 'runbooks')].reduce(castVote, EMPTY)
  const next = nextToSend(memory)
  expect(next).toEqual({ ...ballot(2), cast: 2 })
  if (!next) throw new Error('nothing waits')
  const later = settleVote(memory, next, { kind: 'counted' })
  expect(voteAt(later, PLACE)?.state).toBe('counted')
  expect(nextToSend(later)).toMatchObject({ practice: 'runbooks', cast: 3 })
})

it('an answer to an older vote says nothing of the newer one', () => {
  const sent = nextToSend(castVote(EMPTY, ballot(1)))
  const memory = [ballot(1), ballot(2)].reduce(castVote, EMPTY)
  if (!sent) throw new Error('nothing waits')
  expect(settleVote(memory, sent, { kind: 'counted' })).toBe(memory)
  expect(nextToSend(memory)).toMatchObject({ value: 2, cast: 2 })
})

it('keeps what was refused, with the reason, and does not send it again', () => {
  const memory = castVote(EMPTY, ballot(1))
  const sent = nextToSend(memory)
  if (!sent) throw new Error('nothing waits')
  const after = settleVote(memory, sent, { kind: 'refused', reason: 'The session is over.' })
  expect(nextToSend(after)).toBeUndefined()
  expect(voteAt(after, PLACE)).toMatchObject({ value: 1, state: 'refused', reason: 'The session is over.' })
})

it('back in its seat it forgets nothing, and counts on above what another device has sent meanwhile', () => {
  const memory = castVote(EMPTY, ballot(1))
  const back = sitDown(memory, { sessionId: 'session-1', seat: { ...SEAT, token: 'b' }, cast: 5 })
  expect(back.seat.token).toBe('b')
  expect(nextToSend(back)).toMatchObject({ value: 1, cast: 6 })
  expect(sitDown(memory, { sessionId: 'session-1', seat: SEAT, cast: 0 })).toEqual(memory)
})

it('in another seat or session it begins anew', () => {
  const memory = castVote(EMPTY, ballot(1))
  expect(sitDown(memory, { sessionId: 'session-2', seat: SEAT, cast: 0 }).votes).toEqual({})
  expect(sitDown(memory, { sessionId: 'session-1', seat: { ...SEAT, id: 'seat-2' }, cast: 3 })).toMatchObject({
    cast: 3,
    votes: {},
    guess: null,
  })
})

it('sends a guess until it is answered; an answer to an older one says nothing of the newer one', () => {
  const first = { kind: 'sre', confidence: 'low' } as const
  const second = { kind: 'sre', confidence: 'high' } as const
  const memory = keepGuess(keepGuess(EMPTY, first), second)
  expect(settleGuess(memory, first, { kind: 'counted' })).toBe(memory)
  expect(guessToSend(memory)).toEqual(second)
  const kept = settleGuess(memory, second, { kind: 'counted' })
  expect(guessToSend(kept)).toBeUndefined()
  expect(kept.guess).toMatchObject({ ...second, state: 'counted' })
  expect(settleGuess(memory, second, { kind: 'refused', reason: 'Too late.' }).guess).toMatchObject({
    state: 'refused',
    reason: 'Too late.',
  })
  expect(guessToSend({ ...EMPTY, guess: 'skipped' })).toBeUndefined()
})
