import { groupBy } from '../lib/group-by.ts'
import { isSame } from '../lib/is-same.ts'
import type { EventKind } from './delivery-event.ts'
import { type EventMonth, eventsOfMonth, packEvents, type SourcedEvent } from './event-month.ts'

/** An event that the two sides tell differently; the incoming one is taken, as everywhere in a merge. */
export interface EventConflict {
  readonly teamId: string
  readonly kind: EventKind
  readonly key: string
}

/**
 * The events of both sides, each once: an event is known by its source and key, so nothing is lost and nothing is there twice. One that
 * changed its month on one side, because it was dated there, stands in the incoming month only. Merging with itself changes nothing.
 */
export function mergeEventMonths(
  present: readonly EventMonth[],
  incoming: readonly EventMonth[],
  note: (conflict: EventConflict) => void,
): readonly EventMonth[] {
  const groups = groupBy([...present, ...incoming], groupOf)
  const theirs = new Set(incoming)
  return [...groups.values()].flatMap((months) => {
    const { teamId, kind } = months[0] as EventMonth
    const [here, there] = [months.filter((month) => !theirs.has(month)), months.filter((month) => theirs.has(month))]
    return packEvents(teamId, kind, mergeEvents(here.flatMap(eventsOfMonth), there.flatMap(eventsOfMonth), noteKey))

    function noteKey(key: string): void {
      note({ teamId, kind, key })
    }
  })
}

function mergeEvents<K extends EventKind>(
  present: readonly SourcedEvent<K>[],
  incoming: readonly SourcedEvent<K>[],
  note: (key: string) => void,
): readonly SourcedEvent<K>[] {
  const merged = new Map(present.map((event) => [identityOf(event), event]))
  for (const event of incoming) {
    const old = merged.get(identityOf(event))
    if (old !== undefined && !isSame(old.event, event.event)) note(event.key)
    merged.set(identityOf(event), event)
  }
  return [...merged.values()]
}

function groupOf({ teamId, kind }: EventMonth): string {
  return `${teamId}:${kind}`
}

function identityOf({ source, key }: SourcedEvent<EventKind>): string {
  return `${source}:${key}`
}
