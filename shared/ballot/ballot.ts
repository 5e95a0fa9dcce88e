import type { Level } from '../model/level.ts'

/** One practice as it is asked on a ballot. */
export interface BallotPractice {
  readonly id: string
  /** The position of the round that its vote belongs to. */
  readonly round: number
  readonly title: string
  readonly question: string
  readonly why: string
  readonly anchors: readonly { readonly level: Level; readonly name: string; readonly text: string }[]
}

/**
 * All that stands in a ballot's page: enough to answer, to name the session and to seal the answers, and no answer of anybody. Types
 * only, so that the page can know them without the schemas.
 */
export interface Ballot {
  readonly version: 1
  readonly session: string
  /** Team and title, as people know the session. */
  readonly sessionName: string
  /** Nobody is named when votes are shown. */
  readonly anonymous: boolean
  readonly model: { readonly id: string; readonly version: string }
  /** The seat it was made for; null where one ballot goes to all, and everybody says who they are. */
  readonly seat: string | null
  /** Who may answer on it. */
  readonly seats: readonly { readonly id: string; readonly name: string }[]
  /** Whether it asks what kind of shop the team is (S1). */
  readonly asksGuess: boolean
  readonly practices: readonly BallotPractice[]
  /** Seals what it saves, in hex. Its own: nobody's ballot can seal an answer in another one's name, except where one goes to all. */
  readonly key: string
}
