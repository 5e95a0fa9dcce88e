import type { Instant } from '../../model/delivery-event.ts'
import type { ZoneOffset } from './zone-offset.ts'

export type DateOrder = 'dmy' | 'mdy'

/** What came of one cell with a time. */
export type ReadTime =
  | { readonly outcome: 'empty' }
  | { readonly outcome: 'fault'; readonly message: string }
  /** `later`: the clocks were put back over it, so it came twice; `moment` is the first of the two. Else null. */
  | { readonly outcome: 'read'; readonly moment: Instant; readonly later: Instant | null }

/** What times that do not say it themselves are taken for. */
export interface TimeRules {
  readonly zone: { readonly name: string; readonly offset: ZoneOffset } | null
  readonly dateOrder: DateOrder | null
}

const DAY_MS = 86_400_000
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** 2026-03-31, 2026/03/31. */
const YEAR_FIRST = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?=$|[T\s])/i
/** 31/03/2026, 31.3.26, 03-31-2026. */
export const YEAR_LAST = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})(?=$|[,\s])/
/** 31/Mar/26, 31 March 2026. */
const NAMED_MONTH = /^(\d{1,2})[-/\s]([a-z]{3,9})[-/\s,]{1,2}(\d{4}|\d{2})(?=$|[,\s])/i
/** Mar 31, 2026. */
const MONTH_FIRST = /^([a-z]{3,9}) (\d{1,2}),? (\d{4})(?=$|[,\s])/i
const CLOCK = /^(?:[T,]|\s|, )\s?(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?\s?(am|pm)?/i
const OFFSET = /^\s?(?:(Z|UTC|GMT)|(?:UTC|GMT)?([+-])(\d{2}):?(\d{2})?)$/i
const EPOCH = /^\d{10}(?:\d{3})?$/

/**
 * A cell as a moment: ISO 8601 first of all, what trackers write besides, and seconds or milliseconds since 1970. A time that names no
 * zone is read in the zone of the rules; without one it is a fault, as is an order of day and month that nobody chose.
 */
export function readTime(cell: string, rules: TimeRules): ReadTime {
  const text = cell.trim()
  if (text === '') return { outcome: 'empty' }
  if (text.length > 40) return fault('is no time')
  if (EPOCH.test(text)) return read(Number(text) * (text.length === 10 ? 1000 : 1))
  const date = readDate(text, rules)
  if (typeof date === 'string') return fault(date)
  const clock = readClock(text.slice(date.length))
  if (clock === null) return fault(notATime(text))
  const wall = date.midnight + clock.milliseconds
  if (clock.offset !== null) return read(wall - clock.offset)
  if (rules.zone === null) return fault(`“${text}” names no time zone, and none was chosen`)
  return inZone(wall, text, rules.zone)
}

function fault(message: string): ReadTime {
  return { outcome: 'fault', message }
}

function read(moment: Instant, later: Instant | null = null): ReadTime {
  return { outcome: 'read', moment, later }
}

/** Names of zones such as EST are not read: the same letters stand for several. */
function notATime(text: string): string {
  const zone = /:\d\d\s?([A-Z]{2,5})$/.exec(text)?.[1]
  if (zone === undefined || zone === 'AM' || zone === 'PM') return `“${text}” is no time, such as 2026-03-31T09:30:00Z`
  return `“${zone}” in “${text}” can be several zones: write the offset, such as +01:00`
}

interface ReadDate {
  /** Midnight of the day as if in UTC. */
  readonly midnight: number
  /** How many characters the date took. */
  readonly length: number
}

function readDate(text: string, { dateOrder }: TimeRules): ReadDate | string {
  const notADay = `“${text}” is no time, such as 2026-03-31T09:30:00Z`
  const iso = YEAR_FIRST.exec(text)
  if (iso) return dayOf(iso[0], iso[1], Number(iso[2]), iso[3]) ?? notADay
  const named = NAMED_MONTH.exec(text)
  if (named) return dayOf(named[0], named[3], monthNumber(named[2]), named[1]) ?? notADay
  const american = MONTH_FIRST.exec(text)
  if (american) return dayOf(american[0], american[3], monthNumber(american[1]), american[2]) ?? notADay
  const last = YEAR_LAST.exec(text)
  if (!last) return notADay
  if (dateOrder === null) return `whether the day or the month comes first in “${text}” was not chosen`
  const [day, month] = dateOrder === 'dmy' ? [last[1], last[2]] : [last[2], last[1]]
  return dayOf(last[0], last[3], Number(month), day) ?? `“${text}” is no day where the ${ORDER_NAMES[dateOrder]} first`
}

const ORDER_NAMES = { dmy: 'day comes', mdy: 'month comes' } as const

function monthNumber(name: string | undefined): number {
  return MONTHS.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1
}

/** Null where the calendar has no such day. */
function dayOf(
  match: string,
  yearText: string | undefined,
  month: number,
  dayText: string | undefined,
): ReadDate | null {
  const year = Number(yearText) + (yearText?.length === 2 ? 2000 : 0)
  const day = Number(dayText)
  const midnight = Date.UTC(year, month - 1, day)
  const date = new Date(midnight)
  const isReal = year >= 1970 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return isReal ? { midnight, length: match.length } : null
}

interface ReadClock {
  /** Since midnight. */
  readonly milliseconds: number
  /** Null where no zone is named. */
  readonly offset: number | null
}

/** The time of day, and the zone behind it; a day alone is its midnight. Null where it is neither. */
function readClock(rest: string): ReadClock | null {
  if (rest === '') return { milliseconds: 0, offset: null }
  const clock = CLOCK.exec(rest)
  if (!clock) return null
  const hour = hourOf(Number(clock[1]), clock[5]?.toLowerCase())
  const minute = Number(clock[2])
  const second = Number(clock[3] ?? 0)
  if (hour === null || minute > 59 || second > 60) return null
  const thousandths = Math.floor(Number(`0.${clock[4] ?? 0}`) * 1000)
  const milliseconds = ((hour * 60 + minute) * 60 + second) * 1000 + thousandths
  const zone = rest.slice(clock[0].length)
  if (zone === '') return { milliseconds, offset: null }
  const offset = OFFSET.exec(zone)
  if (!offset) return null
  if (offset[1] !== undefined) return { milliseconds, offset: 0 }
  const [hours, minutes] = [Number(offset[3]), Number(offset[4] ?? 0)]
  if (hours > 14 || minutes > 59) return null
  return { milliseconds, offset: (offset[2] === '-' ? -1 : 1) * (hours * 60 + minutes) * 60_000 }
}

/** The hour of a day of 24; null where a clock has no such hour. */
function hourOf(hour: number, half: string | undefined): number | null {
  if (half === undefined) return hour <= 23 ? hour : null
  if (hour < 1 || hour > 12) return null
  return (hour % 12) + (half === 'pm' ? 12 : 0)
}

/**
 * A time on a zone's clocks as a moment. Where they were put forward over it, it never was: a fault, and a hint that the zone is not
 * the right one. Where they were put back over it, it was twice.
 */
function inZone(wall: number, text: string, { name, offset }: NonNullable<TimeRules['zone']>): ReadTime {
  const [before, after] = [offset(wall - DAY_MS), offset(wall + DAY_MS)]
  // No clock was changed anywhere near it, as with nearly every time.
  if (before === after) return read(wall - before)
  const moments = [before, after]
    .filter((ahead) => offset(wall - ahead) === ahead)
    .map((ahead) => wall - ahead)
    .sort((a, b) => a - b)
  const [first, second] = moments
  if (first === undefined) return fault(`“${text}” never was in ${name}: the clocks were put forward over it`)
  return read(first, second ?? null)
}
