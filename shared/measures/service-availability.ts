import type { Incident, ObservationWindow } from '../model/delivery-event.ts'
import { intersectSpans, mergeSpans, type Span, totalLength } from './time-spans.ts'

/** How a service did while it was watched. */
export interface ServiceAvailability {
  readonly service: string
  readonly observedMs: number
  /** Within the windows; overlapping incidents count once. */
  readonly downMs: number
  /** 1 − down/observed. */
  readonly ratio: number
}

/** Why an incident, given by its position, did not fully count as downtime. */
export interface AvailabilityFinding {
  readonly index: number
  readonly kind: 'unknown-start' | 'still-open' | 'outside-window' | 'partly-outside' | 'no-window'
}

export interface AvailabilityReport {
  /** In the order in which services first have a window. */
  readonly services: readonly ServiceAvailability[]
  readonly findings: readonly AvailabilityFinding[]
}

type TimedIncident = Pick<Incident, 'service' | 'startedAt' | 'resolvedAt'>

/**
 * The availability of each service within its own windows. Incidents of one service are merged before they are summed up, and clipped
 * to its windows; one without an end lasts until the last window closes; one without a start cannot be placed and counts nothing.
 * A service without a window is not rated: nobody knows when it was watched.
 */
export function serviceAvailability(
  windows: readonly ObservationWindow[],
  incidents: readonly TimedIncident[],
): AvailabilityReport {
  const watched = new Map<string, readonly Span[]>()
  for (const [service, spans] of groupSpans(windows)) watched.set(service, mergeSpans(spans))
  const down = new Map<string, Span[]>()
  const findings = incidents.flatMap((incident, index): AvailabilityFinding[] => {
    const seen = watched.get(incident.service)
    if (seen === undefined) return [{ index, kind: 'no-window' }]
    if (incident.startedAt === null) return [{ index, kind: 'unknown-start' }]
    const end = incident.resolvedAt ?? Math.max(seen.at(-1)?.until ?? 0, incident.startedAt)
    const span = { from: incident.startedAt, until: end }
    const within = intersectSpans([span], seen)
    const spans = down.get(incident.service)
    if (spans) spans.push(...within)
    else down.set(incident.service, [...within])
    const kind = placing(span, within, seen)
    return [
      ...(incident.resolvedAt === null ? [{ index, kind: 'still-open' } as const] : []),
      ...(kind ? [{ index, kind }] : []),
    ]
  })
  const services = [...watched].map(([service, seen]) => rate(service, seen, down.get(service) ?? []))
  return { services, findings }
}

/** How an incident lies to the windows; null where it is all within. One without length is within where its moment is. */
function placing(span: Span, within: readonly Span[], seen: readonly Span[]): AvailabilityFinding['kind'] | null {
  if (span.from === span.until) {
    return seen.some(({ from, until }) => span.from >= from && span.from <= until) ? null : 'outside-window'
  }
  if (within.length === 0) return 'outside-window'
  return totalLength(within) < span.until - span.from ? 'partly-outside' : null
}

function rate(service: string, seen: readonly Span[], down: readonly Span[]): ServiceAvailability {
  const observedMs = totalLength(seen)
  const downMs = totalLength(mergeSpans(down))
  return { service, observedMs, downMs, ratio: 1 - downMs / observedMs }
}

function groupSpans(windows: readonly ObservationWindow[]): ReadonlyMap<string, Span[]> {
  const groups = new Map<string, Span[]>()
  for (const { service, from, until } of windows) {
    const group = groups.get(service)
    if (group) group.push({ from, until })
    else groups.set(service, [{ from, until }])
  }
  return groups
}
