import { canonicalJson } from '../lib/data-hash.ts'
import { RECORD_TABLES, type RecordTable } from '../model/edit.ts'
import type { Workspace } from '../model/workspace.ts'

/** One record that is not the same in both copies. */
export interface RecordDifference {
  readonly table: RecordTable | 'settings'
  readonly id: string
  readonly kind: 'only-in-first' | 'only-in-second' | 'different'
}

/** Two copies compared record by record. */
export interface WorkspaceComparison {
  /** How many records were compared, the settings being one. */
  readonly records: number
  readonly differences: readonly RecordDifference[]
}

/** Compares two copies of a workspace; the order of records and of fields does not count. */
export function compareWorkspaces(first: Workspace, second: Workspace): WorkspaceComparison {
  const perTable = RECORD_TABLES.map((table) => compareTable(table, byId(first, table), byId(second, table)))
  const areSettingsSame = isSame(first.settings, second.settings)
  const settings: readonly RecordDifference[] = areSettingsSame
    ? []
    : [{ table: 'settings', id: 'workspace', kind: 'different' }]
  return {
    records: 1 + perTable.reduce((sum, { records }) => sum + records, 0),
    differences: [...perTable.flatMap(({ differences }) => differences), ...settings],
  }
}

function byId(facts: Workspace, table: RecordTable): ReadonlyMap<string, unknown> {
  return new Map(facts[table].map((record) => [record.id, record]))
}

function compareTable(
  table: RecordTable,
  first: ReadonlyMap<string, unknown>,
  second: ReadonlyMap<string, unknown>,
): WorkspaceComparison {
  const ids = [...new Set([...first.keys(), ...second.keys()])]
  const differences = ids.flatMap((id): readonly RecordDifference[] => {
    if (!second.has(id)) return [{ table, id, kind: 'only-in-first' }]
    if (!first.has(id)) return [{ table, id, kind: 'only-in-second' }]
    return isSame(first.get(id), second.get(id)) ? [] : [{ table, id, kind: 'different' }]
  })
  return { records: ids.length, differences }
}

/** Sorting the fields takes most of the time, and is needed only where they stand in another order. */
function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other) || canonicalJson(one) === canonicalJson(other)
}
