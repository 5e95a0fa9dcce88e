import type { MenuItemConstructorOptions } from 'electron'
import { MENU_CHANNEL } from '#shared/ipc/channels.ts'
import type { MenuCommand } from '#shared/ipc/contract.ts'
import type { ElectronApi, MainModule } from '../electron-api.ts'
import { isAllowedExternal } from '../security/external-hosts.ts'

const HELP_URL = 'https://dora.dev/capabilities/'

/** The native menu. Undo and redo belong to the app: it keeps what was done, across screens and restarts. */
export const menu: MainModule = {
  name: 'menu',
  whenReady: (electron) => {
    const template = menuTemplate(electron, process.platform)
    electron.Menu.setApplicationMenu(electron.Menu.buildFromTemplate(template))
  },
}

/** File, Edit, View, Window and Help, and on macOS the menu of the app. */
export function menuTemplate(electron: ElectronApi, platform: NodeJS.Platform): MenuItemConstructorOptions[] {
  const isMac = platform === 'darwin'
  const command = (label: string, accelerator: string, sent: MenuCommand) =>
    commandItem(electron, label, accelerator, sent)
  const settings = command('Settings', 'CmdOrCtrl+,', 'settings')
  const appMenu: MenuItemConstructorOptions = {
    role: 'appMenu',
    submenu: [
      { role: 'about' },
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
        ...(isMac ? [] : [settings]),
        { type: 'separator' },
        { role: isMac ? 'close' : 'quit' },
      ],
    },
    { label: '&Edit', submenu: editItems(command) },
    { label: '&View', submenu: viewItems(command, electron.app.isPackaged) },
    { role: 'windowMenu' },
    { role: 'help', submenu: [externalItem(electron, 'Research on capabilities (dora.dev)', HELP_URL)] },
  ]
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
  const send = () => electron.BrowserWindow.getFocusedWindow()?.webContents.send(MENU_CHANNEL, sent)
  return { label, accelerator, registerAccelerator: false, click: send }
}

function externalItem(electron: ElectronApi, label: string, url: string): MenuItemConstructorOptions {
  return { label, click: () => void (isAllowedExternal(url) && electron.shell.openExternal(url)) }
}
