import type { FoundChange } from '#shared/roadmap/find-changes.ts'
import type { ChangesRequest } from './changes-worker.ts'
import { runDisposable } from './run-disposable.ts'

const PATIENCE_MS = 120_000

/** Tries what it would take to bring a step into the plan or out of it, off the main thread. @throws WorkerSilence */
export function findChangesInWorker(request: ChangesRequest, signal: AbortSignal): Promise<readonly FoundChange[]> {
  const worker = new Worker(new URL('./changes-worker.ts', import.meta.url), { type: 'module' })
  return runDisposable<readonly FoundChange[]>(worker, request, { patienceMs: PATIENCE_MS, signal })
}
