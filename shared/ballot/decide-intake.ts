import type { Edit } from '../model/edit.ts'
import { decideVotes } from '../workshop/decide-votes.ts'
import { type Refusal, refuse } from '../workshop/decision.ts'
import type { SessionFacts } from '../workshop/session-facts.ts'
import type { BallotIntake } from './intake.ts'

export type IntakeDecision =
  | { readonly ok: true; readonly edits: readonly Edit[]; readonly after: SessionFacts }
  | Refusal

/** The edits that take everything in, and the session after them; or why not, and then nothing of it. */
export function decideIntake(
  facts: SessionFacts,
  { votes, guesses }: Pick<BallotIntake, 'votes' | 'guesses'>,
  moment: string,
): IntakeDecision {
  const { decisions, edits, after } = decideVotes(facts, votes, moment)
  const refused = decisions.find((decision) => !decision.ok)
  if (refused && !refused.ok) return refuse(`Nothing was taken in. ${refused.reason}`)
  const guessEdits = guesses.flatMap(({ seat, guess }): readonly Edit[] => {
    const sheet = after.sheets.find(({ id }) => id === seat)
    if (!sheet) return []
    const before = { participant: sheet.participant, role: sheet.role, guess: sheet.guess }
    return [{ kind: 'sheet-head', sheetId: seat, before, after: { ...before, guess } }]
  })
  const sheets = after.sheets.map((sheet) => {
    const guessed = guesses.find(({ seat }) => seat === sheet.id)
    return guessed ? { ...sheet, guess: guessed.guess } : sheet
  })
  return { ok: true, edits: [...edits, ...guessEdits], after: { ...after, sheets } }
}
