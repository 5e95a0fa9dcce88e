import { basename } from 'node:path'
import type { MenuItemConstructorOptions } from 'electron'
import { MENU_CHANNEL } from '#shared/ipc/channels.ts'
import type { MenuCommand } from '#shared/ipc/contract.ts'
import type { ElectronApi, MainModule } from '../electron-api.ts'
import { askForFile } from '../files/dialogs.ts'
import { readRecentList, writeRecentList } from '../files/recent-list.ts'
import { isAllowedExternal } from '../security/external-hosts.ts'

const HELP_URL = 'https://dora.dev/capabilities/'

/** The native menu. Undo and redo belong to the app: it keeps what was done, across screens and restarts. */
export const menu: MainModule = {
  name: 'menu',
  whenReady: showMenu,
}

/** Builds the menu anew: its list of recent files has changed. */
export function showMenu(electron: ElectronApi): void {
  const template = menuTemplate(electron, process.platform)
  electron.Menu.setApplicationMenu(electron.Menu.buildFromTemplate(template))
}

/** File, Edit, View, Window and Help, and on macOS the menu of the app. */
export function menuTemplate(electron: ElectronApi, platform: NodeJS.Platform): MenuItemConstructorOptions[] {
  const isMac = platform === 'darwin'
  const command = (label: string, accelerator: string, sent: MenuCommand) =>
    commandItem(electron, label, accelerator, sent)
  const settings = command('Settings', 'CmdOrCtrl+,', 'settings')
  const about = command('About Trefoil', '', 'about')
  const appMenu: MenuItemConstructorOptions = {
    role: 'appMenu',
    submenu: [
      about,
      { type: 'separator' },
      settings,
      { type: 'separator' },
      { role: 'hide' },
      { role: 'hideOthers' },
      { role: 'unhide' },
      { type: 'separator' },
      { role: 'quit' },
    ],
  }
  return [
    ...(isMac ? [appMenu] : []),
    {
      label: '&File',
      submenu: [
        command('Home', 'CmdOrCtrl+Shift+H', 'home'),
        { label: 'Open …', accelerator: 'CmdOrCtrl+O', click: () => void openChosen(electron) },
        isMac ? NATIVE_RECENT : recentMenu(electron),
        { type: 'separator' },
        ...(isMac ? [] : [settings]),
        { type: 'separator' },
        { role: isMac ? 'close' : 'quit' },
      ],
    },
    { label: '&Edit', submenu: editItems(command) },
    { label: '&View', submenu: viewItems(command, electron.app.isPackaged) },
    { role: 'windowMenu' },
    {
      role: 'help',
      submenu: [externalItem(electron, 'Research on capabilities (dora.dev)', HELP_URL), ...(isMac ? [] : [about])],
    },
  ]
}

/** macOS keeps the list itself, and opens its files by the same event as a double click. */
const NATIVE_RECENT: MenuItemConstructorOptions = {
  label: 'Open recent',
  role: 'recentDocuments',
  submenu: [{ role: 'clearRecentDocuments' }],
}

function recentMenu(electron: ElectronApi): MenuItemConstructorOptions {
  const userData = electron.app.getPath('userData')
  const files = readRecentList(userData)
  const forget = () => {
    writeRecentList(userData, [])
    electron.app.clearRecentDocuments()
    showMenu(electron)
  }
  const entries: MenuItemConstructorOptions[] = files.map((path) => ({
    // A single & would be read as the mark of an access key.
    label: basename(path).replaceAll('&', '&&'),
    toolTip: path,
    click: () => giveFile(electron, path),
  }))
  return {
    label: 'Open recent',
    enabled: files.length > 0,
    submenu: [...entries, { type: 'separator' }, { label: 'Clear this list', click: forget }],
  }
}

async function openChosen(electron: ElectronApi): Promise<void> {
  const endings = ['.trefoil', '.trefoil-backup', '.json', '.csv'] as const
  const path = await askForFile(electron, electron.BrowserWindow.getFocusedWindow(), endings)
  if (path !== null) giveFile(electron, path)
}

/** The same way in as a double click on the file. */
function giveFile({ app }: ElectronApi, path: string): void {
  app.emit('open-file', { preventDefault: () => {} }, path)
}

type CommandMaker = (label: string, accelerator: string, sent: MenuCommand) => MenuItemConstructorOptions

function editItems(command: CommandMaker): MenuItemConstructorOptions[] {
  return [
    command('Undo', 'CmdOrCtrl+Z', 'undo'),
    command('Redo', 'CmdOrCtrl+Shift+Z', 'redo'),
    { type: 'separator' },
    { role: 'cut' },
    { role: 'copy' },
    { role: 'paste' },
    { role: 'pasteAndMatchStyle' },
    { role: 'selectAll' },
  ]
}

function viewItems(command: CommandMaker, isPackaged: boolean): MenuItemConstructorOptions[] {
  const developing: MenuItemConstructorOptions[] = isPackaged ? [] : [{ role: 'reload' }, { role: 'toggleDevTools' }]
  return [
    command('Commands …', 'CmdOrCtrl+K', 'command-palette'),
    { type: 'separator' },
    { role: 'resetZoom' },
    { role: 'zoomIn' },
    { role: 'zoomOut' },
    { role: 'togglefullscreen' },
    ...developing,
  ]
}

/** The key is shown but not taken: the page hears it first, also in browser mode, and would otherwise do everything twice. */
function commandItem(
  electron: ElectronApi,
  label: string,
  accelerator: string,
  sent: MenuCommand,
): MenuItemConstructorOptions {
  const { BrowserWindow } = electron
  const send = () => {
    const window = BrowserWindow.getFocusedWindow() ?? BrowserWindow.getAllWindows()[0]
    window?.webContents.send(MENU_CHANNEL, sent)
  }
  return { label, ...(accelerator && { accelerator, registerAccelerator: false }), click: send }
}

function externalItem(electron: ElectronApi, label: string, url: string): MenuItemConstructorOptions {
  return { label, click: () => void (isAllowedExternal(url) && electron.shell.openExternal(url)) }
}
