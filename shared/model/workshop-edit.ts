import type { AgendaItem, Round, Vote } from './agenda-item.ts'
import type { Answer } from './answer.ts'
import type { Remark, Workshop } from './workshop.ts'

/** The part of a participant's answer that a vote sets. */
export type Standing = Pick<Answer, 'value' | 'confidence' | 'comment'>

/** What one seat's vote was or becomes, and the answer that stands in its sheet with it. */
export interface VoteState {
  readonly vote: Vote | null
  readonly standing: Standing | null
}

/**
 * One vote, in the agenda item and in the voter's sheet at once. It names no more than that vote, so neither two windows nor the room
 * and the facilitator can overwrite each other's; of two votes of one seat the later one stands, whichever is written last.
 */
export interface VoteEdit {
  readonly kind: 'vote'
  readonly itemId: string
  readonly practice: string
  readonly seat: string
  readonly round: number
  readonly list: 'votes' | 'late'
  readonly before: VoteState
  readonly after: VoteState
}

export type RoundTimes = Pick<Round, 'openedAt' | 'revealedAt'>

/** Named fields of an agenda item, never its votes: they cannot be lost by opening, revealing or undoing. */
export type AgendaStep = Partial<Pick<AgendaItem, 'phase' | 'agreed' | 'settledAt' | 'note' | 'actions'>> & {
  readonly rounds?: readonly RoundTimes[]
}

export interface AgendaEdit {
  readonly kind: 'agenda'
  readonly itemId: string
  readonly before: AgendaStep
  readonly after: AgendaStep
}

export type WorkshopStep = Partial<Omit<Workshop, 'id' | 'sessionId' | 'anonymisedAt' | 'remarks'>>

/** Named fields of a workshop. */
export interface WorkshopEdit {
  readonly kind: 'workshop'
  readonly assessmentId: string
  readonly before: WorkshopStep
  readonly after: WorkshopStep
}

/**
 * Takes the names out of an assessment for good. It holds no “before”: the names stand neither in the edit nor in anything that keeps
 * edits, and there is nothing to take it back with.
 */
export interface AnonymiseEdit {
  readonly kind: 'anonymise'
  readonly assessmentId: string
  readonly at: string
  /** What each sheet is called from now on. */
  readonly seats: Readonly<Record<string, { readonly participant: string; readonly role: string }>>
  /** All comments of the sheets, without their authors. */
  readonly remarks: readonly Remark[]
}

export type WorkshopEdits = VoteEdit | AgendaEdit | WorkshopEdit | AnonymiseEdit
