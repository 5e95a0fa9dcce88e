import type { Change, Deployment, Incident, Instant, ObservationWindow } from '../model/delivery-event.ts'
import type { Metric } from '../model/metric.ts'
import { leadTimes, recoveryMinutes, summarise } from './delivery-figures.ts'
import { type CalendarPeriod, periodIndex } from './periods.ts'
import { serviceAvailability } from './service-availability.ts'

/** The events that a team's measures are made of. */
export interface DeliveryFacts {
  readonly deployments: readonly Deployment[]
  readonly changes: readonly Change[]
  readonly incidents: readonly Incident[]
  readonly windows: readonly ObservationWindow[]
}

/** What a metric came to in a period, and on how many cases it rests. Null where nothing tells it. */
export interface MeasureValue {
  readonly value: number | null
  readonly n: number
}

/** The metrics that events tell; the others are typed, or belong to budgets. */
export type DerivedMetric = Exclude<Metric, 'slo-attainment' | 'budget-left' | 'toil-share'>

export interface PeriodMeasures {
  readonly period: CalendarPeriod
  /** It was not over at `now`: counts are of the part that had passed, frequencies are per week of that part. */
  readonly isOpen: boolean
  readonly values: Readonly<Record<DerivedMetric, MeasureValue>>
}

const WEEK_MS = 7 * 86_400_000

/**
 * Every measure of every period. An event belongs to the period of its moment: a deployment and its changes to that of going live, an
 * incident, its recovery time included, to that of its start. Before the first event of a kind its count is told by nothing, not by zero:
 * nobody knows whether anyone kept count yet. `now` ends the last period.
 */
export function measureSeries(
  facts: DeliveryFacts,
  periods: readonly CalendarPeriod[],
  now: Instant,
): readonly PeriodMeasures[] {
  const deployments = byPeriod(periods, facts.deployments, ({ deployedAt }) => deployedAt)
  const changes = byPeriod(periods, facts.changes, ({ deployedAt }) => deployedAt)
  const incidents = byPeriod(periods, facts.incidents, ({ startedAt }) => startedAt)
  const firstDeployment = firstOf(facts.deployments.map(({ deployedAt }) => deployedAt))
  const firstIncident = firstOf(facts.incidents.map(({ startedAt }) => startedAt))
  return periods.map((period, index) => {
    const until = Math.max(period.from, Math.min(period.until, now))
    const [live, changed, began] = [deployments[index] ?? [], changes[index] ?? [], incidents[index] ?? []]
    return {
      period,
      isOpen: period.until > now,
      values: {
        'deployment-frequency': perWeek(period.until > firstDeployment, live.length, until - period.from),
        'lead-time': medianOf(leadTimes(changed).hours),
        'change-fail-rate': failRate(live, changed),
        'board-share': shareOf(changed.map(({ atBoard }) => atBoard)),
        incidents: countOf(period.until > firstIncident, began.length),
        escalations: escalations(began),
        'recovery-time': medianOf(recoveryMinutes(began)),
        availability: availabilityIn(facts, { from: period.from, until }),
      },
    }
  })
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
export function shareOf(flags: readonly (boolean | null)[]): MeasureValue {
  const known = flags.filter((flag) => flag !== null)
  return { value: known.length === 0 ? null : known.filter(Boolean).length / known.length, n: known.length }
}

/** Of deployments where they say so, else of changes: a source that tells both would count one failure twice. */
function failRate(deployments: readonly Deployment[], changes: readonly Change[]): MeasureValue {
  const rate = shareOf(deployments.map(({ failed }) => failed))
  return rate.n > 0 ? rate : shareOf(changes.map(({ failed }) => failed))
}

function escalations(incidents: readonly Incident[]): MeasureValue {
  const known = incidents.filter(({ escalated }) => escalated !== null)
  return countOf(known.length > 0, known.filter(({ escalated }) => escalated).length)
}

function medianOf(values: readonly number[]): MeasureValue {
  return { value: summarise(values).median, n: values.length }
}

function countOf(isTold: boolean, count: number): MeasureValue {
  return { value: isTold ? count : null, n: count }
}

function perWeek(isTold: boolean, count: number, lengthMs: number): MeasureValue {
  return { value: isTold && lengthMs > 0 ? count / (lengthMs / WEEK_MS) : null, n: count }
}

/** Over all services: the time that they were up, of the time that they were watched. `n` is the number of services. */
function availabilityIn(
  { windows, incidents }: DeliveryFacts,
  { from, until }: { from: Instant; until: Instant },
): MeasureValue {
  const within = windows.flatMap((window) => {
    const clipped = { ...window, from: Math.max(window.from, from), until: Math.min(window.until, until) }
    return clipped.until > clipped.from ? [clipped] : []
  })
  const { services } = serviceAvailability(within, incidents)
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
