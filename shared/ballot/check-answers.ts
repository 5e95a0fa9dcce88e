import type { BallotAnswers } from '../model/ballot-answers.ts'
import type { ModelPack } from '../packs/model-pack.ts'
import { findPractice } from '../packs/practice-index.ts'
import type { SessionFacts } from '../workshop/session-facts.ts'
import { ballotKey, sealOf } from './seal-answers.ts'

/**
 * Why answers cannot be taken into a session; null where they can. `sessionKeys` are those that ballots of this session may have been
 * made with: this device's, and those that were brought in.
 */
export function whyNotTaken(
  answers: BallotAnswers,
  { workshop, sheets }: Pick<SessionFacts, 'workshop' | 'sheets'>,
  pack: ModelPack,
  sessionKeys: readonly string[],
): string | null {
  if (answers.session !== workshop.sessionId) {
    return `These votes are of another session: ${answers.sessionName || 'one without a name'}`
  }
  if (sessionKeys.length === 0) {
    return 'The ballots of this session were given out elsewhere: their key is needed to tell whether this file was altered'
  }
  const isSealed = sessionKeys.some(
    (key) => sealOf(answers, ballotKey(key, answers.session, answers.ballot)) === answers.seal,
  )
  if (!isSealed) {
    return 'This file was altered after it was saved, or its ballot was given out with another key. Ask for it again'
  }
  if (answers.ballot !== null && answers.ballot !== answers.seat) {
    return 'This file answers for somebody else than its ballot was made for'
  }
  if (!sheets.some(({ id }) => id === answers.seat)) {
    return `There is no such seat in this session any more: ${answers.participant || answers.seat}`
  }
  const unknown = answers.answers.find(({ practice }) => !findPractice(pack, practice))
  return unknown ? `It answers “${unknown.practice}”, which this model does not ask` : null
}
