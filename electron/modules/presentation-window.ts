import type { BrowserWindow } from 'electron'
import type { ElectronApi } from '../electron-api.ts'
import { APP_ORIGIN } from '../security/app-origin.ts'
import { windowOptions } from './main-window.ts'
import type { Area } from './window-bounds.ts'

const PRESENTATION_SIZE = { width: 1280, height: 720 } as const

/**
 * Shows the presentation view in the one second window, on another display where there is one, with no more rights than the first. It goes
 * with the window that asked for it.
 */
export function presentIn(electron: ElectronApi): (assessmentId: string, asking: BrowserWindow | null) => void {
  let open: BrowserWindow | null = null
  return (assessmentId, asking) => {
    const { app, BrowserWindow, nativeTheme, screen } = electron
    if (!open) {
      const displays = screen.getAllDisplays().map(({ workArea }) => workArea)
      const bounds = besideOf(asking?.getBounds() ?? null, displays)
      const window = new BrowserWindow(windowOptions(bounds, nativeTheme.shouldUseDarkColors, app.isPackaged))
      window.once('ready-to-show', () => window.show())
      window.once('closed', () => {
        open = null
      })
      asking?.once('closed', () => {
        if (open === window) window.close()
      })
      open = window
    } else {
      open.focus()
    }
    void open.loadURL(`${APP_ORIGIN}/#/present/${assessmentId}`)
  }
}

/** All of a display that the asking window is not on; the usual size where there is no other. */
export function besideOf(asking: Area | null, displays: readonly Area[]) {
  const other = asking && displays.find((area) => !isOn(asking, area))
  return other ? { x: other.x, y: other.y, width: other.width, height: other.height } : PRESENTATION_SIZE
}

/** By its middle, as a window may reach over an edge. */
function isOn({ x, y, width, height }: Area, area: Area): boolean {
  const middle = { x: x + width / 2, y: y + height / 2 }
  return middle.x >= area.x && middle.x < area.x + area.width && middle.y >= area.y && middle.y < area.y + area.height
}
