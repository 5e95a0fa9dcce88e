import { EventEmitter } from 'node:events'
import { join } from 'node:path'
import type { ElectronApi } from '#electron/electron-api.ts'

type Listener = (...args: readonly unknown[]) => unknown

/** What the modules told Electron, by the name of the call. */
export interface FakeElectron {
  readonly electron: ElectronApi
  readonly calls: { readonly name: string; readonly args: readonly unknown[] }[]
  readonly handlers: Map<string, Listener>
  readonly app: EventEmitter
  /** What the next dialog answers. */
  dialogAnswer: unknown
}

export interface FakeOptions {
  readonly isPackaged?: boolean
  readonly hasLock?: boolean
  readonly documents?: string
  /** The folder that holds the app's own data. */
  readonly userData?: string
}

/** A typed fake of the parts of Electron that the modules use. It records, and does nothing. */
export function fakeElectron({
  isPackaged = true,
  hasLock = true,
  documents = '/documents',
  userData = '/paths/userData',
}: FakeOptions = {}): FakeElectron {
  const calls: { name: string; args: readonly unknown[] }[] = []
  const handlers = new Map<string, Listener>()
  const record =
    (name: string, answer?: unknown): Listener =>
    (...args) => {
      calls.push({ name, args })
      return answer
    }
  const keep = (name: string) => (handler: Listener) => void handlers.set(name, handler)
  const app = Object.assign(new EventEmitter(), {
    isPackaged,
    requestSingleInstanceLock: () => hasLock,
    enableSandbox: record('app.enableSandbox'),
    quit: record('app.quit'),
    whenReady: async () => {},
    getVersion: () => '1.2.3',
    getPath: (name: string) => ({ documents, userData })[name] ?? join('/paths', name),
    addRecentDocument: record('app.addRecentDocument'),
    clearRecentDocuments: record('app.clearRecentDocuments'),
    commandLine: { appendSwitch: record('commandLine.appendSwitch') },
  })
  const fake: FakeElectron = { electron: {} as ElectronApi, calls, handlers, app, dialogAnswer: { canceled: true } }
  const showDialog =
    (name: string) =>
    async (...args: readonly unknown[]) => {
      calls.push({ name, args })
      return fake.dialogAnswer
    }
  const parts = {
    app,
    crashReporter: { start: record('crashReporter.start') },
    Menu: { buildFromTemplate: (template: unknown) => template, setApplicationMenu: record('menu') },
    ipcMain: { handle: (channel: string, handler: Listener) => void handlers.set(channel, handler) },
    shell: { openExternal: record('shell.openExternal', Promise.resolve()) },
    dialog: {
      showSaveDialog: showDialog('dialog.save'),
      showOpenDialog: showDialog('dialog.open'),
      showMessageBox: showDialog('dialog.message'),
    },
    BrowserWindow: Object.assign(fakeWindow(record), {
      fromWebContents: () => null,
      getAllWindows: () => [],
      getFocusedWindow: () => null,
    }),
    nativeTheme: { shouldUseDarkColors: false },
    screen: { getAllDisplays: () => [] },
    protocol: { registerSchemesAsPrivileged: record('protocol.registerSchemesAsPrivileged') },
    session: {
      defaultSession: {
        protocol: { handle: (scheme: string, handler: Listener) => void handlers.set(scheme, handler) },
        setPermissionRequestHandler: keep('permission-request'),
        setPermissionCheckHandler: keep('permission-check'),
        setDevicePermissionHandler: keep('device-permission'),
        webRequest: { onBeforeRequest: keep('before-request') },
      },
    },
  }
  return Object.assign(fake, { electron: parts as unknown as ElectronApi })
}

/** A window that only records what it is made with and which address it loads. */
function fakeWindow(record: (name: string, answer?: unknown) => Listener) {
  return class extends EventEmitter {
    readonly loadURL = record('window.loadURL', Promise.resolve())
    readonly focus = record('window.focus')
    readonly show = record('window.show')

    constructor(options: unknown) {
      super()
      record('window.open')(options)
    }

    close(): void {
      this.emit('closed')
    }
  }
}
