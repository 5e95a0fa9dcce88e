/** When a change counts as acknowledged. Only `saved` is the product's; the others are the negative controls. */
export type AcknowledgeAt = 'saved' | 'commit' | 'request-success'

/** One change: an answer in this sheet to this practice, the n-th of its window in this round. */
export interface Change {
  readonly sheet: string
  readonly practice: string
  readonly number: number
}

/** What a window is to write after it has told what it found. */
export interface WritingOrder {
  readonly round: number
  /** How many windows write into the same sheets, and which of them this is, from 0. */
  readonly windows: number
  readonly window: number
  readonly acknowledgeAt: AcknowledgeAt
  /** How many changes are made before the window waits for “Saved”, over and over. */
  readonly bursts: readonly number[]
  /** Further letters in every comment, so that a change has weight. */
  readonly weight: number
  /** How many full assessments (50 participants, about 360 KB) are made first. */
  readonly fullAssessments: number
}

/** Numbers of the changes that a copy of the workspace holds, by sheet and practice. */
export type Holding = Readonly<Record<string, Readonly<Record<string, number>>>>

/** What a window found when it opened. */
export interface Found {
  /** How the app has opened; `restored` where it had offered the second copy and the offer was taken. */
  readonly opened: 'ready' | 'restored' | 'failed'
  /** Why a restore was offered, or why the app did not open. */
  readonly reason: string | null
  readonly database: Holding
  readonly secondCopy: Holding
  /** Milliseconds from the offer to the restored database. */
  readonly restoreTook: number | null
}
