import type { MainModule } from '../electron-api.ts'
import { presentIn } from '../modules/presentation-window.ts'
import { handle } from './handle.ts'

/** The second window. The app itself can open none. */
export const windowHandlers: MainModule = {
  name: 'window-handlers',
  whenReady: (electron) => {
    const present = presentIn(electron)
    handle(electron, 'window:present', ({ assessmentId }, { sender }) => {
      present(assessmentId, electron.BrowserWindow.fromWebContents(sender))
      return { opened: true }
    })
  },
}
