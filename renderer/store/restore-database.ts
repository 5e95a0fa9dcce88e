import { platform } from '../platform/choose-platform.ts'
import { startRecoveryWorker } from '../workers/recovery-job.ts'
import { DATABASE_NAME } from './open-storage.ts'
import { rebuildInWorker } from './rebuild-in-worker.ts'

/**
 * Makes the database again from the second copy, all or nothing. Whoever calls holds the write lock.
 * @throws where the second copy has nothing, or a part of it cannot be read: the next start shows what there is, and asks
 */
export async function restoreDatabase(): Promise<void> {
  const worker = startRecoveryWorker()
  try {
    const { isDamaged } = await rebuildInWorker(worker, await platform.journal.status())
    if (isDamaged) throw new Error('A part of the second copy is damaged.')
    await worker.ask({ call: 'restore', database: DATABASE_NAME })
  } finally {
    worker.end()
  }
}
