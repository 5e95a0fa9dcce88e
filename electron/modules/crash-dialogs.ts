import type { BrowserWindow } from 'electron'
import type { ElectronApi, MainModule } from '../electron-api.ts'

const RELOAD = 0

/** A crash or a hang of the window leads to a dialog that says what is safe. Reports stay on this computer. */
export const crashDialogs: MainModule = {
  name: 'crash-dialogs',
  beforeReady: (electron) => {
    electron.crashReporter.start({ uploadToServer: false })
    electron.app.on('browser-window-created', (_event, window) => watch(electron, window))
    return true
  },
}

function watch({ app, dialog }: ElectronApi, window: BrowserWindow): void {
  let isStartedAgain = false
  window.webContents.on('render-process-gone', async (_event, { reason }) => {
    if (reason === 'clean-exit') return
    if (isStartedAgain) {
      isStartedAgain = false
      window.reload()
      return
    }
    const { response } = await dialog.showMessageBox({
      type: 'error',
      message: 'Trefoil’s window has stopped.',
      detail: 'Everything that was shown as saved is safe on this computer.',
      buttons: ['Open it again', 'Quit'],
      defaultId: RELOAD,
    })
    if (response === RELOAD) window.reload()
    else app.quit()
  })
  window.on('unresponsive', async () => {
    const { response } = await dialog.showMessageBox(window, {
      type: 'warning',
      message: 'Trefoil is not answering.',
      detail: 'It may still be working. Everything that was shown as saved is safe on this computer.',
      buttons: ['Wait', 'Start the window again'],
      defaultId: 0,
      cancelId: 0,
    })
    if (response !== 1) return
    isStartedAgain = true
    window.webContents.forcefullyCrashRenderer()
  })
}
