import type { Event, WebContents } from 'electron'
import type { ElectronApi, MainModule } from '../electron-api.ts'
import { isAppUrl } from '../security/app-origin.ts'
import { isAllowedExternal } from '../security/external-hosts.ts'

/** No window leaves the app, none opens another, and none embeds a foreign page. A link to a source opens in the user's browser. */
export const navigationGuard: MainModule = {
  name: 'navigation-guard',
  beforeReady: ({ app, shell }) => {
    app.on('web-contents-created', (_event, contents) => guard(contents, shell))
    return true
  },
}

function guard(contents: WebContents, shell: ElectronApi['shell']): void {
  const stay = (event: Event & { readonly url: string }) => {
    if (!isAppUrl(event.url)) event.preventDefault()
  }
  contents.on('will-navigate', stay)
  contents.on('will-redirect', stay)
  contents.on('will-frame-navigate', stay)
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.setWindowOpenHandler(({ url }) => {
    if (isAllowedExternal(url)) void shell.openExternal(url)
    return { action: 'deny' }
  })
}
