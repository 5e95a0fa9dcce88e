import type { Interval } from './assessment-score.ts'

/** A figure of one assessment, on the scale 0 to 5. */
export interface Figure {
  readonly value: number | null
  readonly interval: Interval | null
}

/** What a difference may be taken for. */
export type Meaning = 'none' | 'beyond-spread' | 'within-spread' | 'no-spread' | 'unrated'

/**
 * Whether a difference is more than the spread of both: their intervals do not overlap [ours]. That is stricter than a test of the
 * difference, and says nothing where one of them rests on one person.
 */
export function readDifference(one: Figure, other: Figure): Meaning {
  if (one.value === null || other.value === null) return 'unrated'
  if (shownTenths(one.value, other.value) === 0) return 'none'
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

/** “+0.4”, “–0.2”, “±0.0”: of the figures as they are shown, so that the sum can be checked; a dash where one is missing. */
export function formatDifference(from: number | null, to: number | null): string {
  if (from === null || to === null) return '–'
  const tenths = shownTenths(from, to)
  if (tenths === 0) return '±0.0'
  return `${tenths > 0 ? '+' : '–'}${(Math.abs(tenths) / 10).toFixed(1)}`
}

function shownTenths(from: number, to: number): number {
  return Math.round(to * 10) - Math.round(from * 10)
}
