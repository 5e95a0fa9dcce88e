import { groupBy } from '../lib/group-by.ts'
import type { EventCount } from './service.ts'

/** Whole days of a service. */
type Days = Pick<EventCount, 'serviceId' | 'from' | 'to'>

/** A count of the same service that has days in common with these: events of such days would count twice. */
export function findOverlap<Known extends Days>(
  known: readonly Known[],
  { serviceId, from, to }: Days,
): Known | undefined {
  return known.find((count) => count.serviceId === serviceId && count.from <= to && from <= count.to)
}

/** Which of several new counts overlap one that is known, or an earlier new one; each with what it overlaps. */
export function listOverlaps<New extends Days>(known: readonly Days[], added: readonly New[]): ReadonlyMap<New, Days> {
  const knownOf = groupBy(known, ({ serviceId }) => serviceId)
  const overlaps = new Map<New, Days>()
  for (const [serviceId, own] of groupBy(added, (count) => count.serviceId))
    sweep(knownOf.get(serviceId) ?? [], own, overlaps)
  return overlaps
}

/** In the order of their first days, so that only what reaches furthest has to be looked at. */
function sweep<New extends Days>(known: readonly Days[], added: readonly New[], overlaps: Map<New, Days>): void {
  const inOrder = [...known.map((days) => ({ days, own: null })), ...added.map((days) => ({ days, own: days }))].sort(
    (a, b) => (a.days.from < b.days.from ? -1 : a.days.from > b.days.from ? 1 : 0),
  )
  let [lastKnown, lastAdded]: [Days | null, New | null] = [null, null]
  for (const { days, own } of inOrder) {
    if (own === null) {
      if (lastAdded && days.from <= lastAdded.to) overlaps.set(lastAdded, days)
      if (!lastKnown || days.to > lastKnown.to) lastKnown = days
      continue
    }
    const before = [lastKnown, lastAdded].find((other) => other !== null && own.from <= other.to)
    if (before) overlaps.set(own, before)
    else lastAdded = own
  }
}
