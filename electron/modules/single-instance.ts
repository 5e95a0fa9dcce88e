import type { ElectronApi, MainModule } from '../electron-api.ts'

/** Two processes on one database would damage it: the second hands over to the first and ends, before any database is opened. */
export const singleInstance: MainModule = {
  name: 'single-instance',
  beforeReady: ({ app, BrowserWindow }) => {
    if (!app.requestSingleInstanceLock()) return false
    app.on('second-instance', () => showFirstWindow(BrowserWindow))
    return true
  },
}

function showFirstWindow(BrowserWindow: ElectronApi['BrowserWindow']): void {
  const [window] = BrowserWindow.getAllWindows()
  if (!window) return
  if (window.isMinimized()) window.restore()
  window.focus()
}
