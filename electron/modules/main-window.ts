import { join } from 'node:path'
import type { BrowserWindowConstructorOptions } from 'electron'
import type { ElectronApi, MainModule } from '../electron-api.ts'
import { APP_ORIGIN } from '../security/app-origin.ts'
import {
  onSomeDisplay,
  readWindowBounds,
  SMALLEST_WINDOW,
  type WindowBounds,
  writeWindowBounds,
} from './window-bounds.ts'

const PRELOAD = join(import.meta.dirname, 'preload.cjs')
/** The page's own grounds, so that nothing flashes before it is drawn. */
const DARK_GROUND = '#1f1f1f'
const LIGHT_GROUND = '#ffffff'

/** Opens the window, remembers where it was, and ends the app with its last window, except on macOS. */
export const mainWindow: MainModule = {
  name: 'main-window',
  whenReady: (electron) => {
    const { app, BrowserWindow } = electron
    openWindow(electron)
    const openFirst = () => {
      if (BrowserWindow.getAllWindows().length === 0) openWindow(electron)
    }
    app.on('activate', openFirst)
    app.on('open-file', openFirst)
    app.on('window-all-closed', () => {
      if (process.platform !== 'darwin') app.quit()
    })
  },
}

function openWindow({ app, BrowserWindow, nativeTheme, screen }: ElectronApi): void {
  const file = join(app.getPath('userData'), 'window.json')
  const displays = screen.getAllDisplays().map(({ workArea }) => workArea)
  const bounds = onSomeDisplay(readWindowBounds(file), displays)
  const window = new BrowserWindow(windowOptions(bounds, nativeTheme.shouldUseDarkColors, app.isPackaged))
  window.once('ready-to-show', () => window.show())
  window.on('close', () => writeWindowBounds(file, window.getNormalBounds()))
  void window.loadURL(`${APP_ORIGIN}/`)
}

/** A window without any right but the preload script's calls. Stated in full although most are Electron's defaults. */
export function windowOptions(
  bounds: WindowBounds,
  isDark: boolean,
  isPackaged: boolean,
): BrowserWindowConstructorOptions {
  return {
    ...bounds,
    ...SMALLEST_WINDOW,
    title: 'Trefoil',
    show: false,
    backgroundColor: isDark ? DARK_GROUND : LIGHT_GROUND,
    webPreferences: {
      preload: PRELOAD,
      sandbox: true,
      contextIsolation: true,
      webSecurity: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webviewTag: false,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      devTools: !isPackaged,
    },
  }
}
