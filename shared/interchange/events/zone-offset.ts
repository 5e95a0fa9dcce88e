import type { Instant } from '../../model/delivery-event.ts'

const DAY_MS = 86_400_000

/** How many milliseconds a zone's clocks are ahead of UTC at a moment. */
export type ZoneOffset = (moment: Instant) => number

/** Whether the platform knows this IANA time zone. */
export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    return false
  }
}

/**
 * The offsets of a zone. Asking the platform takes microseconds, so a day is asked for once: where its two ends agree, no clock was
 * changed on it. @throws RangeError for a zone that the platform does not know.
 */
export function makeZoneOffset(timeZone: string): ZoneOffset {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  })
  const dayStarts = new Map<number, number>()
  const atDayStart = (day: number): number => {
    const known = dayStarts.get(day)
    if (known !== undefined) return known
    const offset = askOffset(format, day * DAY_MS)
    dayStarts.set(day, offset)
    return offset
  }
  return (moment) => {
    const day = Math.floor(moment / DAY_MS)
    const offset = atDayStart(day)
    return offset === atDayStart(day + 1) ? offset : askOffset(format, moment)
  }
}

function askOffset(format: Intl.DateTimeFormat, moment: Instant): number {
  const parts: Record<string, number> = {}
  for (const { type, value } of format.formatToParts(moment)) parts[type] = Number(value)
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(moment / 1000) * 1000
}
