import type { ElectronApi, MainModule } from '../electron-api.ts'
import { readBackupFolder, writeBackup, writeBackupFolder } from '../files/backup-folder.ts'
import { askForFolder } from '../files/dialogs.ts'
import { explainFileError } from '../files/explain-file-error.ts'
import { type Handler, handle } from './handle.ts'

/** Automatic backups go to a folder that the user chose in a dialog: the window never names a path. */
export const backupHandlers: MainModule = {
  name: 'backup-handlers',
  whenReady: (electron) => {
    const userData = electron.app.getPath('userData')
    handle(electron, 'backup:choose-folder', chooseFolder(electron, userData))
    handle(electron, 'backup:folder', async () => ({ folder: await readBackupFolder(userData) }))
    handle(electron, 'backup:write', write(userData))
  },
}

function chooseFolder(electron: ElectronApi, userData: string): Handler<'backup:choose-folder'> {
  return async (_request, event) => {
    const folder = await askForFolder(electron, event.sender)
    if (folder === null) return { outcome: 'cancelled' }
    try {
      await writeBackupFolder(userData, folder)
      return { outcome: 'chosen', folder }
    } catch (error) {
      return { outcome: 'failed', message: explainFileError(error) }
    }
  }
}

function write(userData: string): Handler<'backup:write'> {
  return async ({ name, content }) => {
    const folder = await readBackupFolder(userData)
    if (folder === null) return { outcome: 'failed', message: 'No folder was chosen.' }
    try {
      await writeBackup(folder, name, content)
      return { outcome: 'written' }
    } catch (error) {
      return { outcome: 'failed', message: explainFileError(error) }
    }
  }
}
