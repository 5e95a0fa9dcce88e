import { groupBy } from '../lib/group-by.ts'
import type { Incident, Instant } from '../model/delivery-event.ts'
import type { EventCount, Service } from '../model/service.ts'
import type { MeasureFacts } from './delivery-facts.ts'
import { intersectSpans, type Span, totalLength } from './time-spans.ts'

const DAY_MS = 86_400_000

/** An incident whose start is known, up to its end or to the moment at which it is looked at. */
export interface PlacedIncident extends Span {
  readonly title: string
  readonly severity: string
}

/** Incidents as spans up to `now`: one without an end goes on until `now`, one without a start cannot be placed. */
export function placeIncidents(incidents: readonly Incident[], now: Instant): readonly PlacedIncident[] {
  return incidents.flatMap(({ title, severity, startedAt, resolvedAt }) => {
    if (startedAt === null || startedAt >= now) return []
    const until = Math.min(resolvedAt ?? now, now)
    return [{ from: startedAt, until, title: title || untitled(startedAt), severity }]
  })
}

function untitled(startedAt: Instant): string {
  return `Incident of ${new Date(startedAt).toISOString().slice(0, 10)}`
}

/**
 * Up to when a service's downtime is known, `now` at the latest: its incidents end with the last file of them, and where somebody says when it
 * was watched, silence after that says nothing either.
 */
export function downtimeKnownUntil(
  { name }: Pick<Service, 'name'>,
  { windows, knownUntil }: Pick<MeasureFacts, 'windows' | 'knownUntil'>,
  now: Instant,
): Instant {
  const watched = windows.filter(({ service }) => service === name).map(({ until }) => until)
  return Math.min(now, knownUntil.incident, watched.length === 0 ? now : Math.max(...watched))
}

/** Events by the service that they name. */
export function byService<T extends { readonly service: string }>(events: readonly T[]): ReadonlyMap<string, T[]> {
  return groupBy(events, ({ service }) => service)
}

/**
 * How many events a service had within a span, and how many of them were bad; null where nobody entered any. Counts that reach beyond it
 * count by the share of their days within it, as if they came evenly [ours].
 */
export function eventsWithin(
  { id }: Pick<Service, 'id'>,
  counts: readonly EventCount[],
  span: Span,
): { readonly valid: number; readonly bad: number } | null {
  let [valid, bad, isKnown] = [0, 0, false]
  for (const count of counts) {
    if (count.serviceId !== id) continue
    const days = { from: Date.parse(count.from), until: Date.parse(count.to) + DAY_MS }
    const share = totalLength(intersectSpans([days], [span])) / totalLength([days])
    if (share <= 0) continue
    isKnown = true
    valid += Math.round(count.valid * share)
    bad += Math.round(count.bad * share)
  }
  return isKnown ? { valid, bad } : null
}
