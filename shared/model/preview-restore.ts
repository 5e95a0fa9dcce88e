import { assessment } from './assessment.ts'
import type { MergeConflict } from './merge-conflict.ts'
import { mergeWorkspaces } from './merge-workspaces.ts'
import type { Workspace } from './workspace.ts'
import { compareWorkspaces, type WorkspaceDifference } from './workspace-difference.ts'

/** One way to bring a workspace in: what there would be afterwards, and what that changes. */
export interface RestoreWay {
  readonly outcome: Workspace
  readonly difference: WorkspaceDifference
  readonly conflicts: readonly MergeConflict[]
}

export interface RestorePreview {
  /** Null where the two do not fit into one workspace. */
  readonly merge: RestoreWay | null
  readonly replace: RestoreWay
}

/** What bringing in would change, by merging and by replacing. Nothing happens yet. */
export function previewRestore(present: Workspace, incoming: Workspace): RestorePreview {
  const { workspace, conflicts } = mergeWorkspaces(present, incoming)
  // The practices of both may be more than one assessment can have: then its own export could not be read again.
  const fits = workspace.assessments.every((record) => assessment.safeParse(record).success)
  return {
    merge: fits ? { outcome: workspace, difference: compareWorkspaces(present, workspace), conflicts } : null,
    replace: { outcome: incoming, difference: compareWorkspaces(present, incoming), conflicts: [] },
  }
}
