import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { MainModule } from '../electron-api.ts'

/**
 * IndexedDB on SQLite: Chromium's default store deletes every database of the origin after a torn write. Decided before the first
 * release and never to be taken away, because without the switch the stored workspaces are not found any more.
 */
export const SQLITE_FEATURE = 'IdbSqliteOnDiskRollout:stage/UseSqliteForNewStores'

export const storageBackend: MainModule = {
  name: 'storage-backend',
  beforeReady: ({ app }) => {
    app.commandLine.appendSwitch('enable-features', SQLITE_FEATURE)
    return true
  },
  whenReady: ({ app, dialog }) => {
    if (storageInUse(app.getPath('userData')) !== 'leveldb') return
    void dialog.showMessageBox({
      type: 'warning',
      message: 'The workspace is kept in a less robust way than Trefoil was made for.',
      detail: 'It works as usual. Save the workspace to a file from time to time, under Settings.',
    })
  },
}

/** Which store IndexedDB really uses: a folder of LevelDB means that the switch did not take effect. */
export function storageInUse(userData: string): 'sqlite' | 'leveldb' | 'none' {
  const folder = join(userData, 'IndexedDB')
  if (!existsSync(folder)) return 'none'
  const names = readdirSync(folder)
  if (names.some((name) => name.endsWith('.indexeddb.leveldb'))) return 'leveldb'
  return names.length > 0 ? 'sqlite' : 'none'
}
