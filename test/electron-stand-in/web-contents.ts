import { EventEmitter } from 'node:events'
import type { Page, Route } from 'playwright-core'
import { originOf, toApp, toChromium } from './addresses.ts'
import { openPage } from './chromium.ts'
import { encodeClone } from './clone-codec.ts'
import { answerCall, BINDING, RECEIVER } from './ipc-main.ts'
import { preloadScript } from './preload-world.ts'
import { answerRequest, applyPermissions } from './session.ts'

type WindowOpenHandler = (details: { url: string }) => { action: 'allow' | 'deny' }

/** Electron's `WebContents`: a page of Chromium. */
export class StandInWebContents extends EventEmitter {
  readonly #preferences: Readonly<Record<string, unknown>>
  readonly #page: Promise<Page>
  #url = ''
  /** The address that the main process itself is loading: it needs no leave. */
  #ownLoad: string | null = null
  #openHandler: WindowOpenHandler = () => ({ action: 'allow' })
  #isDestroyed = false

  constructor(preferences: Readonly<Record<string, unknown>>) {
    super()
    this.#preferences = preferences
    this.#page = openPage((page) => this.#prepare(page))
  }

  async #prepare(page: Page): Promise<void> {
    await page.exposeBinding(BINDING, ({ frame }, text: string) => answerCall(this, frame, text))
    await page.addInitScript(preloadScript(String(this.#preferences.preload), BINDING, RECEIVER))
    await page.route('**/*', (route) => this.#answer(page, route))
    const cdp = await page.context().newCDPSession(page)
    await cdp.send('Page.enable')
    // Told when the page asks, whatever becomes of the tab.
    cdp.on('Page.windowOpen', ({ url }) => this.#refuseWindow(url))
    page.on('framenavigated', (frame) => {
      if (frame === page.mainFrame()) this.#url = toApp(frame.url())
    })
    page.on('crash', () => this.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 1 }))
    page.on('close', () => {
      this.#isDestroyed = true
      this.emit('destroyed')
    })
  }

  async #answer(page: Page, route: Route): Promise<void> {
    const request = route.request()
    if (!request.isNavigationRequest()) return answerRequest(route)
    const url = toApp(request.url())
    const isMainFrame = request.frame() === page.mainFrame()
    if (this.#ownLoad === url && isMainFrame) {
      this.#ownLoad = null
      return answerRequest(route)
    }
    return this.#mayNavigate(url, isMainFrame) ? answerRequest(route) : route.abort('aborted')
  }

  #mayNavigate(url: string, isMainFrame: boolean): boolean {
    let isPrevented = false
    const preventDefault = () => {
      isPrevented = true
    }
    this.emit('will-frame-navigate', { url, isMainFrame, preventDefault })
    if (isMainFrame) this.emit('will-navigate', { url, isMainFrame, preventDefault })
    return !isPrevented
  }

  /** @throws where the main process lets the page open a window: Trefoil has no other than its own. */
  #refuseWindow(url: string): void {
    const { action } = this.#openHandler({ url: toApp(url) })
    if (action !== 'deny') throw new Error(`The main process lets the page open ${url}; the stand-in cannot show it.`)
  }

  async loadURL(url: string): Promise<void> {
    const page = await this.#page
    this.#url = url
    this.#ownLoad = url
    // The session stays: what it has set ends with it.
    await applyPermissions(await page.context().newCDPSession(page), this, originOf(url))
    await page.goto(toChromium(url))
    this.emit('did-finish-load')
  }

  isCrashed(): boolean {
    return false
  }
  isDestroyed(): boolean {
    return this.#isDestroyed
  }
  getURL(): string {
    return this.#url
  }
  getLastWebPreferences(): Readonly<Record<string, unknown>> {
    return this.#preferences
  }
  setWindowOpenHandler(handler: WindowOpenHandler): void {
    this.#openHandler = handler
  }
  async send(channel: string, ...args: readonly unknown[]): Promise<void> {
    const page = await this.#page
    const text = encodeClone(structuredClone({ channel, args }))
    await page.evaluate(
      ([name, message]) => (window as unknown as Record<string, (text: string) => void>)[name]?.(message),
      [RECEIVER, text] as const,
    )
  }
  async reload(): Promise<void> {
    const page = await this.#page
    this.#ownLoad = this.#url
    await page.reload()
  }
  async close(): Promise<void> {
    await (await this.#page).close()
  }
  async forcefullyCrashRenderer(): Promise<void> {
    const page = await this.#page
    const cdp = await page.context().newCDPSession(page)
    await cdp.send('Page.crash').catch(() => {})
  }
}
