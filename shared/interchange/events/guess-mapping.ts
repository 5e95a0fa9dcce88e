import type { EventKind } from '../../model/delivery-event.ts'
import { type ColumnMapping, columnKey, type EventField } from './column-mapping.ts'
import type { EventPreset } from './plain-presets.ts'
import { EVENT_PRESETS } from './presets.ts'

/** A preset that fits a file, and the mapping that it comes to there. */
export interface GuessedMapping<K extends EventKind = EventKind> {
  readonly preset: EventPreset
  readonly mapping: ColumnMapping<K>
}

/** The best guess for a file of a kind; null where no preset fits. A guess is shown before anything is imported. */
export function guessMapping<K extends EventKind>(header: readonly string[], kind: K): GuessedMapping<K> | null {
  return (guessMappings(header).find(({ mapping }) => mapping.kind === kind) as GuessedMapping<K> | undefined) ?? null
}

/**
 * Every preset that fits the header of a file, the best first: a tracker's own export before everyday names, and then the one of which
 * most columns are there.
 */
export function guessMappings(header: readonly string[]): readonly GuessedMapping[] {
  const names = new Set(header.map(columnKey))
  return EVENT_PRESETS.map((preset) => ({ preset, mapping: applyPreset(preset, header) }))
    .filter(
      ({ preset, mapping }) =>
        preset.marks.every((field) => mapping.columns[field] !== undefined) &&
        preset.signs.every((sign) => names.has(sign)),
    )
    .sort((a, b) => weight(b) - weight(a))
}

function weight({ preset, mapping }: GuessedMapping): number {
  return 100 * preset.signs.length + Object.keys(mapping.columns).length
}

/** A preset's mapping on a header. A column serves one field; fields whose columns are not there, or are there twice, stay out. */
export function applyPreset(preset: EventPreset, header: readonly string[]): ColumnMapping {
  const free = onceEach(header)
  const columns: Partial<Record<EventField, string>> = {}
  for (const [field, names] of Object.entries(preset.columns)) {
    const key = names.find((name) => free.has(name))
    if (key === undefined) continue
    columns[field as EventField] = free.get(key) ?? key
    free.delete(key)
  }
  const { kind, flags, timeZone, dateOrder, service } = preset
  const filter = preset.only && free.get(preset.only.column)
  const only = preset.only && filter !== undefined && filter !== null ? { ...preset.only, column: filter } : null
  return { kind, columns, flags, only, timeZone, dateOrder, service }
}

function onceEach(header: readonly string[]): Map<string, string> {
  const names = new Map<string, string>()
  const twice = new Set<string>()
  for (const name of header) {
    const key = columnKey(name)
    if (names.has(key)) twice.add(key)
    names.set(key, name.trim())
  }
  for (const key of twice) names.delete(key)
  return names
}
