import type { EventMonth } from './event-month.ts'

/**
 * Events of one team and kind taken out and put in, as parts of months: what an import changes, not the months that it changes. Events are
 * known by source and key, so applying it twice changes nothing. One that changed stands in both. Parts are made by `partsOfMonths`.
 */
export interface EventsEdit {
  readonly kind: 'events'
  readonly teamId: string
  readonly before: readonly EventMonth[]
  readonly after: readonly EventMonth[]
}
