import { readDatabaseState } from '../db/journal-position.ts'
import { platform } from '../platform/choose-platform.ts'
import { APP_VERSION } from '../version.ts'
import { startRecoveryWorker } from '../workers/recovery-job.ts'
import type { Comparison, RebuiltFigures, RecoveryCall } from '../workers/recovery-worker.ts'
import type { WorkerCalls } from '../workers/worker-calls.ts'
import { DATABASE_NAME } from './open-storage.ts'
import { rebuildInWorker } from './rebuild-in-worker.ts'
import { openedDatabase } from './start-app.ts'
import { exclusively } from './write-lock.ts'

/** A workspace made from the second copy alone; it is held in a worker until `end`. */
export interface Rebuilt {
  readonly figures: RebuiltFigures
  /** Whether something in the second copy could not be read. */
  readonly isDamaged: boolean
  readonly restore: () => Promise<void>
  /** The content of a workspace file. */
  readonly toFile: () => Promise<string>
  readonly compare: () => Promise<Comparison>
  readonly end: () => void
}

/** Rebuilds the workspace from the newest snapshot that can be read and the records after it. Changes nothing. */
export async function rebuildFromSecondCopy(): Promise<Rebuilt> {
  const worker = startRecoveryWorker()
  try {
    const { figures, isDamaged } = await rebuildInWorker(worker, await platform.journal.status())
    return {
      figures,
      isDamaged,
      restore: () => restore(worker, figures, isDamaged),
      toFile: () => worker.ask<string>({ call: 'write-file' }),
      compare: () => worker.ask<Comparison>({ call: 'compare', database: DATABASE_NAME }),
      end: worker.end,
    }
  } catch (error) {
    worker.end()
    throw error
  }
}

/** Writes it into the database, all or nothing; a damaged second copy begins afresh from there. */
async function restore(
  worker: WorkerCalls<RecoveryCall>,
  { position }: RebuiltFigures,
  isDamaged: boolean,
): Promise<void> {
  await exclusively(async () => {
    const present = (await readDatabaseState(openedDatabase())).position
    // Another window was asked the same, has restored, and may have gone on from there.
    if (!position || (present && present.sequence >= position.sequence)) return
    await worker.ask({ call: 'restore', database: DATABASE_NAME })
    if (!isDamaged) return
    const snapshot = { call: 'snapshot', database: DATABASE_NAME, appVersion: APP_VERSION, position } as const
    // Where it fails, the journal from which everything was restored is still there.
    await platform.journal.snapshot(await worker.ask<string>(snapshot), false)
  })
}

/** Puts the second copy aside, where it stays, and begins another. @throws in words, where that is not possible */
export async function startWithout(): Promise<void> {
  const outcome = await exclusively(() => platform.journal.setAside())
  if (outcome.outcome === 'failed') throw new Error(outcome.message)
}

/** What a rehearsal of a restore found. */
export interface RestoreCheck extends Comparison {
  readonly at: string
  readonly figures: RebuiltFigures
  readonly isDamaged: boolean
}

/** Rebuilds the workspace from the second copy into memory and compares it with the database, record by record. Changes nothing. */
export function checkRestore(): Promise<RestoreCheck> {
  return exclusively(async () => {
    const rebuilt = await rebuildFromSecondCopy()
    try {
      const { figures, isDamaged } = rebuilt
      return { ...(await rebuilt.compare()), at: new Date().toISOString(), figures, isDamaged }
    } finally {
      rebuilt.end()
    }
  })
}
