import type { Instant } from '../model/delivery-event.ts'

/** From `from` up to, and without, `until`. */
export interface Span {
  readonly from: Instant
  readonly until: Instant
}

/** The same time as spans in order that neither overlap nor touch; spans without length are gone. */
export function mergeSpans(spans: readonly Span[]): readonly Span[] {
  const merged: Span[] = []
  for (const span of spans.filter(({ from, until }) => until > from).toSorted((a, b) => a.from - b.from)) {
    const last = merged.at(-1)
    if (last === undefined || span.from > last.until) merged.push(span)
    else if (span.until > last.until) merged[merged.length - 1] = { from: last.from, until: span.until }
  }
  return merged
}

/** What two lists of merged spans have in common. */
export function intersectSpans(a: readonly Span[], b: readonly Span[]): readonly Span[] {
  const common: Span[] = []
  let [inA, inB] = [0, 0]
  for (let left = a[inA], right = b[inB]; left && right; left = a[inA], right = b[inB]) {
    const from = Math.max(left.from, right.from)
    const until = Math.min(left.until, right.until)
    if (until > from) common.push({ from, until })
    if (left.until < right.until) inA += 1
    else inB += 1
  }
  return common
}

/** How long spans that do not overlap last together, in milliseconds. */
export function totalLength(spans: readonly Span[]): number {
  return spans.reduce((sum, { from, until }) => sum + until - from, 0)
}
