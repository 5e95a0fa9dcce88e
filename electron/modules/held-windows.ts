import type { BrowserWindow } from 'electron'
import { MENU_CHANNEL } from '#shared/ipc/channels.ts'
import type { MenuCommand } from '#shared/ipc/contract.ts'
import type { ElectronApi } from '../electron-api.ts'

const LAST_BACKUP: MenuCommand = 'back-up-and-close'
/** A window that does not come back from its last backup closes all the same; what is not saved still keeps it open. */
const PATIENCE_MS = 15_000

/**
 * Windows with a backup to make before they close. A held window is asked for it once and stays open meanwhile; the page itself cannot
 * tell closing from a reload. Quitting goes on when the window has closed.
 */
export function holdWindows({ app }: ElectronApi): (window: BrowserWindow, isHeld: boolean) => void {
  const held = new WeakMap<BrowserWindow, boolean>()
  const asked = new WeakSet<BrowserWindow>()
  let isQuitting = false
  app.on('before-quit', () => {
    isQuitting = true
  })

  function watch(window: BrowserWindow): void {
    window.on('close', (event) => {
      if (held.get(window) !== true || window.webContents.isCrashed()) return
      event.preventDefault()
      held.set(window, false)
      asked.add(window)
      window.webContents.send(MENU_CHANNEL, LAST_BACKUP)
      const clock = setTimeout(() => window.close(), PATIENCE_MS)
      const goOn = isQuitting
      isQuitting = false
      window.once('closed', () => {
        clearTimeout(clock)
        if (goOn) app.quit()
      })
    })
  }

  return (window, isHeld) => {
    if (!held.has(window)) watch(window)
    if (!isHeld) asked.delete(window)
    // Closing is not held twice for the same work: neither by a backup that fails nor by a page that hangs.
    held.set(window, isHeld && !asked.has(window))
  }
}
