import type { Instant } from '../model/delivery-event.ts'
import { intersectSpans, mergeSpans, type Span } from './time-spans.ts'

const DAY_MS = 86_400_000

/**
 * When the error budget of a window that rolls along was used up, within `range`. It begins in the middle of the incident that spends
 * the last of it and ends when enough downtime has left the window, so for a range that reaches into the future it tells when changes
 * may go on if nothing else happens. Empty at an objective of 100 %, which has no budget to use up.
 */
export function depletedSpans(slo: number, down: readonly Span[], windowDays: number, range: Span): readonly Span[] {
  const windowMs = windowDays * DAY_MS
  const allowedMs = (1 - slo) * windowMs
  if (allowedMs <= 0) return []
  const merged = mergeSpans(down)
  const total = cumulated(merged)
  const leftAt = (moment: Instant): number => allowedMs - (total(moment) - total(moment - windowMs))
  // Between these moments what is left runs straight.
  const turns = merged.flatMap(({ from, until }) => [from, until, from + windowMs, until + windowMs])
  const moments = [...new Set([range.from, ...turns, range.until])].sort((a, b) => a - b)
  const used = moments.slice(1).flatMap((until, index) => usedBetween(moments[index] ?? until, until, leftAt))
  return intersectSpans(mergeSpans(used), [range])
}

function usedBetween(from: Instant, until: Instant, leftAt: (moment: Instant) => number): readonly Span[] {
  const [before, after] = [leftAt(from), leftAt(until)]
  if (before > 0 && after > 0) return []
  if (before <= 0 && after <= 0) return [{ from, until }]
  const crossing = from + (before / (before - after)) * (until - from)
  return before > 0 ? [{ from: crossing, until }] : [{ from, until: crossing }]
}

/** How much of merged spans lies before a moment, in milliseconds. */
function cumulated(spans: readonly Span[]): (moment: Instant) => number {
  const before: number[] = []
  let sum = 0
  for (const { from, until } of spans) {
    before.push(sum)
    sum += until - from
  }
  return (moment) => {
    let [low, high] = [0, spans.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((spans[middle] as Span).from < moment) low = middle + 1
      else high = middle
    }
    const last = spans[low - 1]
    return last === undefined ? 0 : (before[low - 1] ?? 0) + Math.min(moment, last.until) - last.from
  }
}
