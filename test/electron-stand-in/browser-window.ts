import { EventEmitter } from 'node:events'
import { app } from './app.ts'
import { closeChromium } from './chromium.ts'
import { StandInWebContents } from './web-contents.ts'

interface WindowOptions {
  readonly width: number
  readonly height: number
  readonly webPreferences: Readonly<Record<string, unknown>>
}

const windows = new Set<BrowserWindow>()

/** Electron's `BrowserWindow`. It has no frame and no place on a desktop, so its bounds are only remembered. */
export class BrowserWindow extends EventEmitter {
  readonly webContents: StandInWebContents
  #bounds: { x: number; y: number; width: number; height: number }
  #isShown = false

  constructor(options: WindowOptions) {
    super()
    this.#bounds = { x: 0, y: 0, ...options }
    this.webContents = new StandInWebContents(options.webPreferences)
    windows.add(this)
    this.webContents.once('destroyed', () => this.#closed())
    app.emit('web-contents-created', {}, this.webContents)
    app.emit('browser-window-created', {}, this)
  }

  static getAllWindows(): readonly BrowserWindow[] {
    return [...windows]
  }
  static getFocusedWindow(): BrowserWindow | null {
    return [...windows][0] ?? null
  }
  static fromWebContents(contents: StandInWebContents): BrowserWindow | null {
    return [...windows].find((window) => window.webContents === contents) ?? null
  }

  async loadURL(url: string): Promise<void> {
    await this.webContents.loadURL(url)
    this.emit('ready-to-show')
  }
  reload(): void {
    void this.webContents.reload()
  }
  show(): void {
    this.#isShown = true
  }
  isVisible(): boolean {
    return this.#isShown
  }
  isMinimized(): boolean {
    return false
  }
  restore(): void {}
  focus(): void {
    this.emit('focus')
  }
  setBounds(bounds: Partial<{ x: number; y: number; width: number; height: number }>): void {
    this.#bounds = { ...this.#bounds, ...bounds }
  }
  getNormalBounds(): { x: number; y: number; width: number; height: number } {
    const { x, y, width, height } = this.#bounds
    return { x, y, width, height }
  }
  getBounds(): { x: number; y: number; width: number; height: number } {
    return this.getNormalBounds()
  }
  close(): boolean {
    let isPrevented = false
    const preventDefault = () => {
      isPrevented = true
    }
    this.emit('close', { preventDefault })
    if (!isPrevented) void this.webContents.close()
    return !isPrevented
  }
  isDestroyed(): boolean {
    return !windows.has(this)
  }

  #closed(): void {
    windows.delete(this)
    this.emit('closed')
    if (windows.size === 0 && !isQuitting) app.emit('window-all-closed')
  }
}

let isQuitting = false

app.on('stand-in-quit', async () => {
  if (isQuitting) return
  isQuitting = true
  // A window that does not close stops quitting.
  const areClosing = [...windows].map((window) => window.close())
  if (areClosing.includes(false)) {
    isQuitting = false
    return
  }
  await closeChromium()
  app.emit('will-quit', {})
  app.emit('quit', {}, 0)
  process.exit(0)
})
