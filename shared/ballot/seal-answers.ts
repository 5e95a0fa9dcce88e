import { hmac } from '@noble/hashes/hmac.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js'
import type { BallotAnswers } from '../model/ballot-answers.ts'

/**
 * The key of one ballot, in hex: made from the session's key, so that the session needs to remember no ballots. `seat` is null for the
 * ballot that goes to all.
 */
export function ballotKey(sessionKey: string, session: string, seat: string | null): string {
  const purpose = JSON.stringify(['trefoil-ballot', 1, session, seat])
  return bytesToHex(hmac(sha256, utf8ToBytes(sessionKey), utf8ToBytes(purpose)))
}

/**
 * The mark that tells whether answers are as a ballot of this session saved them. It covers what the file says, not its bytes: other line
 * breaks or blanks change nothing. Whoever has the ballot can make it; that is the voter, who may.
 */
export function sealOf(answers: Omit<BallotAnswers, 'seal'>, key: string): string {
  return bytesToHex(hmac(sha256, hexToBytes(key), utf8ToBytes(sealedText(answers))))
}

function sealedText(file: Omit<BallotAnswers, 'seal'>): string {
  return JSON.stringify([
    file.format,
    file.version,
    file.session,
    file.sessionName,
    file.ballot,
    file.seat,
    file.participant,
    file.savedAt,
    file.guess && [file.guess.kind, file.guess.confidence],
    file.answers.map(({ practice, round, value, confidence, comment }) => [
      practice,
      round,
      value,
      confidence,
      comment,
    ]),
  ])
}
