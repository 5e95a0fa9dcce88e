import type { BallotAnswers } from '../model/ballot-answers.ts'
import type { Guess } from '../model/sheet.ts'
import type { VoteEvent } from '../workshop/workshop-event.ts'

/** What is taken where two files of one seat differ, or a file differs from what was voted another way. */
export type OnConflict = 'newest' | 'first' | 'skip'

/** A file that came in, and could be read. */
export interface ReadBallot {
  readonly file: string
  readonly answers: BallotAnswers
}

/** A file that is not taken in, and why. */
export interface RefusedBallot {
  readonly file: string
  readonly reason: string
}

/** How many votes of a file are what. */
export interface BallotCounts {
  readonly fresh: number
  /** They stand already, word for word. */
  readonly same: number
  /** Another vote of the same seat stands in that round. */
  readonly changed: number
  /** Their round was shown before: kept, and not counted by themselves. */
  readonly late: number
  /** On practices that are not on the agenda any more. */
  readonly offAgenda: number
}

/**
 * taken: its votes come in (as far as they are not there); same-file: another file says the same, and counts; conflict: the facilitator has to
 * decide; left-out: the facilitator decided, or another file of the seat was taken.
 */
export type BallotState = 'taken' | 'same-file' | 'conflict' | 'left-out'

export interface BallotRow extends ReadBallot {
  readonly participant: string
  readonly state: BallotState
  readonly counts: BallotCounts
}

/** A seat whose files differ from each other, or from what was voted. */
export interface SeatConflict {
  readonly seat: string
  readonly participant: string
  /** How many different files of the seat there are. */
  readonly files: number
  /** In how many votes the newest file differs from what was voted another way, or in an earlier file. */
  readonly changed: number
  readonly choice: OnConflict | null
}

/** All that would happen, before it does. */
export interface BallotIntake {
  readonly rows: readonly BallotRow[]
  readonly conflicts: readonly SeatConflict[]
  readonly votes: readonly VoteEvent[]
  readonly guesses: readonly { readonly seat: string; readonly guess: Guess }[]
}
