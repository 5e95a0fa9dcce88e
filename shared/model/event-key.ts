import type { DeliveryEvents, EventKind } from './delivery-event.ts'

/**
 * What makes an event the same one when a file is imported again: the source's id, else what does not change any more once it is known.
 * So an incident that is resolved meanwhile, or a window that was watched longer, is the same one, changed.
 */
const IDENTITY: { readonly [K in EventKind]: (event: DeliveryEvents[K]) => readonly (string | number | null)[] } = {
  incident: ({ id, service, title, startedAt, resolvedAt }) =>
    id === '' ? [service, title, startedAt, startedAt === null ? resolvedAt : null] : [id],
  deployment: ({ id, service, version, deployedAt }) => (id === '' ? [service, version, deployedAt] : [id]),
  change: ({ id, service, release, committedAt, deployedAt }) =>
    id === '' ? [service, release, committedAt, deployedAt] : [id, release],
  window: ({ service, from }) => [service, from],
}

/** A key by which an event is known again, the same wherever and whenever it is read. It is worked out when needed and never stored. */
export function eventKey<K extends EventKind>(kind: K, event: DeliveryEvents[K]): string {
  return JSON.stringify([kind, ...IDENTITY[kind](event)])
}
