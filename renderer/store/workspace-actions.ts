import { type Edit, putRecord, RECORD_TABLES, type Records, removeRecord } from '#shared/model/edit.ts'
import type { Workspace, WorkspaceSettings } from '#shared/model/workspace.ts'
import { commit } from './commit.ts'
import { loadWholeWorkspace } from './open-assessment.ts'
import { useApp } from './store.ts'

/** Puts a workspace in the place of the present one; one step that can be undone. */
export async function replaceWorkspace(label: string, next: Workspace): Promise<void> {
  const present = await loadWholeWorkspace()
  useApp.setState({ open: null, plans: {} })
  commit(label, replacementEdits(present, next))
}

/** Adds the records of a workspace to the present one. Records of the same id are replaced; settings stay. */
export async function addToWorkspace(label: string, more: Pick<Workspace, keyof Records>): Promise<void> {
  const present = await loadWholeWorkspace()
  commit(
    label,
    RECORD_TABLES.flatMap((table) => putEdits(table, present[table], more[table])),
  )
}

/** Changes what holds for the whole workspace. */
export function changeSettings(change: Partial<WorkspaceSettings>): void {
  const before = useApp.getState().settings
  commit(
    'change of settings',
    [{ kind: 'settings', before, after: { ...before, ...change } }],
    Object.keys(change).join(),
  )
}

function replacementEdits(present: Workspace, next: Workspace): readonly Edit[] {
  const removals = RECORD_TABLES.flatMap((table) => {
    const kept = new Set(next[table].map(({ id }) => id))
    return present[table].filter(({ id }) => !kept.has(id)).map((record) => removeRecord(table, record))
  })
  const puts = RECORD_TABLES.flatMap((table) => putEdits(table, present[table], next[table]))
  return [...removals, ...puts, { kind: 'settings', before: present.settings, after: next.settings }]
}

function putEdits<Table extends keyof Records>(
  table: Table,
  present: readonly Records[Table][],
  next: readonly Records[Table][],
): readonly Edit[] {
  const before = new Map(present.map((record) => [record.id, record]))
  return next.map((record) => putRecord(table, before.get(record.id) ?? null, record))
}
