import type { RestorePreview } from '#shared/model/preview-restore.ts'
import type { RestoreRequest } from './restore-worker.ts'
import { runDisposable } from './run-disposable.ts'

/** The user's own workspace may be large, and this is no foreign input. */
const PATIENCE_MS = 60_000

/** Works out off the main thread what bringing in would change. @throws WorkerSilence */
export function previewInWorker(request: RestoreRequest): Promise<RestorePreview> {
  const worker = new Worker(new URL('./restore-worker.ts', import.meta.url), { type: 'module' })
  return runDisposable<RestorePreview>(worker, request, { patienceMs: PATIENCE_MS })
}
