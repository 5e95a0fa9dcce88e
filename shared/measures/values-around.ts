import type { Instant } from '../model/delivery-event.ts'
import type { EventImport } from '../model/event-import.ts'
import { eventMoment, UNDATED } from '../model/event-moment.ts'
import { type EventMonth, plainEventsOf } from '../model/event-month.ts'
import type { Measurement } from '../model/measurement.ts'
import type { MeasureLink } from '../model/plan.ts'
import type { EventCount, Service } from '../model/service.ts'
import { deliveryFacts, type MeasureFacts, measureFacts } from './delivery-facts.ts'
import { type DerivedMetric, measureSeries } from './measure-series.ts'
import { periodsOver } from './periods.ts'

/** One value of a measure: of a whole month from events, or of the days that somebody named. */
export interface MeasuredValue {
  readonly label: string
  readonly value: number
}

/** The values of a measure before something began, and after it was done. What lies between belongs to neither. */
export interface ValuesAround {
  readonly before: readonly MeasuredValue[]
  readonly after: readonly MeasuredValue[]
}

/** When something was worked on: ISO days, both included. */
export interface WorkSpan {
  readonly begunOn: string
  readonly doneOn: string
}

/** The stored records that a measure is read from; those of one team. */
export interface LinkedRecords {
  readonly services: readonly Service[]
  readonly eventCounts: readonly EventCount[]
  readonly measurements: readonly Measurement[]
  readonly eventMonths: readonly EventMonth[]
  readonly eventImports: readonly EventImport[]
}

/** At most so many values on each side, those nearest to the work [ours]: half a year of months. */
const MOST_VALUES = 6
const DAY_MS = 86_400_000
/** A month counts as whole if what is known begins in its first days [ours]. */
const GRACE_MS = 3 * DAY_MS

/**
 * The values of a measure around some work. From events: of calendar months that were over before `begunOn`, and of those that began after
 * `doneOn` and are over; typed and imported values where events tell none. Months after the last import or event are unknown, not quiet.
 */
export function valuesAround(records: LinkedRecords, link: MeasureLink, work: WorkSpan, now: Instant): ValuesAround {
  const { before, after } = fromEvents(records, link, work, now)
  const around = before.length + after.length > 0 ? { before, after } : fromTyped(records, link, work, now)
  return { before: around.before.slice(-MOST_VALUES), after: around.after.slice(0, MOST_VALUES) }
}

function fromEvents(
  records: LinkedRecords,
  { metric, serviceId }: MeasureLink,
  work: WorkSpan,
  now: Instant,
): ValuesAround {
  const span = knownSpan(records, now)
  if (span === null) return { before: [], after: [] }
  const facts = factsOf(records, serviceId)
  const series = facts === null ? [] : measureSeries(facts, periodsOver('month', span), span.until)
  const told = series.flatMap(({ period: { label, from, until }, values: { [metric as DerivedMetric]: told } }) => {
    const isWhole = told?.isOpen === false && from + GRACE_MS >= span.from
    return !isWhole || told.value === null ? [] : [{ label, value: told.value, from, until }]
  })
  return {
    before: told.filter(({ until }) => until <= Date.parse(work.begunOn)),
    after: told.filter(({ from }) => from >= Date.parse(work.doneOn) + DAY_MS),
  }
}

/** From the first event to the last one or the last import, whichever is later; null where nothing has a date. */
function knownSpan({ eventMonths, eventImports }: LinkedRecords, now: Instant) {
  const dated = eventMonths.filter(({ month }) => month !== UNDATED).toSorted((a, b) => (a.month < b.month ? -1 : 1))
  const ends = new Set([dated[0]?.month, dated.at(-1)?.month])
  let [from, until] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const month of dated.filter(({ month }) => ends.has(month))) {
    for (const event of plainEventsOf(month)) {
      const moment = eventMoment(month.kind, event)
      if (moment === null) continue
      from = Math.min(from, moment)
      until = Math.max(until, moment)
    }
  }
  for (const { importedAt } of eventImports) until = Math.max(until, Date.parse(importedAt))
  until = Math.min(until, now)
  return from < until ? { from, until } : null
}

/** Null: the service is not there any more. */
function factsOf(records: LinkedRecords, serviceId: string | null): MeasureFacts | null {
  const all = measureFacts(deliveryFacts(records.eventMonths), records)
  if (serviceId === null) return all
  const service = records.services.find(({ id }) => id === serviceId)
  if (service === undefined) return null
  const ofService = <T extends { readonly service: string }>(events: readonly T[]) =>
    events.filter((event) => event.service === service.name)
  return {
    ...all,
    services: [service],
    deployments: ofService(all.deployments),
    changes: ofService(all.changes),
    incidents: ofService(all.incidents),
    windows: ofService(all.windows),
  }
}

function fromTyped({ measurements }: LinkedRecords, link: MeasureLink, work: WorkSpan, now: Instant): ValuesAround {
  const today = new Date(now).toISOString().slice(0, 10)
  const own = measurements
    .filter(({ metric, serviceId, to }) => metric === link.metric && serviceId === link.serviceId && to <= today)
    .toSorted((a, b) => a.to.localeCompare(b.to))
  const told = (values: typeof own) => values.map(({ from, to, value }) => ({ label: `${from} to ${to}`, value }))
  return {
    before: told(own.filter(({ to }) => to < work.begunOn)),
    after: told(own.filter(({ from }) => from > work.doneOn)),
  }
}
