import type { EventKind } from '../../model/delivery-event.ts'
import type { ImportMapping } from '../../model/event-import.ts'
import { type ColumnMapping, columnKey, EVENT_FIELDS, type EventField } from './column-mapping.ts'

/** A mapping as a team's record, to be offered when the next file has the same header. */
export function rememberMapping(
  mapping: ColumnMapping,
  header: readonly string[],
  identity: Pick<ImportMapping, 'id' | 'teamId' | 'name'>,
): ImportMapping {
  const { kind, columns, flags, only, timeZone, dateOrder, service } = mapping
  return {
    ...identity,
    kind,
    columns: { ...columns },
    flags: Object.fromEntries(
      Object.entries(flags).map(([field, { yes, no }]) => [field, { yes: yes && [...yes], no: no && [...no] }]),
    ),
    only: only && { column: only.column, words: [...only.words] },
    timeZone,
    dateOrder,
    service,
    header: header.map((name) => name.trim().slice(0, 200)),
  }
}

/** The mapping of a record; what it says of fields that its kind does not have is left aside. */
export function recallMapping(record: ImportMapping): ColumnMapping {
  const { kind, columns, flags, only, timeZone, dateOrder, service } = record
  return { kind, columns: ofKind(kind, columns), flags: ofKind(kind, flags), only, timeZone, dateOrder, service }
}

/**
 * The remembered mapping for a file: the latest in the list that was made for the same columns, in whatever order they stand now. Null
 * where there is none.
 */
export function findRemembered(header: readonly string[], records: readonly ImportMapping[]): ImportMapping | null {
  const wanted = headerKey(header)
  return records.findLast((record) => headerKey(record.header) === wanted) ?? null
}

function headerKey(header: readonly string[]): string {
  return JSON.stringify(header.map((name) => columnKey(name.trim().slice(0, 200))).sort())
}

function ofKind<T>(kind: EventKind, record: Readonly<Record<string, T>>): Partial<Record<EventField, T>> {
  return Object.fromEntries(Object.entries(record).filter(([field]) => Object.hasOwn(EVENT_FIELDS[kind], field)))
}
