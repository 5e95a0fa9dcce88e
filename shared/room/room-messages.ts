import { z } from 'zod'
import { agendaPhase } from '../model/agenda-item.ts'
import { answerValue, confidence } from '../model/answer.ts'
import { level } from '../model/level-schema.ts'
import { guess } from '../model/sheet.ts'
import { recordId, shortText, slug } from '../model/text.ts'
import { workshopStage } from '../model/workshop.ts'
import { MOST_COMMENT } from './most-comment.ts'
import { CODE_FORM } from './room-code.ts'

const code = z.string().regex(CODE_FORM)
const typed = z.string().max(40)
/** Made by the phone itself, so that an answer that was lost can be asked for again. 128 bits, in hex. */
const token = z.string().regex(/^[0-9a-f]{32}$/)

/** All that phones get to see: the question that is open, and how many have voted. The same for every phone; no vote, and no name. */
export const roomView = z.strictObject({
  sessionId: recordId,
  team: shortText,
  stage: workshopStage,
  isPaused: z.boolean(),
  item: z
    .strictObject({
      practice: slug,
      title: shortText,
      question: z.string().max(1000),
      why: z.string().max(2000),
      anchors: z.array(z.strictObject({ level, name: shortText, text: z.string().max(1000) })).max(6),
      place: z.int().min(1),
      of: z.int().min(1),
      phase: agendaPhase,
      round: z.int().min(0),
      voted: z.int().min(0),
      seats: z.int().min(0),
    })
    .nullable(),
})
export type RoomView = z.infer<typeof roomView>

/** What the Node side needs to let phones in: the code, who sits where, and what they may see. */
export const roomState = z.strictObject({
  code,
  seats: z.array(z.strictObject({ seat: recordId, name: shortText, token: token.nullable() })).max(500),
  view: roomView,
})
export type RoomState = z.infer<typeof roomState>

/** From a phone: the room's code alone asks for the seats; with a seat and the phone's token it sits down. `own` moves a seat to this phone. */
export const joinRequest = z.strictObject({
  code: typed,
  take: z.strictObject({ seat: recordId, token, own: typed }).nullable(),
})
export type JoinRequest = z.infer<typeof joinRequest>

/** From a phone: its vote, and which of its votes it is. */
export const voteRequest = z.strictObject({
  practice: slug,
  round: z.int().min(0).max(19),
  cast: z.int().min(1).max(1_000_000),
  value: answerValue,
  confidence: confidence.nullable(),
  comment: z.string().max(MOST_COMMENT),
})
export type VoteRequest = z.infer<typeof voteRequest>

/** From a phone: what kind of shop its owner thinks the team is (S1), in the same record as on the laptop. */
export const guessRequest = guess

/** What the Node side asks the window, on behalf of a phone whose code or token it has checked. */
export const roomAsk = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('take'), seat: recordId, token, own: typed }),
  z.strictObject({ kind: z.literal('vote'), seat: recordId, vote: voteRequest }),
  z.strictObject({ kind: z.literal('guess'), seat: recordId, guess: guessRequest }),
])
export type RoomAsk = z.infer<typeof roomAsk>

/**
 * What the window answers. “Counted” and “late” only once the disk has the vote; “again”: nothing is decided, the phone tries later.
 * `own` is the seat's code for another device, `cast` the number of the last vote that was taken in from this seat.
 */
export const roomAnswer = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('seated'), name: shortText, own: code, cast: z.int().min(0) }),
  z.strictObject({ kind: z.literal('taken') }),
  z.strictObject({ kind: z.enum(['counted', 'late']) }),
  z.strictObject({ kind: z.literal('refused'), reason: z.string().max(1000) }),
  z.strictObject({ kind: z.literal('again') }),
])
export type RoomAnswer = z.infer<typeof roomAnswer>

/** What a phone that knows the code may choose from. */
export interface FreeSeats {
  readonly sessionId: string
  readonly team: string
  readonly seats: readonly { readonly seat: string; readonly name: string; readonly isTaken: boolean }[]
}
