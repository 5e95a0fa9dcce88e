import { editsBetween } from '#shared/model/edits-between.ts'
import type { RestoreWay } from '#shared/model/preview-restore.ts'
import type { Workspace, WorkspaceSettings } from '#shared/model/workspace.ts'
import { type HeldPreview, previewInWorker } from '../workers/restore-job.ts'
import { commit } from './commit.ts'
import { loadWholeWorkspace } from './open-assessment.ts'
import { openedDatabase, saveNow, unwrittenEdits } from './start-app.ts'
import { useApp } from './store.ts'

/** Puts a workspace in the place of the present one; one step that can be undone. */
export async function replaceWorkspace(label: string, next: Workspace): Promise<void> {
  becomeWorkspace(label, await loadWholeWorkspace(), next)
}

/** What bringing a workspace in would change, and a mark of the present that it was worked out for. */
export interface PlannedRestore extends HeldPreview {
  readonly presentMark: string
}

/** Works out what bringing a workspace in would change; nothing happens yet. */
export async function planRestore(incoming: Workspace): Promise<PlannedRestore> {
  await saveNow()
  // Before what it marks is read: a change that comes in between is found by `carryOutRestore`.
  const presentMark = await markOfPresent()
  return { ...(await previewInWorker(await loadWholeWorkspace(), incoming)), presentMark }
}

/**
 * Does what was shown, as one step that can be undone. False, and nothing is changed, where the workspace is no longer the one that it
 * was worked out for.
 */
export async function carryOutRestore(
  label: string,
  incoming: Workspace,
  way: RestoreWay,
  presentMark: string,
): Promise<boolean> {
  const { mergeWorkspaces } = await import('#shared/model/merge-workspaces.ts')
  const present = await loadWholeWorkspace()
  if ((await markOfPresent()) !== presentMark) return false
  becomeWorkspace(label, present, way === 'merge' ? mergeWorkspaces(present, incoming).workspace : incoming)
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

/** Names the present state of the workspace: the last change on the disk, and what is still to be written after it. */
async function markOfPresent(): Promise<string> {
  const row = await openedDatabase().journal.get('position')
  return JSON.stringify([row?.position.id ?? null, unwrittenEdits()])
}
