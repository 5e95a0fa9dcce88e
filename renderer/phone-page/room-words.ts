import type { AnswerValue } from '#shared/model/answer.ts'
import type { KeptVote, PhoneMemory } from '#shared/room/phone-memory.ts'
import type { RoomView } from '#shared/room/room-messages.ts'

/** What a vote is called where it stands for itself. */
export function nameOfValue(value: AnswerValue): string {
  if (value === 'na') return 'does not apply'
  return value === 'dk' ? 'don’t know' : `level ${value}`
}

/** What has become of a vote, for eyes and for screen readers. “Counted” only when the facilitator's disk has it. */
export function wordsOn(vote: KeptVote | undefined): string {
  switch (vote?.state) {
    case undefined:
      return ''
    case 'waiting':
      return 'Your vote is kept on this phone and is being sent.'
    case 'counted':
      return 'Your vote has been counted.'
    case 'late':
      return 'Your vote came after the reveal. It is kept; the facilitator can still count it.'
    case 'refused':
      return `Your vote was not taken. ${vote.reason}`
  }
}

/** What has become of the private guess. */
export function wordsOnGuess(guess: PhoneMemory['guess']): string {
  if (guess === null) return ''
  if (guess === 'skipped') return 'You would rather not guess.'
  if (guess.state === 'waiting') return 'Your guess is kept on this phone and is being sent.'
  return guess.state === 'counted' ? 'Your guess has been kept.' : `Your guess was not taken. ${guess.reason}`
}

/** What the room does while nobody votes. */
export function wordsBetween({ stage, isPaused, item }: RoomView): readonly [title: string, text: string] {
  if (stage === 'closing' || stage === 'closed') return ['Thank you', 'The votes are done.']
  if (isPaused) return ['Break', 'The vote goes on after it.']
  if (stage !== 'rounds' || !item) return ['You are in', 'The first question comes in a moment. Keep this page open.']
  switch (item.phase) {
    case 'waiting':
      return [item.question, 'Listen first. The vote opens in a moment.']
    case 'parked':
      return [item.question, 'Parked for another day.']
    case 'skipped':
      return [item.question, 'Skipped. The next one comes in a moment.']
    default:
      return [item.question, 'The votes are shown in the room.']
  }
}
