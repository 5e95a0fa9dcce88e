import type { Change, Deployment, EventKind, Incident, Instant } from '../model/delivery-event.ts'
import type { Metric } from '../model/metric.ts'
import type { DeliveryFacts, MeasureFacts } from './delivery-facts.ts'
import { leadTimes, recoveryMinutes, summarise } from './delivery-figures.ts'
import { type MeasureValue, type Tally, UNTOLD } from './measure-value.ts'
import { objectiveSeries } from './objective-series.ts'
import { type CalendarPeriod, periodIndex } from './periods.ts'
import { serviceAvailability } from './service-availability.ts'
import { type Span, totalLength } from './time-spans.ts'

/** The metrics that events and objectives tell, in the order in which they are read; toil is only ever typed. */
export const DERIVED_METRICS = [
  'availability',
  'slo-attainment',
  'budget-left',
  'incidents',
  'escalations',
  'recovery-time',
  'deployment-frequency',
  'lead-time',
  'change-fail-rate',
  'board-share',
] as const satisfies readonly Metric[]
export type DerivedMetric = (typeof DERIVED_METRICS)[number]

export interface PeriodMeasures {
  readonly period: CalendarPeriod
  readonly values: Readonly<Record<DerivedMetric, MeasureValue>>
}

const WEEK_MS = 7 * 86_400_000
const NO_OBJECTIVE: MeasureValue = { ...UNTOLD, isOpen: true }

/**
 * Every measure of every period. An event belongs to the period of its moment: a deployment and its changes to that of going live, an
 * incident, its recovery time included, to that of its start. Before the first event of a kind its count is told by nothing, not by zero:
 * nobody knows whether anyone kept count yet. After the last file of a kind it is told by nothing either, and the period in which that
 * file was taken in counts up to then. `now` ends the last period.
 */
export function measureSeries(
  facts: MeasureFacts,
  periods: readonly CalendarPeriod[],
  now: Instant,
): readonly PeriodMeasures[] {
  const deployments = byPeriod(periods, facts.deployments, ({ deployedAt }) => deployedAt)
  const changes = byPeriod(periods, facts.changes, ({ deployedAt }) => deployedAt)
  const incidents = byPeriod(periods, facts.incidents, ({ startedAt }) => startedAt)
  const firstDeployment = firstOf(facts.deployments.map(({ deployedAt }) => deployedAt))
  const firstIncident = firstOf(facts.incidents.map(({ startedAt }) => startedAt))
  const objectives = objectiveSeries(facts, periods, now)
  return periods.map((period, index) => {
    const [live, changed, began] = [deployments[index] ?? [], changes[index] ?? [], incidents[index] ?? []]
    const until = (kind: EventKind) => Math.min(now, facts.knownUntil[kind])
    const told = (end: Instant, tally: (span: Span) => Tally): MeasureValue => ({
      ...(end <= period.from ? UNTOLD : tally(upTo(period, end))),
      isOpen: end < period.until,
    })
    const rate = failRate(live, changed)
    return {
      period,
      values: {
        'deployment-frequency': told(until('deployment'), (span) =>
          perWeek(period.until > firstDeployment, live.length, totalLength([span])),
        ),
        'lead-time': told(until('change'), () => medianOf(leadTimes(changed).hours)),
        'change-fail-rate': told(until(rate.of), () => rate.tally),
        'board-share': told(until('change'), () => shareOf(changed.map(({ atBoard }) => atBoard))),
        incidents: told(until('incident'), () => countOf(period.until > firstIncident, began.length)),
        escalations: told(until('incident'), () => escalations(began)),
        'recovery-time': told(until('incident'), () => medianOf(recoveryMinutes(began))),
        availability: told(until('incident'), (span) => availabilityIn(facts, span)),
        ...(objectives[index] ?? { 'slo-attainment': NO_OBJECTIVE, 'budget-left': NO_OBJECTIVE }),
      },
    }
  })
}

function upTo({ from, until }: Span, end: Instant): Span {
  return { from, until: Math.max(from, Math.min(until, end)) }
}

/** The first moment that is known; without any, one that no period reaches. */
function firstOf(moments: readonly (Instant | null)[]): Instant {
  return moments.reduce<Instant>(
    (first, moment) => (moment === null ? first : Math.min(first, moment)),
    Number.POSITIVE_INFINITY,
  )
}

/**
 * The share of yes among those of which it is known; null where none is. Also the share of changes at the board: changes of which
 * nobody knows it count on neither side.
 */
export function shareOf(flags: readonly (boolean | null)[]): Tally {
  const known = flags.filter((flag) => flag !== null)
  return { value: known.length === 0 ? null : known.filter(Boolean).length / known.length, n: known.length }
}

/** Of deployments where they say so, else of changes: a source that tells both would count one failure twice. */
function failRate(live: readonly Deployment[], changed: readonly Change[]): { of: EventKind; tally: Tally } {
  const tally = shareOf(live.map(({ failed }) => failed))
  return tally.n > 0
    ? { of: 'deployment', tally }
    : { of: 'change', tally: shareOf(changed.map(({ failed }) => failed)) }
}

function escalations(incidents: readonly Incident[]): Tally {
  const known = incidents.filter(({ escalated }) => escalated !== null)
  return countOf(known.length > 0, known.filter(({ escalated }) => escalated).length)
}

function medianOf(values: readonly number[]): Tally {
  return { value: summarise(values).median, n: values.length }
}

function countOf(isTold: boolean, count: number): Tally {
  return { value: isTold ? count : null, n: count }
}

function perWeek(isTold: boolean, count: number, lengthMs: number): Tally {
  return { value: isTold && lengthMs > 0 ? count / (lengthMs / WEEK_MS) : null, n: count }
}

/** Over all services: the time that they were up, of the time that they were watched. `n` is the number of services. */
function availabilityIn({ windows, incidents }: DeliveryFacts, { from, until }: Span): Tally {
  const within = windows.flatMap((window) => {
    const clipped = { ...window, from: Math.max(window.from, from), until: Math.min(window.until, until) }
    return clipped.until > clipped.from ? [clipped] : []
  })
  const underWay = incidents.filter(
    ({ startedAt, resolvedAt }) => startedAt !== null && startedAt < until && (resolvedAt ?? until) > from,
  )
  const { services } = serviceAvailability(within, underWay)
  const observed = services.reduce((sum, { observedMs }) => sum + observedMs, 0)
  const down = services.reduce((sum, { downMs }) => sum + downMs, 0)
  // Without a single incident nobody knows whether none happened or none was imported.
  return { value: observed === 0 || incidents.length === 0 ? null : 1 - down / observed, n: services.length }
}

function byPeriod<T>(
  periods: readonly CalendarPeriod[],
  events: readonly T[],
  when: (event: T) => Instant | null,
): readonly T[][] {
  const groups: T[][] = periods.map(() => [])
  for (const event of events) groups[periodIndex(periods, when(event))]?.push(event)
  return groups
}
