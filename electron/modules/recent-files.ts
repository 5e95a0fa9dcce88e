import { extname } from 'node:path'
import type { ElectronApi } from '../electron-api.ts'
import { readRecentList, withRecent, writeRecentList } from '../files/recent-list.ts'
import { showMenu } from './menu.ts'

/** What can be opened again; a PDF that was saved is no recent document of Trefoil. */
const REOPENABLE: readonly string[] = ['.trefoil', '.json', '.csv']

/** Puts a file on the system's list of recent documents and into the menu. */
export function noteRecentFile(electron: ElectronApi, path: string): void {
  if (!REOPENABLE.includes(extname(path).toLowerCase())) return
  electron.app.addRecentDocument(path)
  const userData = electron.app.getPath('userData')
  writeRecentList(userData, withRecent(readRecentList(userData), path))
  showMenu(electron)
}
