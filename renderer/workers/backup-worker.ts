import { type BackupKey, makeBackupKey } from '#shared/interchange/backup/backup-key.ts'
import { type MadeBackup, makeBackup } from '#shared/interchange/backup/make-backup.ts'
import type { Workspace } from '#shared/model/workspace.ts'
import type { WorkerWord } from './run-disposable.ts'

/** Either a key from a passphrase, or a backup with a key or, where it is null, without encryption. */
export type BackupRequest =
  | { readonly ask: 'key'; readonly passphrase: string }
  | { readonly ask: 'backup'; readonly workspace: Workspace; readonly key: BackupKey | null }

self.addEventListener('message', async ({ data }: MessageEvent<BackupRequest>) => {
  const reply =
    data.ask === 'key'
      ? await makeBackupKey(globalThis, data.passphrase)
      : await makeBackup(globalThis, data.workspace, data.key)
  self.postMessage({ word: 'done', reply } satisfies WorkerWord<BackupKey | MadeBackup>)
})
