import type { EventKind, Instant } from '../model/delivery-event.ts'
import type { EventImport } from '../model/event-import.ts'

/** Up to when the events of each kind are known: after it, silence says nothing. Infinite where nothing bounds it. */
export type KnownUntil = Readonly<Record<EventKind, Instant>>

const { POSITIVE_INFINITY } = Number
export const BOUNDLESS: KnownUntil = {
  incident: POSITIVE_INFINITY,
  deployment: POSITIVE_INFINITY,
  change: POSITIVE_INFINITY,
  window: POSITIVE_INFINITY,
}

/** A file tells at most what had happened when it was taken in, so the last one of a kind bounds what is known of it. */
export function knownUntil(imports: readonly Pick<EventImport, 'kind' | 'importedAt'>[]): KnownUntil {
  const last = (kind: EventKind) => {
    const moments = imports.filter((each) => each.kind === kind).map(({ importedAt }) => Date.parse(importedAt))
    return moments.length === 0 ? POSITIVE_INFINITY : Math.max(...moments)
  }
  return {
    incident: last('incident'),
    deployment: last('deployment'),
    change: last('change'),
    window: last('window'),
  }
}
