import { isSame } from '../lib/is-same.ts'
import type { EventKind } from './delivery-event.ts'
import { eventMoment } from './event-moment.ts'
import { type EventMonth, eventsOfMonth, packEvents, type SourcedEvent } from './event-month.ts'
import type { EventsEdit } from './events-edit.ts'

/** The months that an edit touches after it: those to write, and the ids of those in which nothing is left. */
export interface TouchedMonths {
  readonly written: readonly EventMonth[]
  readonly emptied: readonly string[]
}

/**
 * Does an edit of events to the months as they are now; `monthOf` gives the month of an id, undefined where there is none. What another
 * window has put into the same month stays. Events stand in the order of their moments, so taking an edit back gives what was there.
 */
export function withEvents(
  { before, after }: Pick<EventsEdit, 'before' | 'after'>,
  monthOf: (id: string) => EventMonth | undefined,
): TouchedMonths {
  const [out, into] = [byId(before), byId(after)]
  const changed = [...new Set([...out.keys(), ...into.keys()])].map((id) => {
    const frame = into.get(id) ?? out.get(id) ?? null
    return { id, month: frame && changeMonth(frame, monthOf(id), out.get(id), into.get(id)) }
  })
  return {
    written: changed.flatMap(({ month }) => month ?? []),
    emptied: changed.filter(({ month }) => month === null).map(({ id }) => id),
  }
}

/** Events as the parts of months of which an edit is made, in the order in which months hold them. */
export function partsOfMonths<K extends EventKind>(
  teamId: string,
  kind: K,
  events: readonly SourcedEvent<K>[],
): readonly EventMonth<K>[] {
  return packEvents(teamId, kind, events.toSorted(inOrder(kind)))
}

/** The ids of the months that an edit touches. */
export function touchedMonthIds({ before, after }: Pick<EventsEdit, 'before' | 'after'>): readonly string[] {
  return [...new Set([...before, ...after].map(({ id }) => id))]
}

/** Null where nothing is left. */
function changeMonth(
  { teamId, kind }: EventMonth,
  month: EventMonth | undefined,
  out: EventMonth | undefined,
  into: EventMonth | undefined,
): EventMonth | null {
  // A month that is new is what is put into it: a first import of ten years is a hundred such, and need not be read again.
  if (month === undefined) return into ?? null
  // And undoing that takes out all there is.
  if (into === undefined && isSame(month, out)) return null
  const events = new Map(eventsIn(month).map((event) => [identityOf(event), event]))
  for (const event of eventsIn(out)) events.delete(identityOf(event))
  for (const event of eventsIn(into)) events.set(identityOf(event), event)
  return partsOfMonths(teamId, kind, [...events.values()])[0] ?? null
}

function eventsIn(month: EventMonth | undefined): readonly SourcedEvent<EventKind>[] {
  return month === undefined ? [] : eventsOfMonth(month)
}

function identityOf({ source, key }: SourcedEvent<EventKind>): string {
  return `${source}:${key}`
}

function inOrder(kind: EventKind) {
  return (a: SourcedEvent<EventKind>, b: SourcedEvent<EventKind>): number => {
    const apart = (eventMoment(kind, a.event) ?? 0) - (eventMoment(kind, b.event) ?? 0)
    return apart !== 0 ? apart : identityOf(a) < identityOf(b) ? -1 : 1
  }
}

function byId(months: readonly EventMonth[]): ReadonlyMap<string, EventMonth> {
  return new Map(months.map((month) => [month.id, month]))
}
