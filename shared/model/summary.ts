import type { Framework } from './framework.ts'
import type { WorkshopStage } from './workshop.ts'

/**
 * One line about an assessment, for lists: a cache that is written in the transaction of the facts it sums up, carries their hash,
 * and can be rebuilt at any time. Nothing but lists reads it.
 */
export interface AssessmentSummary {
  readonly assessmentId: string
  readonly teamId: string
  readonly title: string
  readonly heldOn: string
  readonly status: 'open' | 'final'
  /** Of a correction: the assessment that it takes the place of; null where it is none. */
  readonly corrects: string | null
  readonly revision: number
  readonly participants: number
  /** Answers given, and how many there would be if everybody answered everything. */
  readonly answered: number
  readonly asked: number
  /** All null where too little is rated to say. */
  readonly mix: Readonly<Record<Framework, number | null>>
  /** How far its workshop has come; null where there is none. After a crash, a list leads back into the room by it. */
  readonly workshop: WorkshopStage | null
  /** The rule and the model by which it was made, and the hash of its facts; empty while its mix is being worked out. */
  readonly sourceHash: string
}

/** Whether people are still answering it: its figures are those of whoever has answered so far. */
export function isUnderWay({
  status,
  answered,
  asked,
}: Pick<AssessmentSummary, 'status' | 'answered' | 'asked'>): boolean {
  return status === 'open' && answered < asked
}

/** Whether the mix of this row is still to be worked out; everything else in it is right. */
export function isPending({ sourceHash }: Pick<AssessmentSummary, 'sourceHash'>): boolean {
  return sourceHash === ''
}
