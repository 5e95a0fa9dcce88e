import { mergeWorkspaces } from '#shared/model/merge-workspaces.ts'
import type { RestoreWay } from '#shared/model/preview-restore.ts'
import type { Workspace } from '#shared/model/workspace.ts'
import { type HeldPreview, previewInWorker } from '../workers/restore-job.ts'
import { loadWholeWorkspace } from './open-assessment.ts'
import { DATABASE_NAME } from './open-storage.ts'
import { openedDatabase, unwrittenEdits, whenReadable } from './start-app.ts'
import { becomeWorkspace } from './workspace-actions.ts'

/** What bringing a workspace in would change, and a mark of the present that it was worked out for. */
export interface PlannedRestore extends HeldPreview {
  readonly presentMark: string
}

/** Works out what bringing a workspace in would change; nothing happens yet. */
export async function planRestore(incoming: Workspace): Promise<PlannedRestore> {
  await whenReadable()
  // Before what it marks is read: a change that comes in between is found by `carryOutRestore`.
  const presentMark = await markOfPresent()
  const present = unwrittenEdits().length > 0 ? await loadWholeWorkspace() : DATABASE_NAME
  return { ...(await previewInWorker(present, incoming)), presentMark }
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
  const present = await loadWholeWorkspace()
  if ((await markOfPresent()) !== presentMark) return false
  becomeWorkspace(label, present, way === 'merge' ? mergeWorkspaces(present, incoming).workspace : incoming)
  return true
}

/** Names the present state of the workspace: the last change on the disk, and what is still to be written after it. */
async function markOfPresent(): Promise<string> {
  const row = await openedDatabase().journal.get('position')
  return JSON.stringify([row?.position.id ?? null, unwrittenEdits()])
}
