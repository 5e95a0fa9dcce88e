import type { MainModule } from '../electron-api.ts'
import { isAllowedExternal } from '../security/external-hosts.ts'
import { handle } from './handle.ts'

/** Versions, and links to sources. */
export const appHandlers: MainModule = {
  name: 'app-handlers',
  whenReady: (electron) => {
    handle(electron, 'app:info', () => ({
      version: electron.app.getVersion(),
      electron: process.versions.electron ?? '',
      chromium: process.versions.chrome ?? '',
      node: process.versions.node,
    }))
    handle(electron, 'app:open-external', async ({ url }) => {
      if (!isAllowedExternal(url)) return { opened: false }
      await electron.shell.openExternal(url)
      return { opened: true }
    })
  },
}
