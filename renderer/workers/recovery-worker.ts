import { writeWorkspace } from '#shared/interchange/workspace-json.ts'
import { compareWorkspaces, type WorkspaceComparison } from '#shared/journal/compare-workspaces.ts'
import type { Position } from '#shared/journal/position.ts'
import { type NamedText, type RebuiltWorkspace, rebuildWorkspace } from '#shared/journal/rebuild-workspace.ts'
import { encodeSnapshot } from '#shared/journal/snapshot.ts'
import type { Workspace } from '#shared/model/workspace.ts'
import type { ModelPack } from '#shared/packs/model-pack.ts'
import { loadCorePack } from '../core-pack.ts'
import { openWithHooks } from '../db/database.ts'
import { readStoredWorkspace } from '../db/read-stored-workspace.ts'
import { replaceEverything } from '../db/replace-everything.ts'
import { summariseMany } from '../store/summaries.ts'
import { answerCalls } from './worker-calls.ts'

/** What a rebuilt workspace is, without the workspace itself, which stays in the worker. */
export type RebuiltFigures = Omit<RebuiltWorkspace, 'facts' | 'damagedSnapshots'>

export type RecoveryCall =
  /** A snapshot of the database as it is stored; `position` where it has none of its own. */
  | { readonly call: 'snapshot'; readonly database: string; readonly appVersion: string; readonly position: Position }
  /** Rebuilds a workspace and holds it; null where the snapshot is damaged. */
  | { readonly call: 'rebuild'; readonly snapshot: NamedText | null; readonly segments: readonly NamedText[] }
  /** Puts what is held into the database. */
  | { readonly call: 'restore'; readonly database: string }
  /** Compares what is held with the database. */
  | { readonly call: 'compare'; readonly database: string }
  /** What is held, as a workspace file. */
  | { readonly call: 'write-file' }

/** What a comparison of both copies gave. */
export interface Comparison extends WorkspaceComparison {
  readonly databasePosition: Position | null
}

let held: Omit<RebuiltWorkspace, 'damagedSnapshots'> | null = null

answerCalls<RecoveryCall>(carryOut, (error) => (error instanceof Error ? error.message : String(error)))

async function carryOut(request: RecoveryCall): Promise<unknown> {
  switch (request.call) {
    case 'snapshot': {
      const { facts, position } = await readStoredWorkspace(request.database)
      return encodeSnapshot(facts, position ?? request.position, request.appVersion)
    }
    case 'rebuild':
      return rebuild(request.snapshot, request.segments)
    case 'restore':
      return restore(request.database)
    case 'compare': {
      const { facts, position } = await readStoredWorkspace(request.database)
      return { ...compareWorkspaces(holding().facts, facts), databasePosition: position } satisfies Comparison
    }
    default:
      return writeWorkspace(holding().facts)
  }
}

function rebuild(snapshot: NamedText | null, segments: readonly NamedText[]): RebuiltFigures | null {
  held = rebuildWorkspace(snapshot, segments)
  if (!held) return null
  const { facts: _facts, ...figures } = held
  return figures
}

async function restore(name: string): Promise<void> {
  const { facts, position } = holding()
  if (!position) throw new Error('There is nothing to restore.')
  const rows = summaries(await loadCorePack(), facts)
  const { database, storedVersion } = await openWithHooks(name, { onReplaced: () => {}, beforeUpgrade: async () => {} })
  try {
    await replaceEverything(database, facts, rows, position)
  } catch (error) {
    // Made here and left empty, it would look like a workspace without anything in it.
    if (storedVersion === 0) await database.delete()
    throw error
  } finally {
    database.close()
  }
}

function summaries(pack: ModelPack, { assessments, sheets, workshops }: Workspace) {
  const sheetsOf = Map.groupBy(sheets, (sheet) => sheet.assessmentId)
  const workshopOf = new Map(workshops.map((workshop) => [workshop.id, workshop]))
  const all = assessments.map((assessment) => ({
    assessment,
    sheets: sheetsOf.get(assessment.id) ?? [],
    workshop: workshopOf.get(assessment.id) ?? null,
  }))
  return summariseMany(pack, all)
}

function holding() {
  if (!held) throw new Error('Nothing was rebuilt yet.')
  return held
}
