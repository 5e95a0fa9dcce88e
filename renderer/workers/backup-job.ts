import type { BackupKey } from '#shared/interchange/backup/backup-key.ts'
import type { MadeBackup } from '#shared/interchange/backup/make-backup.ts'
import type { Workspace } from '#shared/model/workspace.ts'
import type { BackupRequest } from './backup-worker.ts'
import { runDisposable } from './run-disposable.ts'

const PATIENCE_MS = 120_000

/** The key of a new passphrase. It takes a moment on purpose: whoever guesses needs that moment for every guess. */
export function keyInWorker(passphrase: string): Promise<BackupKey> {
  return ask<BackupKey>({ ask: 'key', passphrase })
}

/** A backup, encrypted where there is a key, and read back. @throws WorkerSilence */
export function backupInWorker(workspace: Workspace, key: BackupKey | null): Promise<MadeBackup> {
  return ask<MadeBackup>({ ask: 'backup', workspace, key })
}

function ask<Reply>(request: BackupRequest): Promise<Reply> {
  const worker = new Worker(new URL('./backup-worker.ts', import.meta.url), { type: 'module' })
  return runDisposable<Reply>(worker, request, { patienceMs: PATIENCE_MS })
}
