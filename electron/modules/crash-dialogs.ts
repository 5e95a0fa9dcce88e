import type { BrowserWindow } from 'electron'
import type { ElectronApi, MainModule } from '../electron-api.ts'

const SAFE = 'Everything that was shown as saved is safe on this computer.'
const OPEN_AGAIN = 0
const WAIT = 0
const START_AGAIN = 1

/** A crash or a hang of the window leads to a dialog that says what is safe. Reports stay on this computer. */
export const crashDialogs: MainModule = {
  name: 'crash-dialogs',
  beforeReady: (electron) => {
    electron.crashReporter.start({ uploadToServer: false })
    electron.app.on('browser-window-created', (_event, window) => {
      watchForCrash(electron, window, watchForHang(electron, window))
    })
    return true
  },
}

function watchForCrash({ app, dialog }: ElectronApi, window: BrowserWindow, isWanted: () => boolean): void {
  window.webContents.on('render-process-gone', async (_event, { reason }) => {
    if (reason === 'clean-exit') return
    if (isWanted()) return window.reload()
    const { response } = await dialog.showMessageBox({
      type: 'error',
      message: 'Trefoil’s window has stopped.',
      detail: `${SAFE} If this happens again, save the workspace to a file and report it with the versions under About.`,
      buttons: ['Open it again', 'Quit'],
      defaultId: OPEN_AGAIN,
    })
    if (response === OPEN_AGAIN) window.reload()
    else app.quit()
  })
}

/** Returns whether the next crash is one that the user asked for here. */
function watchForHang({ dialog }: ElectronApi, window: BrowserWindow): () => boolean {
  let isStartedAgain = false
  let asking: AbortController | null = null
  window.on('responsive', () => asking?.abort())
  window.on('unresponsive', async () => {
    if (asking) return
    asking = new AbortController()
    const { response } = await dialog.showMessageBox(window, {
      type: 'warning',
      message: 'Trefoil is not answering.',
      detail: `It may still be working. ${SAFE}`,
      buttons: ['Wait', 'Start the window again'],
      defaultId: WAIT,
      cancelId: WAIT,
      signal: asking.signal,
    })
    asking = null
    if (response !== START_AGAIN) return
    isStartedAgain = true
    window.webContents.forcefullyCrashRenderer()
  })
  return () => {
    const wasWanted = isStartedAgain
    isStartedAgain = false
    return wasWanted
  }
}
