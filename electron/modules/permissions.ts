import type { MainModule } from '../electron-api.ts'
import { isAppUrl } from '../security/app-origin.ts'

const ALLOWED: readonly string[] = ['persistent-storage', 'clipboard-sanitized-write']

/** Everything is denied but keeping the workspace and copying to the clipboard; no request leaves the app. */
export const permissions: MainModule = {
  name: 'permissions',
  whenReady: ({ app, session }) => {
    const { defaultSession } = session
    defaultSession.setPermissionRequestHandler((contents, permission, decide) => {
      decide(ALLOWED.includes(permission) && isAppUrl(contents.getURL()))
    })
    defaultSession.setPermissionCheckHandler((contents, permission) => {
      return ALLOWED.includes(permission) && contents !== null && isAppUrl(contents.getURL())
    })
    defaultSession.setDevicePermissionHandler(() => false)
    defaultSession.webRequest.onBeforeRequest(({ url }, decide) => {
      decide({ cancel: !isAllowedRequest(url, app.isPackaged) })
    })
  },
}

/** Files of the app, and what the page itself has made (`data:`, `blob:`). The developer tools load only where the app is not packaged. */
export function isAllowedRequest(url: string, isPackaged: boolean): boolean {
  if (isAppUrl(url) || url.startsWith('data:')) return true
  if (url.startsWith('blob:')) return isAppUrl(url.slice('blob:'.length))
  return !isPackaged && (url.startsWith('devtools://devtools/') || url.startsWith('chrome-devtools://devtools/'))
}
