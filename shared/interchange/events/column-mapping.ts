import type { DeliveryEvents, EventKind } from '../../model/delivery-event.ts'
import type { DateOrder } from './read-time.ts'

/** A field of one kind of event. */
export type EventField<K extends EventKind = EventKind> = K extends EventKind ? keyof DeliveryEvents[K] : never

/** Which words in a column mean yes and no, in lower case; null: whatever the other list does not name. An empty cell says neither. */
export interface FlagWords {
  readonly yes: readonly string[] | null
  readonly no: readonly string[] | null
}

/** How the columns of one kind of file become events. Columns are named as in the file's header. */
export interface ColumnMapping<K extends EventKind = EventKind> {
  readonly kind: K
  readonly columns: Readonly<Partial<Record<EventField, string>>>
  readonly flags: Readonly<Partial<Record<EventField, FlagWords>>>
  /** Only rows with one of these words in this column are read; null reads all. */
  readonly only: { readonly column: string; readonly words: readonly string[] } | null
  /** The zone of times that name none (IANA, such as Europe/London); null: such times are faults. */
  readonly timeZone: string | null
  /** The order of day and month in dates such as 03/04/2026; null: such dates are faults. */
  readonly dateOrder: DateOrder | null
  /** The service of rows that name none. */
  readonly service: string
}

/** What a column must hold; “key” and “time!” must be filled in every row. */
type FieldType = 'text' | 'flag' | 'time' | 'key' | 'time!'

/** The fields of each kind. Leaving one out does not compile. */
export const EVENT_FIELDS: { readonly [K in EventKind]: Readonly<Record<keyof DeliveryEvents[K], FieldType>> } = {
  incident: {
    id: 'text',
    service: 'text',
    title: 'text',
    severity: 'text',
    startedAt: 'time',
    resolvedAt: 'time',
    escalated: 'flag',
  },
  deployment: { id: 'text', service: 'text', version: 'text', deployedAt: 'time!', failed: 'flag' },
  change: {
    id: 'text',
    service: 'text',
    release: 'text',
    committedAt: 'time',
    deployedAt: 'time',
    atBoard: 'flag',
    failed: 'flag',
  },
  window: { service: 'key', from: 'time!', until: 'time!' },
}

/** The columns that a file of each kind cannot be read without. */
export const NEEDED_FIELDS: { readonly [K in EventKind]: readonly EventField[] } = {
  incident: ['startedAt'],
  deployment: ['deployedAt'],
  change: ['deployedAt'],
  window: ['service', 'from', 'until'],
}

/** A column's name as it is compared: `Created At`, `created_at` and `CREATED-AT` are one. */
export function columnKey(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_-]+/g, ' ')
}
