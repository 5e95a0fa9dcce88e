import { isSame } from '../../lib/is-same.ts'
import { failure, type Problem, type Result, success } from '../../lib/result.ts'
import type { EventKind } from '../../model/delivery-event.ts'
import {
  type EventMonth,
  eventsOfMonth,
  MOST_EVENTS_A_MONTH,
  packEvents,
  type SourcedEvent,
} from '../../model/event-month.ts'
import { type KeyedEvent, type Reconciled, reconcileEvents } from './reconcile-events.ts'

/** Which team's events a file goes to, and the id of the mapping by which it was read. */
export interface ImportTarget {
  readonly teamId: string
  readonly source: string
  /** Whether known events that the file no longer has are taken out. */
  readonly removeMissing: boolean
}

/** What an import does: the months to write, those to delete because nothing is left in them, and what changes for the user. */
export interface AppliedImport<K extends EventKind> {
  readonly written: readonly EventMonth<K>[]
  readonly emptied: readonly string[]
  readonly reconciled: Reconciled<K>
}

/**
 * Puts the rows of a file into a team's months. `months` are all of the team's months of this kind. Months in which nothing changes are
 * not written, so importing the same file again writes nothing. Events of other sources stay as they are. Fails, changing nothing, where
 * a month would hold more than 30,000 events.
 */
export function applyImport<K extends EventKind>(
  kind: K,
  months: readonly EventMonth<K>[],
  incoming: readonly KeyedEvent<K>[],
  { teamId, source, removeMissing }: ImportTarget,
): Result<AppliedImport<K>> {
  const known = months.flatMap((month) => eventsOfMonth(month))
  const reconciled = reconcileEvents(
    kind,
    known.filter((event) => event.source === source),
    incoming,
  )
  const after = new Map(reconciled.changed.map(({ after: now }) => [now.key, now]))
  const gone = new Set(removeMissing ? reconciled.missing.map(({ key }) => key) : [])
  const kept = known.flatMap((event): SourcedEvent<K>[] => {
    if (event.source !== source) return [event]
    return gone.has(event.key) ? [] : [{ ...event, event: after.get(event.key)?.event ?? event.event }]
  })
  const added = reconciled.added.map((row) => ({ ...row, source }))
  const packed = packEvents(teamId, kind, [...kept, ...added])
  const full = packed.filter(({ rows }) => rows.length > MOST_EVENTS_A_MONTH)
  if (full.length > 0) return failure(...full.map(tooFull))
  const before = new Map(months.map((month) => [month.id, month]))
  const left = new Set(packed.map(({ id }) => id))
  return success({
    written: packed.filter((month) => !isSameMonth(before.get(month.id), month)),
    emptied: months.filter(({ id }) => !left.has(id)).map(({ id }) => id),
    reconciled,
  })
}

function tooFull({ month, kind, rows }: EventMonth): Problem {
  return { place: month, message: `would have ${rows.length} ${kind}s; a month holds at most ${MOST_EVENTS_A_MONTH}` }
}

function isSameMonth(before: EventMonth | undefined, after: EventMonth): boolean {
  return before !== undefined && isSame(before, after)
}
