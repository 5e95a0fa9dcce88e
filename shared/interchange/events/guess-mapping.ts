import type { EventKind } from '../../model/delivery-event.ts'
import { type ColumnMapping, columnKey, type EventField } from './column-mapping.ts'
import { EVENT_PRESETS, type EventPreset } from './presets.ts'

/** A preset that fits a file, and the mapping that it comes to there. */
export interface GuessedMapping<K extends EventKind = EventKind> {
  readonly preset: EventPreset
  readonly mapping: ColumnMapping<K>
}

/**
 * The mapping that the header of a file suggests; null where no preset fits. A guess is shown before anything is imported. The preset
 * of which most columns are there wins.
 */
export function guessMapping<K extends EventKind>(header: readonly string[], kind: K): GuessedMapping<K> | null {
  const fitting = EVENT_PRESETS.filter((preset) => preset.kind === kind)
    .map((preset) => ({ preset, mapping: applyPreset(preset, header) }))
    .filter(({ preset, mapping }) => preset.marks.every((field) => mapping.columns[field] !== undefined))
    .sort((a, b) => Object.keys(b.mapping.columns).length - Object.keys(a.mapping.columns).length)
  return (fitting[0] as GuessedMapping<K> | undefined) ?? null
}

/** A preset's mapping on a header. A column serves one field; fields whose columns are not there stay out. */
export function applyPreset(preset: EventPreset, header: readonly string[]): ColumnMapping {
  const free = new Map(header.map((name) => [columnKey(name), name.trim()]))
  const columns: Partial<Record<EventField, string>> = {}
  for (const [field, names] of Object.entries(preset.columns)) {
    const key = names.map(columnKey).find((name) => free.has(name))
    if (key === undefined) continue
    columns[field as EventField] = free.get(key) ?? key
    free.delete(key)
  }
  const { kind, flags, only, timeZone, dateOrder, service } = preset
  return { kind, columns, flags, only, timeZone, dateOrder, service }
}
