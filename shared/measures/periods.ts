import type { Instant } from '../model/delivery-event.ts'
import type { Span } from './time-spans.ts'

/** A calendar month or quarter in UTC. */
export interface CalendarPeriod extends Span {
  /** `2026-03`, `2026-Q1`. */
  readonly label: string
}
export type PeriodLength = 'month' | 'quarter'

const MONTHS_IN: Readonly<Record<PeriodLength, number>> = { month: 1, quarter: 3 }

/** The periods that have any time in a span, oldest first, each whole. */
export function periodsOver(length: PeriodLength, { from, until }: Span): readonly CalendarPeriod[] {
  const step = MONTHS_IN[length]
  const start = new Date(from)
  const periods: CalendarPeriod[] = []
  let month = Math.floor(start.getUTCMonth() / step) * step
  for (let begin = at(start, month); begin < until; begin = at(start, month)) {
    month += step
    periods.push({ label: labelOf(length, begin), from: begin, until: at(start, month) })
  }
  return periods
}

/** The position of the period that a moment is in; -1 where none is. Periods come in order and without gaps. */
export function periodIndex(periods: readonly CalendarPeriod[], moment: Instant | null): number {
  if (moment === null) return -1
  let [low, high] = [0, periods.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((periods[middle] as CalendarPeriod).until <= moment) low = middle + 1
    else high = middle
  }
  const found = periods[low]
  return found !== undefined && moment >= found.from ? low : -1
}

function at(start: Date, month: number): Instant {
  return Date.UTC(start.getUTCFullYear(), month, 1)
}

function labelOf(length: PeriodLength, begin: Instant): string {
  const day = new Date(begin).toISOString()
  return length === 'month'
    ? day.slice(0, 7)
    : `${day.slice(0, 4)}-Q${Math.floor(new Date(begin).getUTCMonth() / 3) + 1}`
}
