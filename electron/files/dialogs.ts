import { extname, join } from 'node:path'
import type { BrowserWindow, FileFilter, WebContents } from 'electron'
import { safeFileName } from '#shared/interchange/safe-file-name.ts'
import { FILE_ENDINGS, type FileEnding } from '#shared/ipc/file-endings.ts'
import type { ElectronApi } from '../electron-api.ts'

type Dialogs = Pick<ElectronApi, 'app' | 'BrowserWindow' | 'dialog'>

const TITLES: Readonly<Record<FileEnding, string>> = {
  '.trefoil': 'Trefoil workspace',
  '.trefoil-backup': 'Encrypted Trefoil backup',
  '.trefoil-key': 'Key of ballots',
  '.json': 'JSON',
  '.csv': 'Table (CSV)',
  '.md': 'Text (Markdown)',
  '.pdf': 'PDF',
  '.svg': 'Picture (SVG)',
  '.png': 'Picture (PNG)',
  '.html': 'Ballot (page for a browser)',
  '.zip': 'Ballots (ZIP)',
  '.ics': 'Calendar',
}

/** Where the user wants a file; null where they changed their mind. A name with another ending gets `.json`. */
export async function askWhereToSave(electron: Dialogs, sender: WebContents, name: string): Promise<string | null> {
  const ending = FILE_ENDINGS.find((known) => known === extname(name).toLowerCase()) ?? '.json'
  const stem = name.toLowerCase().endsWith(ending) ? name.slice(0, -ending.length) : name
  const options = {
    defaultPath: join(electron.app.getPath('documents'), safeFileName(stem, ending.slice(1))),
    filters: [{ name: TITLES[ending], extensions: [ending.slice(1)] }],
  }
  const window = electron.BrowserWindow.fromWebContents(sender)
  const { canceled, filePath } = await (window
    ? electron.dialog.showSaveDialog(window, options)
    : electron.dialog.showSaveDialog(options))
  return canceled || !filePath ? null : filePath
}

/** The file that the user wants opened; null where they changed their mind. */
export async function askWhatToOpen(
  electron: Dialogs,
  sender: WebContents,
  endings: readonly FileEnding[],
): Promise<string | null> {
  return askForFile(electron, electron.BrowserWindow.fromWebContents(sender), endings)
}

/** The same, over this window or over none. */
export async function askForFile(
  electron: Pick<ElectronApi, 'dialog'>,
  window: BrowserWindow | null,
  endings: readonly FileEnding[],
): Promise<string | null> {
  const options = { properties: ['openFile' as const], filters: openFilters(endings) }
  const { canceled, filePaths } = await (window
    ? electron.dialog.showOpenDialog(window, options)
    : electron.dialog.showOpenDialog(options))
  return canceled ? null : (filePaths[0] ?? null)
}

/** The folder that the user wants; null where they changed their mind. */
export async function askForFolder(electron: Dialogs, sender: WebContents): Promise<string | null> {
  const options = { properties: ['openDirectory' as const, 'createDirectory' as const] }
  const window = electron.BrowserWindow.fromWebContents(sender)
  const { canceled, filePaths } = await (window
    ? electron.dialog.showOpenDialog(window, options)
    : electron.dialog.showOpenDialog(options))
  return canceled ? null : (filePaths[0] ?? null)
}

function openFilters(endings: readonly FileEnding[]): FileFilter[] {
  const all = { name: 'All that can be read', extensions: endings.map((ending) => ending.slice(1)) }
  return [all, ...endings.map((ending) => ({ name: TITLES[ending], extensions: [ending.slice(1)] }))]
}
