import type { CDPSession, Route } from 'playwright-core'
import { toApp, toChromium } from './addresses.ts'
import { assertNotReady } from './app.ts'
import type { StandInWebContents } from './web-contents.ts'

type ProtocolHandler = (request: Request) => Response | Promise<Response>
type PermissionCheck = (contents: StandInWebContents | null, permission: string) => boolean
type PermissionRequest = (contents: StandInWebContents, permission: string, decide: (yes: boolean) => void) => void
type RequestFilter = (details: { url: string }, decide: (answer: { cancel?: boolean }) => void) => void

const schemes = new Map<string, object>()
const protocolHandlers = new Map<string, ProtocolHandler>()
let checkPermission: PermissionCheck = () => true
let requestPermission: PermissionRequest = (_contents, _permission, decide) => decide(true)
let filterRequest: RequestFilter = (_details, decide) => decide({})

/** Requests that the main process let go although they are not the app's: none may ever be here. */
export const escaped: string[] = []
/** Requests that the main process refused. */
export const refused: string[] = []

/** Electron's `protocol`. */
export const protocol = {
  registerSchemesAsPrivileged: (list: readonly { scheme: string; privileges: object }[]) => {
    assertNotReady('protocol.registerSchemesAsPrivileged')
    for (const { scheme, privileges } of list) schemes.set(scheme, privileges)
  },
}

/** Electron's `session`. */
export const session = {
  defaultSession: {
    protocol: { handle: (scheme: string, handler: ProtocolHandler) => void protocolHandlers.set(scheme, handler) },
    setPermissionCheckHandler: (handler: PermissionCheck) => {
      checkPermission = handler
    },
    setPermissionRequestHandler: (handler: PermissionRequest) => {
      requestPermission = handler
    },
    setDevicePermissionHandler: () => {},
    webRequest: {
      onBeforeRequest: (handler: RequestFilter) => {
        filterRequest = handler
      },
    },
  },
}

/** Answers a request of the page as Electron would: through the main process's filter, then its protocol handler. */
export async function answerRequest(route: Route): Promise<void> {
  const url = toApp(route.request().url())
  const { cancel } = await new Promise<{ cancel?: boolean }>((resolve) => filterRequest({ url }, resolve))
  if (cancel) {
    refused.push(url)
    return route.abort('blockedbyclient')
  }
  const handler = protocolHandlers.get(new URL(url).protocol.slice(0, -1))
  if (!handler) {
    escaped.push(url)
    return route.abort('internetdisconnected')
  }
  const response = await handler(new Request(url, { method: route.request().method() }))
  await route.fulfill({
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: Buffer.from(await response.arrayBuffer()),
  })
}

/** Electron's names of permissions by Chromium's. */
const PERMISSIONS: Readonly<Record<string, string>> = {
  'persistent-storage': 'persistent-storage',
  'clipboard-write': 'clipboard-sanitized-write',
  'clipboard-read': 'clipboard-read',
  geolocation: 'geolocation',
  notifications: 'notifications',
  camera: 'media',
  microphone: 'media',
  midi: 'midi',
  'idle-detection': 'idle-detection',
}

/** Chromium grants a page what the main process's handlers grant, and denies it the rest. */
export async function applyPermissions(cdp: CDPSession, contents: StandInWebContents, origin: string): Promise<void> {
  for (const [name, electronName] of Object.entries(PERMISSIONS)) {
    const mayAsk = checkPermission(contents, electronName)
    const isGranted =
      mayAsk && (await new Promise<boolean>((resolve) => requestPermission(contents, electronName, resolve)))
    const setting = isGranted ? 'granted' : 'denied'
    await cdp.send('Browser.setPermission', { permission: { name }, setting, origin: toChromium(origin) })
  }
}
