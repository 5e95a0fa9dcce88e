import { EventEmitter } from 'node:events'
import { readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { requestLock } from './instance-lock.ts'

const ROOT = join(import.meta.dirname, '..', '..')

/** Chromium's own profile; Electron keeps its data in the same folder, Chromium one level deeper. */
export const PROFILE = profileFolder()

/** Switches for Chromium, as the main process asked for them before it was ready. */
export const switches: string[] = []

let isReady = false
let isSandboxEnabled = false

/** @throws where Electron would: some things must be settled before it is ready. */
export function assertNotReady(what: string): void {
  if (isReady) throw new Error(`${what} must be called before Electron is ready.`)
}

class StandInApp extends EventEmitter {
  readonly isPackaged = false
  readonly commandLine = {
    appendSwitch: (name: string, value?: string) => {
      assertNotReady('commandLine.appendSwitch')
      switches.push(value === undefined ? `--${name}` : `--${name}=${value}`)
    },
  }
  readonly recentDocuments: string[] = []

  requestSingleInstanceLock(): boolean {
    return requestLock(PROFILE, (argv, folder) => this.emit('second-instance', {}, argv, folder, undefined))
  }
  enableSandbox(): void {
    assertNotReady('app.enableSandbox')
    isSandboxEnabled = true
  }
  whenReady(): Promise<void> {
    return new Promise((resolve) => {
      setImmediate(() => {
        isReady = true
        resolve()
      })
    })
  }
  isReady(): boolean {
    return isReady
  }
  getVersion(): string {
    return JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).version
  }
  getName(): string {
    return 'Trefoil'
  }
  getPath(name: string): string {
    return name === 'userData' ? join(PROFILE, 'Default') : join(PROFILE, name)
  }
  addRecentDocument(path: string): void {
    this.recentDocuments.push(path)
  }
  clearRecentDocuments(): void {
    this.recentDocuments.length = 0
  }
  setAppUserModelId(): void {}
  quit(): void {
    this.emit('before-quit', {})
    this.emit('stand-in-quit')
  }
  exit(code = 0): void {
    process.exit(code)
  }
}

/** Electron's `app`. */
export const app = new StandInApp()

/** Whether `app.enableSandbox()` was called; the stand-in itself cannot enforce it. */
export function wasSandboxEnabled(): boolean {
  return isSandboxEnabled
}

function profileFolder(): string {
  const { values } = parseArgs({
    args: process.argv.slice(2),
    options: { 'user-data-dir': { type: 'string' } },
    strict: false,
    allowPositionals: true,
  })
  const folder = values['user-data-dir']
  return typeof folder === 'string' ? folder : join(tmpdir(), `trefoil-stand-in-${process.pid}`)
}
