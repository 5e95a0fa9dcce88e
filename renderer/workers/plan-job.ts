import type { Schedule } from '#shared/roadmap/roadmap.ts'
import type { PlanRequest } from './plan-worker.ts'
import { runDisposable, WorkerSilence } from './run-disposable.ts'

/** The solver looks at its clock between its steps, some of which are long. */
const PATIENCE_MS = 30_000

export interface PlanJobOptions {
  /** Ends the search; what was found by then stays. */
  readonly signal?: AbortSignal
  /** Told of each plan or bound that is better than the last; the first comes at once. */
  readonly onProgress?: (schedule: Schedule) => void
}

/**
 * Looks for a better plan off the main thread, for so many seconds at the most. Cancelled, it resolves to the best plan found by then,
 * or to null where there was none yet. @throws WorkerSilence where the worker breaks before it has found anything.
 */
export async function searchPlanInWorker(
  request: PlanRequest,
  { signal, onProgress }: PlanJobOptions = {},
): Promise<Schedule | null> {
  const worker = new Worker(new URL('./plan-worker.ts', import.meta.url), { type: 'module' })
  let latest: Schedule | null = null
  const onStage = (schedule: Schedule) => {
    latest = schedule
    onProgress?.(schedule)
  }
  try {
    const patienceMs = request.seconds * 1000 + PATIENCE_MS
    return await runDisposable<Schedule, Schedule>(worker, request, { patienceMs, signal, onStage })
  } catch (error) {
    if (error instanceof WorkerSilence && (error.reason === 'cancelled' || latest !== null)) return latest
    throw error
  }
}
