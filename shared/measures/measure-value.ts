/** What a metric came to, and on how many cases it rests. Null where nothing tells it. */
export interface Tally {
  readonly value: number | null
  readonly n: number
}

/** What it came to in a period. */
export interface MeasureValue extends Tally {
  /** The period was not over, or is not known to its end: counts are of a part of it. */
  readonly isOpen: boolean
}

export const UNTOLD: Tally = { value: null, n: 0 }
