import type { WebContents } from 'electron'
import type { MainModule } from '../electron-api.ts'
import { holdWindows } from '../modules/held-windows.ts'
import { presentIn } from '../modules/presentation-window.ts'
import { handle } from './handle.ts'

/** The second window, which the app itself cannot open, and what comes before a window closes. */
export const windowHandlers: MainModule = {
  name: 'window-handlers',
  whenReady: (electron) => {
    const present = presentIn(electron)
    handle(electron, 'window:present', ({ assessmentId }, { sender }) => {
      present(assessmentId, electron.BrowserWindow.fromWebContents(sender))
      return { opened: true }
    })
    const hold = holdWindows(electron)
    const windowOf = (sender: WebContents) => electron.BrowserWindow.fromWebContents(sender)
    handle(electron, 'window:hold', ({ isHeld }, { sender }) => {
      const window = windowOf(sender)
      if (window) hold(window, isHeld)
      return {}
    })
    handle(electron, 'window:close', (_request, { sender }) => {
      windowOf(sender)?.close()
      return {}
    })
  },
}
