import type { Incident, Instant } from '../model/delivery-event.ts'
import type { EventCount, Service } from '../model/service.ts'
import type { TeamPolicy } from '../model/team-policy.ts'
import { type BudgetShare, OBJECTIVE_WINDOW_DAYS, objectivesDue, postmortemsDue } from './budget-rules.ts'
import { depletedSpans } from './depleted-spans.ts'
import { type GateFacts, type ServiceGate, serviceGate } from './service-gate.ts'
import { type BudgetPoint, burnDown, windowBefore } from './time-budget.ts'
import { intersectSpans, type Span, totalLength } from './time-spans.ts'

const DAY_MS = 86_400_000

/** An incident within the budget's window, and the share of the budget that it spent by itself. */
export interface SpendingIncident extends Span {
  readonly title: string
  readonly spent: number
}

/** How a service stands at a moment: what the screens and the report show of it. */
export interface ServiceStanding {
  readonly service: Service
  readonly window: Span
  readonly gate: ServiceGate
  /** What was left over the window; empty where the objective does not count time, or allows none. */
  readonly points: readonly BudgetPoint[]
  readonly incidents: readonly SpendingIncident[]
  /** When there is budget again if nothing else happens; null where it is not used up. */
  readonly depletedUntil: Instant | null
  readonly postmortems: readonly BudgetShare[]
  /** By severity: the only class that every source has. */
  readonly objectives: readonly BudgetShare[]
}

/** What is known of a service and its team at `now`. Incidents and counts may be those of all services. */
export interface StandingFacts {
  readonly service: Service
  readonly incidents: readonly Incident[]
  readonly eventCounts: readonly EventCount[]
  readonly policy: TeamPolicy
}

/**
 * The standing of a service. Incidents belong to it by its name or an alias; one without an end goes on until `now`, one without a start
 * cannot be placed. Counts of events that reach beyond the window count by the share of their days within it, as if they came evenly [ours].
 */
export function standService(
  { service, incidents, eventCounts, policy }: StandingFacts,
  now: Instant,
): ServiceStanding {
  const { slo } = service
  const window = windowBefore(now, slo?.windowDays ?? 28)
  const own = placedIncidents(service, incidents, now)
  const facts: GateFacts = { slo, down: own, events: eventsWithin(service, eventCounts, window) }
  const base = { service, window, gate: serviceGate(facts, now, policy) }
  if (slo === null || slo.counts === 'events' || slo.target >= 1) {
    return { ...base, points: [], incidents: [], depletedUntil: null, postmortems: [], objectives: [] }
  }
  const allowed = (1 - slo.target) * (window.until - window.from)
  const within = own.flatMap((incident) => {
    const clipped = intersectSpans([incident], [window])
    return clipped.map((span) => ({ ...span, title: incident.title, spent: totalLength([span]) / allowed }))
  })
  const bySeverity = own.map(({ severity, ...rest }) => ({ ...rest, name: severity || 'without a severity' }))
  return {
    ...base,
    points: burnDown(slo.target, own, window),
    incidents: within,
    depletedUntil: endOfDepletion(slo.target, own, slo.windowDays, now),
    postmortems: postmortemsDue(
      slo.target,
      own.filter(({ until }) => until > window.from).map((incident) => ({ ...incident, name: incident.title })),
    ),
    objectives: objectivesDue(slo.target, bySeverity, windowBefore(now, OBJECTIVE_WINDOW_DAYS)),
  }
}

interface PlacedIncident extends Span {
  readonly title: string
  readonly severity: string
}

function placedIncidents(
  { name, aliases }: Service,
  incidents: readonly Incident[],
  now: Instant,
): readonly PlacedIncident[] {
  const names = new Set([name, ...aliases])
  return incidents.flatMap(({ service, title, severity, startedAt, resolvedAt }) => {
    if (!names.has(service) || startedAt === null || startedAt >= now) return []
    const until = Math.min(resolvedAt ?? now, now)
    return [
      {
        from: startedAt,
        until,
        title: title || `Incident of ${new Date(startedAt).toISOString().slice(0, 10)}`,
        severity,
      },
    ]
  })
}

function eventsWithin(service: Service, counts: readonly EventCount[], window: Span): GateFacts['events'] {
  let [valid, bad, isKnown] = [0, 0, false]
  for (const count of counts) {
    if (count.serviceId !== service.id) continue
    const days = { from: Date.parse(count.from), until: Date.parse(count.to) + DAY_MS }
    const share = totalLength(intersectSpans([days], [window])) / totalLength([days])
    if (share <= 0) continue
    isKnown = true
    valid += Math.round(count.valid * share)
    bad += Math.round(count.bad * share)
  }
  return isKnown ? { valid, bad } : null
}

function endOfDepletion(slo: number, down: readonly Span[], windowDays: number, now: Instant): Instant | null {
  const ahead = { from: now, until: now + (windowDays + 1) * DAY_MS }
  const [first] = depletedSpans(slo, down, windowDays, ahead)
  return first !== undefined && first.from <= now ? first.until : null
}
