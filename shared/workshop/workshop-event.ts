import type { AgendaAction, AgreedValue, VoteWay } from '../model/agenda-item.ts'
import type { AnswerValue, Confidence } from '../model/answer.ts'

/** What happens to one practice of the agenda. */
export type ItemEvent =
  | { readonly kind: 'open-voting' | 'reveal' | 'undo-reveal' | 'vote-again'; readonly practice: string }
  | { readonly kind: 'park' | 'skip' | 'reopen'; readonly practice: string }
  | AgreeEvent
  | { readonly kind: 'note'; readonly practice: string; readonly text: string }
  | { readonly kind: 'add-action'; readonly practice: string; readonly action: AgendaAction }
  | { readonly kind: 'remove-action'; readonly practice: string; readonly actionId: string }

/** `by: facilitator` overrules the room, and the record says so. */
export interface AgreeEvent {
  readonly kind: 'agree'
  readonly practice: string
  readonly value: AgreedValue
  readonly reason: string
  readonly by: 'group' | 'facilitator'
}

export interface VoteEvent {
  readonly kind: 'vote'
  readonly practice: string
  /** The id of the voter's sheet. */
  readonly seat: string
  /** The position of the round that the voter had before them; null for the last one. */
  readonly round: number | null
  readonly value: AnswerValue
  readonly confidence: Confidence | null
  /** Empty where nothing was written; what was written before stays then. */
  readonly comment: string
  readonly way: VoteWay
  /** The device's own count of its votes, so that a repetition is known; null where nothing is ever repeated. */
  readonly cast: number | null
}

/** Counts in a vote that came after the reveal. */
export interface CountLateEvent {
  readonly kind: 'count-late'
  readonly practice: string
  readonly seat: string
  readonly round: number
}

/** What happens to the session as a whole. */
export type SessionEvent =
  | { readonly kind: 'start' | 'begin-rounds' | 'next' | 'pause' | 'resume' | 'close' | 'finish' }
  | { readonly kind: 'go-to'; readonly practice: string }

export type WorkshopEvent = ItemEvent | VoteEvent | CountLateEvent | SessionEvent
