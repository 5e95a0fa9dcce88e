import { editsBetween } from '#shared/model/edits-between.ts'
import type { Workspace, WorkspaceSettings } from '#shared/model/workspace.ts'
import { commit } from './commit.ts'
import { loadWholeWorkspace } from './open-assessment.ts'
import { useApp } from './store.ts'

/** Puts a workspace in the place of the present one; one step that can be undone. */
export async function replaceWorkspace(label: string, next: Workspace): Promise<void> {
  becomeWorkspace(label, await loadWholeWorkspace(), next)
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

/** Makes the present workspace another one; one step that can be undone. */
export function becomeWorkspace(label: string, present: Workspace, next: Workspace): void {
  useApp.setState({ open: null, measures: null, plans: {}, milestones: {}, baselines: {} })
  commit(label, editsBetween(present, next))
}
