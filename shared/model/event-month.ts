import { groupBy } from '../lib/group-by.ts'
import type { DeliveryEvents, EventKind } from './delivery-event.ts'
import { eventKey } from './event-key.ts'
import { eventMoment, eventMonthOf } from './event-moment.ts'

/** So many rows stay under the values that one record of an imported file may have. */
export const MOST_EVENTS_A_MONTH = 30_000

/** The fields of an event in the order in which a row holds them; the last cell of a row is the number of its source. */
type Cell = string | number | boolean | null
export type EventRow = readonly Cell[]

/**
 * The events of one kind that a team had in one month. One record a month: a hundred thousand changes are some dozens of records, of
 * which a screen reads the months that it shows. Rows are lists without field names, which halves a backup.
 */
export interface EventMonth<K extends EventKind = EventKind> {
  /** `<team>:<kind>:<month>`. */
  readonly id: string
  readonly teamId: string
  readonly kind: K
  /** `2026-03` in UTC, or `undated`. */
  readonly month: string
  /** Where rows came from: ids of import mappings, or `typed`. */
  readonly sources: readonly string[]
  readonly rows: readonly EventRow[]
}

/** An event, the key by which it is known again, and where it came from. */
export interface SourcedEvent<K extends EventKind> {
  readonly key: string
  readonly source: string
  readonly event: DeliveryEvents[K]
}

type Packing<K extends EventKind> = {
  readonly pack: (event: DeliveryEvents[K]) => EventRow
  readonly unpack: (row: EventRow) => DeliveryEvents[K]
}

/** The order of fields never changes once released; a new field goes before the source and needs a migration. */
const PACKING: { readonly [K in EventKind]: Packing<K> } = {
  incident: {
    pack: (e) => [e.id, e.service, e.title, e.severity, e.startedAt, e.resolvedAt, e.escalated],
    unpack: ([id, service, title, severity, startedAt, resolvedAt, escalated]) =>
      ({ id, service, title, severity, startedAt, resolvedAt, escalated }) as DeliveryEvents['incident'],
  },
  deployment: {
    pack: (e) => [e.id, e.service, e.version, e.deployedAt, e.failed],
    unpack: ([id, service, version, deployedAt, failed]) =>
      ({ id, service, version, deployedAt, failed }) as DeliveryEvents['deployment'],
  },
  change: {
    pack: (e) => [e.id, e.service, e.release, e.committedAt, e.deployedAt, e.atBoard, e.failed],
    unpack: ([id, service, release, committedAt, deployedAt, atBoard, failed]) =>
      ({ id, service, release, committedAt, deployedAt, atBoard, failed }) as DeliveryEvents['change'],
  },
  window: {
    pack: (e) => [e.service, e.from, e.until],
    unpack: ([service, from, until]) => ({ service, from, until }) as DeliveryEvents['window'],
  },
}

/** The id of the record that holds a team's events of a kind and month. */
export function eventMonthId(teamId: string, kind: EventKind, month: string): string {
  return `${teamId}:${kind}:${month}`
}

/** The events of a month alone, in the order in which they stand there: keys cost more than all the rest. */
export function plainEventsOf<K extends EventKind>({ kind, rows }: EventMonth<K>): readonly DeliveryEvents[K][] {
  return rows.map(PACKING[kind].unpack)
}

/** The events of a month with their keys and sources, in the order in which they stand there. */
export function eventsOfMonth<K extends EventKind>({ kind, sources, rows }: EventMonth<K>): readonly SourcedEvent<K>[] {
  return rows.map((row) => sourced(kind, row, sources[row.at(-1) as number] ?? ''))
}

/** Those that a source has brought. */
export function eventsFrom<K extends EventKind>(
  { kind, sources, rows }: EventMonth<K>,
  source: string,
): readonly SourcedEvent<K>[] {
  const number = sources.indexOf(source)
  return rows.filter((row) => row.at(-1) === number).map((row) => sourced(kind, row, source))
}

function sourced<K extends EventKind>(kind: K, row: EventRow, source: string): SourcedEvent<K> {
  const event = PACKING[kind].unpack(row)
  return { key: eventKey(kind, event), source, event }
}

/** Events as one record a month, ordered by month; within a month they keep their order. */
export function packEvents<K extends EventKind>(
  teamId: string,
  kind: K,
  events: readonly Pick<SourcedEvent<K>, 'source' | 'event'>[],
): readonly EventMonth<K>[] {
  const months = groupBy(events, ({ event }) => eventMonthOf(eventMoment(kind, event)))
  return [...months.keys()].sort().map((month) => packMonth(teamId, kind, month, months.get(month) ?? []))
}

function packMonth<K extends EventKind>(
  teamId: string,
  kind: K,
  month: string,
  events: readonly Pick<SourcedEvent<K>, 'source' | 'event'>[],
): EventMonth<K> {
  const { pack } = PACKING[kind]
  const sources = [...new Set(events.map(({ source }) => source))]
  const numbers = new Map(sources.map((source, number) => [source, number]))
  const rows = events.map(({ source, event }) => [...pack(event), numbers.get(source) ?? 0])
  return { id: eventMonthId(teamId, kind, month), teamId, kind, month, sources, rows }
}
