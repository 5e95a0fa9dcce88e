import type { Instant } from '../model/delivery-event.ts'
import type { Service } from '../model/service.ts'
import type { TeamPolicy } from '../model/team-policy.ts'
import { type BudgetShare, OBJECTIVE_WINDOW_DAYS, objectivesDue, postmortemsDue } from './budget-rules.ts'
import type { MeasureFacts } from './delivery-facts.ts'
import { depletedSpans } from './depleted-spans.ts'
import { byService, downtimeKnownUntil, eventsWithin, placeIncidents } from './service-facts.ts'
import { type ServiceGate, serviceGate } from './service-gate.ts'
import { type AlertStanding, type BudgetPoint, burnDown, standingAlerts, windowBefore } from './time-budget.ts'
import { intersectSpans, type Span, totalLength } from './time-spans.ts'

const DAY_MS = 86_400_000
/** What is older has left every window, also that of the day before: of an objective over a year, the longest there is. */
const REACH_MS = 2 * 366 * DAY_MS

/** An incident within the budget's window, and the share of the budget that it spent by itself. */
export interface SpendingIncident extends Span {
  readonly title: string
  readonly spent: number
}

/** What downtime makes of an objective that counts time. */
export interface TimeStanding {
  /** What was left over the window. */
  readonly points: readonly BudgetPoint[]
  readonly incidents: readonly SpendingIncident[]
  readonly alerts: readonly AlertStanding[]
  /** When there is budget again if nothing else happens; null where it is not used up. */
  readonly depletedUntil: Instant | null
  readonly postmortems: readonly BudgetShare[]
  /** By the class of outage that the files tell. */
  readonly objectives: readonly BudgetShare[]
}

/** How a service stands: what the screens and the report show of it. */
export interface ServiceStanding extends TimeStanding {
  readonly service: Service
  /** The window of the policy. It ends where what is known ends, which may be before now. */
  readonly window: Span
  readonly gate: ServiceGate
}

const NOTHING: TimeStanding = {
  points: [],
  incidents: [],
  alerts: [],
  depletedUntil: null,
  postmortems: [],
  objectives: [],
}

/**
 * The services of a team by name, each as it stood at `now`, or when its downtime was last known: of the time since, nobody can say
 * that nothing happened. Where a budget is unknown, nothing is said about it.
 */
export function standServices(facts: MeasureFacts, policy: TeamPolicy, now: Instant): readonly ServiceStanding[] {
  const incidents = byService(facts.incidents)
  return facts.services
    .toSorted((a, b) => a.name.localeCompare(b.name) || a.id.localeCompare(b.id))
    .map((service) => {
      const at = service.slo?.counts === 'time' ? downtimeKnownUntil(service, facts, now) : now
      const window = windowBefore(at, service.slo?.windowDays ?? 28)
      // A team without a single incident has imported none yet, or had none: nobody can tell.
      const own = placeIncidents(incidents.get(service.name) ?? [], at).filter(({ until }) => until > at - REACH_MS)
      const down = facts.incidents.length === 0 ? null : own
      const events = eventsWithin(service, facts.eventCounts, window)
      return {
        service,
        window,
        gate: serviceGate({ slo: service.slo, down, events }, at, policy),
        ...standInTime(service, down, window),
      }
    })
}

function standInTime({ slo }: Service, down: ReturnType<typeof placeIncidents> | null, window: Span): TimeStanding {
  if (slo === null || slo.counts === 'events' || slo.target >= 1 || down === null) return NOTHING
  const { target, windowDays } = slo
  const now = window.until
  const allowed = (1 - target) * totalLength([window])
  return {
    points: burnDown(target, down, window),
    incidents: down.flatMap(({ title, ...incident }) =>
      intersectSpans([incident], [window]).map((span) => ({ ...span, title, spent: totalLength([span]) / allowed })),
    ),
    alerts: standingAlerts(target, down, now),
    depletedUntil: endOfDepletion(target, down, windowDays, now),
    postmortems: postmortemsDue(
      target,
      down.filter(({ until }) => until > window.from).map((incident) => ({ ...incident, name: incident.title })),
    ),
    objectives: objectivesDue(
      target,
      // Outages of which nobody tells the class are no class of their own.
      down.flatMap(({ severity, ...incident }) => (severity === '' ? [] : [{ ...incident, name: severity }])),
      windowBefore(now, OBJECTIVE_WINDOW_DAYS),
    ),
  }
}

function endOfDepletion(slo: number, down: readonly Span[], windowDays: number, now: Instant): Instant | null {
  const ahead = { from: now, until: now + (windowDays + 1) * DAY_MS }
  const [first] = depletedSpans(slo, down, windowDays, ahead)
  return first !== undefined && first.from <= now ? first.until : null
}
