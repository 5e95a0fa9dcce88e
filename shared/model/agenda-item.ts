import { z } from 'zod'
import { answerValue, confidence } from './answer.ts'
import { level } from './level-schema.ts'
import { isoMoment, longText, recordId, shortText, slug } from './text.ts'

/** How a vote reached the facilitator. */
export const voteWay = z.enum(['keyboard', 'laptop', 'ballot', 'room'])
export type VoteWay = z.infer<typeof voteWay>

export const vote = z.strictObject({
  value: answerValue,
  confidence: confidence.nullable(),
  /** When it was received, by the facilitator's clock. */
  at: isoMoment,
  way: voteWay,
  /** The voter's own count of what they sent: a late repetition of an older vote is known by it. 0 where the facilitator typed. */
  cast: z.number().int().min(0),
})
export type Vote = z.infer<typeof vote>

/** Votes by seat; a seat is the id of a participant's sheet. */
export const votes = z.record(recordId, vote)
export type Votes = z.infer<typeof votes>

/** One silent vote. Kept for ever, whatever is voted again afterwards. */
export const round = z.strictObject({
  /** Null while only ballots have come in, before the practice's turn. */
  openedAt: isoMoment.nullable(),
  revealedAt: isoMoment.nullable(),
  votes,
  /** What came after the reveal: shown, but not counted until the facilitator counts it in. */
  late: votes,
})
export type Round = z.infer<typeof round>

export const agendaPhase = z.enum(['waiting', 'voting', 'revealed', 'agreed', 'parked', 'skipped'])
export type AgendaPhase = z.infer<typeof agendaPhase>

/** A level, or that the practice does not apply to this team. */
export const agreedValue = z.union([level, z.literal('na')])
export type AgreedValue = z.infer<typeof agreedValue>

export const agreed = z.strictObject({
  value: agreedValue,
  reason: longText,
  by: z.enum(['group', 'facilitator']),
  at: isoMoment,
  /** What the group had agreed before the facilitator overruled it; null where it had agreed nothing. */
  overruled: z.strictObject({ value: agreedValue, reason: longText }).nullable(),
})
export type Agreed = z.infer<typeof agreed>

export const agendaAction = z.strictObject({ id: recordId, text: longText.min(1), owner: shortText })
export type AgendaAction = z.infer<typeof agendaAction>

/** One practice of a workshop: all that was voted, said and agreed about it. The unit that a vote writes. */
export const agendaItem = z.strictObject({
  id: recordId,
  assessmentId: recordId,
  practice: slug,
  phase: agendaPhase,
  rounds: z.array(round).max(20),
  agreed: agreed.nullable(),
  /** When it was agreed, parked or skipped: the clock measures the pace by it. */
  settledAt: isoMoment.nullable(),
  note: longText,
  actions: z.array(agendaAction).max(50),
})
export type AgendaItem = z.infer<typeof agendaItem>
