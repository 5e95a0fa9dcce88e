import type { ElectronApi, MainModule } from '../electron-api.ts'
import { atomicWrite } from '../files/atomic-write.ts'
import { askWhatToOpen, askWhereToSave } from '../files/dialogs.ts'
import { explainFileError } from '../files/explain-file-error.ts'
import { readBounded } from '../files/read-bounded.ts'
import { noteRecentFile } from '../modules/recent-files.ts'
import { type Handler, handle } from './handle.ts'

/** Files that the user chooses in a dialog: the window never names a path. */
export const fileHandlers: MainModule = {
  name: 'file-handlers',
  whenReady: (electron) => {
    handle(electron, 'file:save', saveFile(electron))
    handle(electron, 'file:open', openFile(electron))
  },
}

function saveFile(electron: ElectronApi): Handler<'file:save'> {
  return async ({ name, content }, event) => {
    const place = await askWhereToSave(electron, event.sender, name)
    if (place === null) return { outcome: 'cancelled' }
    try {
      await atomicWrite(place, content)
      noteRecentFile(electron, place)
      return { outcome: 'saved', place }
    } catch (error) {
      return { outcome: 'failed', message: explainFileError(error) }
    }
  }
}

function openFile(electron: ElectronApi): Handler<'file:open'> {
  return async ({ endings }, event) => {
    const path = await askWhatToOpen(electron, event.sender, endings)
    if (path === null) return { outcome: 'cancelled' }
    try {
      const file = await readBounded(path)
      noteRecentFile(electron, path)
      return { outcome: 'opened', ...file }
    } catch (error) {
      return { outcome: 'failed', message: explainFileError(error) }
    }
  }
}
