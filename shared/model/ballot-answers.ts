import { z } from 'zod'
import { answerValue, confidence } from './answer.ts'
import { BALLOT_ANSWERS_FORMAT, BALLOT_ANSWERS_VERSION } from './ballot-answers-format.ts'
import { guess } from './sheet.ts'
import { isoMoment, longText, recordId, shortText, slug } from './text.ts'

const ballotAnswer = z.strictObject({
  practice: slug,
  /** The position of the round that it is a vote in. */
  round: z.number().int().min(0).max(19),
  value: answerValue,
  confidence: confidence.nullable(),
  comment: longText,
})

/** What a ballot saves: one person's votes in one session. */
export const ballotAnswers = z.strictObject({
  format: z.literal(BALLOT_ANSWERS_FORMAT),
  version: z.literal(BALLOT_ANSWERS_VERSION),
  session: recordId,
  /** Team and title; for people, who are told that a file is of another session. */
  sessionName: z.string().max(500),
  /** The seat that the ballot was made for; null where one goes to all. */
  ballot: recordId.nullable(),
  seat: recordId,
  participant: shortText,
  /** By the clock of the participant's device. */
  savedAt: isoMoment,
  guess: guess.nullable(),
  answers: z.array(ballotAnswer).max(1000),
  /** HMAC-SHA-256 over everything above with the ballot's key, in hex. */
  seal: z.string().regex(/^[0-9a-f]{64}$/, '64 hexadecimal digits'),
})
export type BallotAnswers = z.infer<typeof ballotAnswers>
