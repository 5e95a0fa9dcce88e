import type { Guess } from '../model/sheet.ts'
import { type Decision, refuse } from './decision.ts'
import type { SessionFacts } from './session-facts.ts'

/**
 * Takes a private guess (S1). It is one only before the first question: it is refused once the rounds have begun and this person has
 * answered something. One that was on its way while the rounds began still counts.
 */
export function decideGuess({ workshop, sheets }: SessionFacts, seat: string, guess: Guess): Decision {
  const sheet = sheets.find(({ id }) => id === seat)
  if (!sheet) return refuse('This seat is not part of the session any more.')
  const hasEnded = workshop.stage === 'closing' || workshop.stage === 'closed'
  const hasAnswered = workshop.stage === 'rounds' && Object.keys(sheet.answers).length > 0
  if (hasEnded || hasAnswered) return refuse('The questions have begun; a guess counts only before the first one.')
  const before = { participant: sheet.participant, role: sheet.role, guess: sheet.guess }
  return { ok: true, edits: [{ kind: 'sheet-head', sheetId: seat, before, after: { ...before, guess } }] }
}
