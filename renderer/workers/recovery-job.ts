import type { Position } from '#shared/journal/position.ts'
import type { RecoveryCall } from './recovery-worker.ts'
import { type WorkerCalls, workerCalls } from './worker-calls.ts'

/** A worker that reads, rebuilds and compares whole workspaces; whoever starts it ends it. */
export function startRecoveryWorker(): WorkerCalls<RecoveryCall> {
  return workerCalls<RecoveryCall>(
    () => new Worker(new URL('./recovery-worker.ts', import.meta.url), { type: 'module' }),
  )
}

/** A snapshot of a stored database, as text; made in a worker that is ended afterwards. */
export async function snapshotInWorker(database: string, appVersion: string, position: Position): Promise<string> {
  const worker = startRecoveryWorker()
  try {
    return await worker.ask<string>({ call: 'snapshot', database, appVersion, position })
  } finally {
    worker.end()
  }
}
