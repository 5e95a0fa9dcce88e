import { daysBetween } from '../lib/iso-days.ts'
import type { Sheet } from '../model/sheet.ts'
import type { Interval } from './assessment-score.ts'

/** What a figure is worth on some day: how sure people were, and how long ago it was looked at. */
export interface Freshness {
  /** Share of the answers given with low confidence, 0 to 1. */
  readonly doubt: number
  /** Days since the assessment, or since the newest evidence where that is older. */
  readonly ageDays: number
  /** After how many days the team looks again. */
  readonly reviewDays: number
}

/** Half a level where everybody was unsure [ours]. */
const DOUBT_WIDENS = 0.5
/** A quarter of a level for every further review that was missed, up to one level [ours]. */
const AGE_WIDENS = 0.25
const MOST_BY_AGE = 1

/**
 * How much wider than the spread of views a band is, on each side: doubt / 2, and a quarter of a level for each interval of review beyond
 * the first, at most one level. Our judgement: no source gives a rate at which answers go stale.
 */
export function wideningOf(freshness: Freshness): number {
  return DOUBT_WIDENS * freshness.doubt + wideningByAge(freshness)
}

/** The part of it that comes of age alone: nothing until a review is missed. */
export function wideningByAge({ ageDays, reviewDays }: Pick<Freshness, 'ageDays' | 'reviewDays'>): number {
  const missed = Math.max(0, ageDays / Math.max(1, reviewDays) - 1)
  return Math.min(MOST_BY_AGE, AGE_WIDENS * missed)
}

/**
 * The band around a figure: its interval, or the figure alone where there is no spread to tell, widened on both sides and kept within 0
 * to 5. Null where there is no figure.
 */
export function agedBand(value: number | null, interval: Interval | null, freshness: Freshness): Interval | null {
  if (value === null) return null
  const width = wideningOf(freshness)
  const { lo, hi } = interval ?? { lo: value, hi: value }
  return { lo: Math.max(0, Math.min(value, lo) - width), hi: Math.min(5, Math.max(value, hi) + width) }
}

/** How fresh the answers of these sheets are on a day; `practices` narrows it down to some of them. */
export function freshnessOn(
  day: string,
  {
    heldOn,
    sheets,
    practices,
    reviewWeeks,
  }: {
    readonly heldOn: string
    readonly sheets: readonly Sheet[]
    readonly practices: readonly string[]
    readonly reviewWeeks: number
  },
): Freshness {
  const asked = new Set(practices)
  const answers = sheets.flatMap((sheet) =>
    Object.entries(sheet.answers).flatMap(([id, answer]) =>
      asked.has(id) && typeof answer.value === 'number' ? [answer] : [],
    ),
  )
  const unsure = answers.filter(({ confidence }) => confidence === 'low').length
  const dates = answers.flatMap(({ evidence }) => evidence.flatMap(({ date }) => (date === null ? [] : [date])))
  const newest = dates.toSorted().at(-1) ?? heldOn
  const since = newest < heldOn ? newest : heldOn
  return {
    doubt: answers.length === 0 ? 0 : unsure / answers.length,
    ageDays: Math.max(0, daysBetween(since, day)),
    reviewDays: reviewWeeks * 7,
  }
}
