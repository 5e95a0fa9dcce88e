import type { PlanningProblem, Schedule } from '#shared/roadmap/roadmap.ts'
import { runDisposable } from './run-disposable.ts'

const PATIENCE_MS = 60_000

/** Makes the quick plan off the main thread. @throws WorkerSilence */
export function solveFastInWorker(problem: PlanningProblem, signal: AbortSignal): Promise<Schedule> {
  const worker = new Worker(new URL('./schedule-worker.ts', import.meta.url), { type: 'module' })
  return runDisposable<Schedule>(worker, problem, { patienceMs: PATIENCE_MS, signal })
}
