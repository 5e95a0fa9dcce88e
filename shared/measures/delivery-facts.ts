import type { DeliveryEvents, EventKind } from '../model/delivery-event.ts'
import { type EventMonth, eventsOfMonth } from '../model/event-month.ts'
import type { DeliveryFacts } from './measure-series.ts'

/** The events of stored months by kind, whatever their source. */
export function deliveryFacts(months: readonly EventMonth[]): DeliveryFacts {
  const ofKind = <K extends EventKind>(kind: K): readonly DeliveryEvents[K][] =>
    months
      .filter((month): month is EventMonth<K> => month.kind === kind)
      .flatMap((month) => eventsOfMonth(month).map(({ event }) => event))
  return {
    deployments: ofKind('deployment'),
    changes: ofKind('change'),
    incidents: ofKind('incident'),
    windows: ofKind('window'),
  }
}
