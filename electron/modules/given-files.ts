import { basename, extname, resolve } from 'node:path'
import { MENU_CHANNEL } from '#shared/ipc/channels.ts'
import type { MenuCommand, ResponseOf } from '#shared/ipc/contract.ts'
import type { ElectronApi, MainModule } from '../electron-api.ts'
import { explainFileError } from '../files/explain-file-error.ts'
import { readBounded } from '../files/read-bounded.ts'
import { handle } from '../ipc/handle.ts'
import { noteRecentFile } from './recent-files.ts'

const BRING_IN: MenuCommand = 'bring-in'

/**
 * Files that come from outside the window: a double click on a `.trefoil` or `.trefoil-backup` file (`open-file` on macOS, an argument elsewhere), or the
 * menu. The newest one waits until the window asks for it; there it is an import like any other, with all its checks.
 */
export const givenFiles: MainModule = createGivenFiles(process.argv, process.cwd())

/** The module, for a process that was started with these arguments. */
export function createGivenFiles(argv: readonly string[], folder: string): MainModule {
  let waiting: string | null = null
  const give = ({ BrowserWindow }: ElectronApi, path: string | null) => {
    if (path === null) return
    waiting = path
    BrowserWindow.getAllWindows()[0]?.webContents.send(MENU_CHANNEL, BRING_IN)
  }
  return {
    name: 'given-files',
    beforeReady: (electron) => {
      waiting = fileInArguments(argv, folder)
      electron.app.on('open-file', (event, path) => {
        event.preventDefault()
        give(electron, path)
      })
      electron.app.on('second-instance', (_event, otherArgv, otherFolder) => {
        give(electron, fileInArguments(otherArgv, otherFolder))
      })
      return true
    },
    whenReady: (electron) => {
      handle(electron, 'file:take-given', async () => {
        const path = waiting
        waiting = null
        return path === null ? { outcome: 'none' } : readGiven(electron, path)
      })
    },
  }
}

/** The workspace or backup that a command line names, or null. Switches, and what has another ending, are no such file. */
export function fileInArguments(argv: readonly string[], folder: string): string | null {
  const isOurs = (text: string) => ['.trefoil', '.trefoil-backup'].includes(extname(text).toLowerCase())
  const named = argv.slice(1).filter((text) => !text.startsWith('-') && isOurs(text))
  const last = named.at(-1)
  return last === undefined ? null : resolve(folder, last)
}

async function readGiven(electron: ElectronApi, path: string): Promise<ResponseOf<'file:take-given'>> {
  try {
    const file = await readBounded(path)
    noteRecentFile(electron, path)
    return { outcome: 'opened', ...file }
  } catch (error) {
    return { outcome: 'unreadable', name: basename(path), message: explainFileError(error) }
  }
}
