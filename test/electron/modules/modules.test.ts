import { EventEmitter } from 'node:events'
import { describe, expect, it, vi } from 'vitest'
import { windowOptions } from '#electron/modules/main-window.ts'
import { menuTemplate } from '#electron/modules/menu.ts'
import { navigationGuard } from '#electron/modules/navigation-guard.ts'
import { isAllowedRequest, permissions } from '#electron/modules/permissions.ts'
import { answerRequest, protocol } from '#electron/modules/protocol.ts'
import { sandbox } from '#electron/modules/sandbox.ts'
import { singleInstance } from '#electron/modules/single-instance.ts'
import { storageBackend } from '#electron/modules/storage-backend.ts'
import { runModules } from '#electron/run-modules.ts'
import { fakeElectron } from '../fake-electron.ts'

describe('before Electron is ready', () => {
  it('a second process ends before anything else happens', async () => {
    const { electron, calls } = fakeElectron({ hasLock: false })
    await runModules(electron, [singleInstance, sandbox, storageBackend, protocol])
    expect(calls.map(({ name }) => name)).toEqual(['app.quit'])
  })

  it('the sandbox, the SQLite store and the scheme are settled', () => {
    const { electron, calls } = fakeElectron()
    for (const module of [sandbox, storageBackend, protocol]) module.beforeReady?.(electron)
    expect(calls).toEqual([
      { name: 'app.enableSandbox', args: [] },
      {
        name: 'commandLine.appendSwitch',
        args: ['enable-features', 'IdbSqliteOnDiskRollout:stage/UseSqliteForNewStores'],
      },
      {
        name: 'protocol.registerSchemesAsPrivileged',
        args: [[{ scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } }]],
      },
    ])
  })
})

describe('permissions', () => {
  it('grants keeping and copying to the app alone, and denies the rest', () => {
    const { electron, handlers } = fakeElectron()
    permissions.whenReady?.(electron)
    const check = handlers.get('permission-check')
    const page = (url: string) => ({ getURL: () => url })
    expect(check?.(page('app://bundle/'), 'persistent-storage')).toBe(true)
    expect(check?.(page('app://bundle/'), 'clipboard-sanitized-write')).toBe(true)
    for (const permission of ['media', 'geolocation', 'notifications', 'clipboard-read', 'hid', 'openExternal']) {
      expect(check?.(page('app://bundle/'), permission)).toBe(false)
    }
    expect(check?.(page('https://example.org/'), 'persistent-storage')).toBe(false)
    expect(check?.(null, 'persistent-storage')).toBe(false)
    expect(handlers.get('device-permission')?.({})).toBe(false)
    const decide = vi.fn()
    handlers.get('permission-request')?.(page('app://bundle/'), 'media', decide)
    handlers.get('permission-request')?.(page('app://bundle/'), 'persistent-storage', decide)
    expect(decide.mock.calls).toEqual([[false], [true]])
  })

  it('cancels every request that is not of the app', () => {
    for (const url of [
      'https://example.org/',
      'http://127.0.0.1/',
      'ws://x/',
      'file:///etc/passwd',
      'app://other/',
      'blob:https://x/1',
      'devtools://devtools/a',
    ]) {
      expect(isAllowedRequest(url, true), url).toBe(false)
    }
    for (const url of ['app://bundle/index.html', 'data:image/png;base64,AA', 'blob:app://bundle/1']) {
      expect(isAllowedRequest(url, true), url).toBe(true)
    }
  })
})

describe('the navigation guard', () => {
  function guardedContents() {
    const { electron, app, calls } = fakeElectron()
    navigationGuard.beforeReady?.(electron)
    let open: (details: { url: string }) => unknown = () => null
    const contents = Object.assign(new EventEmitter(), {
      setWindowOpenHandler: (handler: typeof open) => {
        open = handler
      },
    })
    app.emit('web-contents-created', {}, contents)
    return { contents, calls, open: (url: string) => open({ url }) }
  }

  it.each(['will-navigate', 'will-redirect', 'will-frame-navigate'])('%s stays in the app', (event) => {
    const { contents } = guardedContents()
    const outside = { url: 'https://example.org/', preventDefault: vi.fn() }
    const inside = { url: 'app://bundle/#/results', preventDefault: vi.fn() }
    contents.emit(event, outside)
    contents.emit(event, inside)
    expect(outside.preventDefault).toHaveBeenCalled()
    expect(inside.preventDefault).not.toHaveBeenCalled()
  })

  it('no webview and no second window; a source goes to the browser', () => {
    const { contents, calls, open } = guardedContents()
    const event = { preventDefault: vi.fn() }
    contents.emit('will-attach-webview', event)
    expect(event.preventDefault).toHaveBeenCalled()
    expect(open('https://example.org/')).toEqual({ action: 'deny' })
    expect(open('app://bundle/')).toEqual({ action: 'deny' })
    expect(open('https://dora.dev/x')).toEqual({ action: 'deny' })
    expect(calls).toEqual([{ name: 'shell.openExternal', args: ['https://dora.dev/x'] }])
  })
})

describe('the protocol', () => {
  it('answers only GET for its own host', async () => {
    const status = async (url: string, method = 'GET') =>
      (await answerRequest(new Request(url, { method }), '/nowhere')).status
    expect(await status('app://other/index.html')).toBe(403)
    expect(await status('app://bundle/index.html', 'POST')).toBe(403)
    expect(await status('app://bundle/index.html')).toBe(404)
  })
})

describe('the window', () => {
  it('has no right but its preload script, and developer tools only unpackaged', () => {
    const { webPreferences } = windowOptions({ width: 1280, height: 840 }, false, true)
    expect(webPreferences).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      webSecurity: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webviewTag: false,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      devTools: false,
    })
    expect(windowOptions({ width: 1280, height: 840 }, true, false).webPreferences?.devTools).toBe(true)
  })
})

describe('the menu', () => {
  it.each(['linux', 'win32', 'darwin'] as const)(
    'on %s undo and redo go to the app, and no key is taken from the page',
    (platform) => {
      const send = vi.fn()
      const { electron } = fakeElectron()
      Object.assign(electron.BrowserWindow, { getFocusedWindow: () => ({ webContents: { send } }) })
      const items = menuTemplate(electron, platform).flatMap(({ submenu }) => (Array.isArray(submenu) ? submenu : []))
      for (const label of ['Undo', 'Redo', 'Settings', 'Home', 'Commands …']) {
        const item = items.find((candidate) => candidate.label === label)
        expect(item?.registerAccelerator).toBe(false)
        ;(item?.click as (() => void) | undefined)?.()
      }
      expect(send.mock.calls.map(([, command]) => command)).toEqual([
        'undo',
        'redo',
        'settings',
        'home',
        'command-palette',
      ])
      expect(items.some(({ role }) => role === 'toggleDevTools')).toBe(false)
    },
  )
})
