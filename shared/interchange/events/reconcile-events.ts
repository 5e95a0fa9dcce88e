import { isSame } from '../../lib/is-same.ts'
import type { DeliveryEvents, EventKind, Instant } from '../../model/delivery-event.ts'
import { eventMoment } from '../../model/event-moment.ts'

/** An event under the key by which it is known. */
export interface KeyedEvent<K extends EventKind = EventKind> {
  readonly key: string
  readonly event: DeliveryEvents[K]
}

/** What importing a file would change. Nothing is deleted: what is missing is shown, and goes only if the user says so. */
export interface Reconciled<K extends EventKind> {
  readonly added: readonly KeyedEvent<K>[]
  readonly changed: readonly { readonly before: KeyedEvent<K>; readonly after: KeyedEvent<K> }[]
  readonly same: number
  /** Known events of the same time that the file no longer has. */
  readonly missing: readonly KeyedEvent<K>[]
}

/**
 * Compares a file with what was imported from its source before. Importing the same file twice gives nothing but `same`. An event is
 * missing only where its moment lies between the first and the last of the file: an export of one month says nothing about another.
 */
export function reconcileEvents<K extends EventKind>(
  kind: K,
  known: readonly KeyedEvent<K>[],
  incoming: readonly KeyedEvent<K>[],
): Reconciled<K> {
  const before = new Map(known.map((row) => [row.key, row]))
  const added: KeyedEvent<K>[] = []
  const changed: { before: KeyedEvent<K>; after: KeyedEvent<K> }[] = []
  let same = 0
  for (const row of incoming) {
    const old = before.get(row.key)
    const now = { key: row.key, event: row.event }
    if (old === undefined) added.push(now)
    else if (isSame(old.event, row.event)) same += 1
    else changed.push({ before: old, after: now })
  }
  const there = new Set(incoming.map(({ key }) => key))
  const span = spanOf(kind, incoming)
  const missing = known.filter((row) => !there.has(row.key) && isWithin(eventMoment(kind, row.event), span))
  return { added, changed, same, missing }
}

function spanOf<K extends EventKind>(kind: K, rows: readonly KeyedEvent<K>[]): readonly [Instant, Instant] {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const { event } of rows) {
    const moment = eventMoment(kind, event)
    if (moment === null) continue
    first = Math.min(first, moment)
    last = Math.max(last, moment)
  }
  return [first, last]
}

function isWithin(moment: Instant | null, [first, last]: readonly [Instant, Instant]): boolean {
  return moment !== null && moment >= first && moment <= last
}
