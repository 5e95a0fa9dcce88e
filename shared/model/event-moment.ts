import type { DeliveryEvents, EventKind, Instant } from './delivery-event.ts'

const MOMENTS: { readonly [K in EventKind]: (event: DeliveryEvents[K]) => Instant | null } = {
  incident: ({ startedAt, resolvedAt }) => startedAt ?? resolvedAt,
  deployment: ({ deployedAt }) => deployedAt,
  change: ({ deployedAt, committedAt }) => deployedAt ?? committedAt,
  window: ({ from }) => from,
}

/** When an event was: what puts it into a month. Null where nobody knows. */
export function eventMoment<K extends EventKind>(kind: K, event: DeliveryEvents[K]): Instant | null {
  return MOMENTS[kind](event)
}

/** The month of what has no moment. */
export const UNDATED = 'undated'

/** The month of a moment in UTC, `2026-03`; `undated` where there is none. */
export function eventMonthOf(moment: Instant | null): string {
  return moment === null ? UNDATED : new Date(moment).toISOString().slice(0, 7)
}
