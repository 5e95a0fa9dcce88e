import type {
  Change,
  DeliveryEvents,
  Deployment,
  EventKind,
  Incident,
  ObservationWindow,
} from '../model/delivery-event.ts'
import type { EventImport } from '../model/event-import.ts'
import { type EventMonth, plainEventsOf } from '../model/event-month.ts'
import type { EventCount, Service } from '../model/service.ts'
import { type KnownUntil, knownUntil } from './known-until.ts'

/** The events of a team, whatever brought them. */
export interface DeliveryFacts {
  readonly deployments: readonly Deployment[]
  readonly changes: readonly Change[]
  readonly incidents: readonly Incident[]
  readonly windows: readonly ObservationWindow[]
}

/** All that a team's measures are made of. */
export interface MeasureFacts extends DeliveryFacts {
  readonly knownUntil: KnownUntil
  readonly services: readonly Service[]
  readonly eventCounts: readonly EventCount[]
}

/** The events of stored months by kind, as files name their services. */
export function deliveryFacts(months: readonly EventMonth[]): DeliveryFacts {
  const ofKind = <K extends EventKind>(kind: K): readonly DeliveryEvents[K][] =>
    months.filter((month): month is EventMonth<K> => month.kind === kind).flatMap((month) => plainEventsOf(month))
  return {
    deployments: ofKind('deployment'),
    changes: ofKind('change'),
    incidents: ofKind('incident'),
    windows: ofKind('window'),
  }
}

interface KnownOfTeam extends Pick<MeasureFacts, 'services' | 'eventCounts'> {
  readonly eventImports: readonly Pick<EventImport, 'kind' | 'importedAt'>[]
}

/** Events with what else is known of the team. What a file calls by an alias of a service is of that service. */
export function measureFacts(
  events: DeliveryFacts,
  { services, eventCounts, eventImports }: KnownOfTeam,
): MeasureFacts {
  const nameOf = new Map(services.flatMap(({ name, aliases }) => aliases.map((alias) => [alias, name])))
  const named = <T extends { readonly service: string }>(rows: readonly T[]): readonly T[] =>
    nameOf.size === 0 ? rows : rows.map((row) => ({ ...row, service: nameOf.get(row.service) ?? row.service }))
  return {
    deployments: named(events.deployments),
    changes: named(events.changes),
    incidents: named(events.incidents),
    windows: named(events.windows),
    knownUntil: knownUntil(eventImports),
    services,
    eventCounts,
  }
}
