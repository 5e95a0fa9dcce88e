import type { RestorePreview, RestoreWay } from '#shared/model/preview-restore.ts'
import type { Workspace } from '#shared/model/workspace.ts'
import type { AnswerChange } from '#shared/model/workspace-difference.ts'
import type { RestoreCall } from './restore-worker.ts'
import { workerCalls } from './worker-calls.ts'

/** What bringing in would change, held in a worker until `end`. */
export interface HeldPreview extends RestorePreview {
  /** The answers of a sheet that one way would change. */
  readonly answersOf: (way: RestoreWay, sheetId: string) => Promise<readonly AnswerChange[]>
  readonly end: () => void
}

/**
 * Works out off the main thread what bringing in would change. The present is a workspace, or the name of the database that the worker
 * reads: a large one is not copied twice then. @throws where the worker breaks down
 */
export async function previewInWorker(present: Workspace | string, incoming: Workspace): Promise<HeldPreview> {
  const { ask, end } = workerCalls<RestoreCall>(
    () => new Worker(new URL('./restore-worker.ts', import.meta.url), { type: 'module' }),
  )
  try {
    const preview = await ask<RestorePreview>({ call: 'preview', present, incoming })
    return { ...preview, answersOf: (way, sheetId) => ask({ call: 'answers', way, sheetId }), end: () => end() }
  } catch (error) {
    end()
    throw error
  }
}
