import type { Interval } from '#shared/scoring/assessment-score.ts'

/** A figure of one assessment, on the scale 0 to 5. */
export interface Figure {
  readonly value: number | null
  readonly interval: Interval | null
}

/** What a difference may be taken for. */
export type Meaning = 'none' | 'beyond-spread' | 'within-spread' | 'no-spread' | 'unrated'

/** Below this a difference rounds to nothing. */
const TOO_SMALL = 0.05

/**
 * Whether a difference is more than the spread of both: their intervals do not overlap [ours]. That is stricter than a test of the
 * difference, and says nothing where one of them rests on one person.
 */
export function readDifference(one: Figure, other: Figure): Meaning {
  if (one.value === null || other.value === null) return 'unrated'
  if (Math.abs(one.value - other.value) < TOO_SMALL) return 'none'
  if (!one.interval || !other.interval) return 'no-spread'
  const isApart = one.interval.lo > other.interval.hi || other.interval.lo > one.interval.hi
  return isApart ? 'beyond-spread' : 'within-spread'
}

/** In words, for a cell. */
export const MEANING_WORDS: Readonly<Record<Meaning, string>> = {
  none: 'alike',
  'beyond-spread': 'beyond the spread',
  'within-spread': 'may be chance',
  'no-spread': 'no spread to judge by',
  unrated: 'not enough answers',
}

/** “+0.4”, “–0.2”, “±0.0”; a dash where one is missing. */
export function formatDifference(from: number | null, to: number | null): string {
  if (from === null || to === null) return '–'
  const change = to - from
  const digits = Math.abs(change).toFixed(1)
  if (digits === '0.0') return '±0.0'
  return `${change > 0 ? '+' : '–'}${digits}`
}
