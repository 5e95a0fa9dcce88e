import { failure, type Problem, type Result, success } from '../../lib/result.ts'
import type { EventKind } from '../../model/delivery-event.ts'
import { type EventMonth, eventsFrom, MOST_EVENTS_A_MONTH } from '../../model/event-month.ts'
import type { EventsEdit } from '../../model/events-edit.ts'
import { partsOfMonths } from '../../model/with-events.ts'
import { type KeyedEvent, type Reconciled, reconcileEvents } from './reconcile-events.ts'

/** Which team's events a file goes to, and the id of the mapping by which it was read. */
export interface ImportTarget {
  readonly teamId: string
  readonly source: string
  /** Whether known events that the file no longer has are taken out. */
  readonly removeMissing: boolean
}

/** What taking in a file does, and what that means for the user. */
export interface PlannedEdit<K extends EventKind> {
  readonly edit: EventsEdit
  readonly reconciled: Reconciled<K>
}

/**
 * Compares the rows of a file with what its source brought before. `months` are all of the team's months of this kind; events of other
 * sources are not looked at. The same file again gives an edit of nothing. Fails where a month would hold more than 30,000 events.
 */
export function planEventsEdit<K extends EventKind>(
  kind: K,
  months: readonly EventMonth<K>[],
  incoming: readonly KeyedEvent<K>[],
  { teamId, source, removeMissing }: ImportTarget,
): Result<PlannedEdit<K>> {
  const known = months.flatMap((month) => eventsFrom(month, source))
  const reconciled = reconcileEvents(kind, known, incoming)
  const { added, changed, missing } = reconciled
  const parts = (rows: readonly KeyedEvent<K>[]) =>
    partsOfMonths(
      teamId,
      kind,
      rows.map((row) => ({ ...row, source })),
    )
  const before = parts([...changed.map((change) => change.before), ...(removeMissing ? missing : [])])
  const after = parts([...added, ...changed.map((change) => change.after)])
  const full = tooFull(months, before, after)
  return full.length > 0 ? failure(...full) : success({ edit: { kind: 'events', teamId, before, after }, reconciled })
}

function tooFull(
  months: readonly EventMonth[],
  before: readonly EventMonth[],
  after: readonly EventMonth[],
): readonly Problem[] {
  const [there, out] = [countRows(months), countRows(before)]
  return after.flatMap(({ id, month, kind, rows }) => {
    const count = (there.get(id) ?? 0) - (out.get(id) ?? 0) + rows.length
    return count <= MOST_EVENTS_A_MONTH
      ? []
      : [{ place: month, message: `would have ${count} ${kind}s; a month holds at most ${MOST_EVENTS_A_MONTH}` }]
  })
}

function countRows(months: readonly EventMonth[]): ReadonlyMap<string, number> {
  return new Map(months.map(({ id, rows }) => [id, rows.length]))
}
