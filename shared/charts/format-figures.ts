import type { Interval } from '../scoring/assessment-score.ts'

export { countOf, formatDays } from '../lib/count-of.ts'
export { formatAgreement } from '../scoring/format-agreement.ts'

/** One decimal, as a level is read: “2.6”; “–” where there is none. */
export function formatScore(value: number | null): string {
  return value === null ? '–' : value.toFixed(1)
}

/** A median: whole where it is whole, else with one decimal. */
export function formatMedian(value: number | null): string {
  if (value === null) return '–'
  return Number.isInteger(value) ? String(value) : value.toFixed(1)
}

/** “2.1–3.0”, or nothing. */
export function formatRange(range: Interval | null): string {
  return range === null ? '' : `${range.lo.toFixed(1)}–${range.hi.toFixed(1)}`
}

/** Whole percent of a share from 0 to 1. */
export function formatShare(share: number): string {
  return `${Math.round(share * 100)} %`
}

const shortDay = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' })

/** `2 Nov 2026`. */
export function formatShortDay(isoDay: string): string {
  return shortDay.format(new Date(`${isoDay}T00:00:00Z`))
}
