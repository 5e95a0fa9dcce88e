import { quickHash } from '#shared/lib/quick-hash.ts'
import { editsBetween } from '#shared/model/edits-between.ts'
import type { RestorePreview } from '#shared/model/preview-restore.ts'
import type { Workspace, WorkspaceSettings } from '#shared/model/workspace.ts'
import { previewInWorker } from '../workers/restore-job.ts'
import { commit } from './commit.ts'
import { loadWholeWorkspace } from './open-assessment.ts'
import { useApp } from './store.ts'

/** Puts a workspace in the place of the present one; one step that can be undone. */
export async function replaceWorkspace(label: string, next: Workspace): Promise<void> {
  becomeWorkspace(label, await loadWholeWorkspace(), next)
}

/** What bringing a workspace in would change, and a mark of the present that it was worked out for. */
export interface PlannedRestore extends RestorePreview {
  readonly presentMark: string
}

/** Works out what bringing a workspace in would change; nothing happens yet. */
export async function planRestore(incoming: Workspace): Promise<PlannedRestore> {
  const present = await loadWholeWorkspace()
  return { ...(await previewInWorker({ present, incoming })), presentMark: markOf(present) }
}

/**
 * Does what was shown, as one step that can be undone. False, and nothing is changed, where the workspace is no longer the one that it
 * was worked out for.
 */
export async function carryOutRestore(label: string, outcome: Workspace, presentMark: string): Promise<boolean> {
  const present = await loadWholeWorkspace()
  if (markOf(present) !== presentMark) return false
  becomeWorkspace(label, present, outcome)
  return true
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

function becomeWorkspace(label: string, present: Workspace, next: Workspace): void {
  useApp.setState({ open: null, measures: null, plans: {}, milestones: {}, baselines: {} })
  commit(label, editsBetween(present, next))
}

function markOf(workspace: Workspace): string {
  return quickHash(JSON.stringify(workspace))
}
