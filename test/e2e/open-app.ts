import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type ConsoleMessage,
  chromium,
  type Page,
} from 'playwright-core'
import { test as baseTest, expect, inject } from 'vitest'

/** What a test gets: new windows on the built app, each context a fresh browser profile, and no trouble left unnoticed. */
export interface OpenApp {
  /** A window of its own profile on the app. */
  readonly open: (options?: BrowserContextOptions & { readonly path?: string }) => Promise<Page>
  /** A further window of the same profile. */
  readonly openAnother: (page: Page, path?: string) => Promise<Page>
  /** Watches a context that the test has started itself. */
  readonly watch: (context: BrowserContext) => Promise<void>
}

const READING = { locale: 'en-GB', timezoneId: 'Europe/London', reducedMotion: 'reduce' } as const
const DESK = { width: 1280, height: 800 }
/** How long a window may take for one thing before the test counts it as not coming. */
const PATIENCE_MS = 20_000

/** The address of a screen, such as `/settings`. */
export function addressOf(path: string): string {
  return `${inject('appUrl')}#${path}`
}

/** `it` with the app at hand. After the test no console error, page error, CSP violation or foreign request may have occurred. */
export const it = baseTest.extend<{ app: OpenApp }>({
  // biome-ignore lint/correctness/noEmptyPattern: vitest reads what a fixture needs from its first parameter
  app: async ({}, use) => {
    const browser = await chromium.connect(inject('browserEndpoint'))
    const trouble: string[] = []
    try {
      await use(makeApp(browser, trouble))
    } finally {
      await browser.close()
    }
    expect(trouble, 'trouble in the browser').toEqual([])
  },
})

function makeApp(browser: Browser, trouble: string[]): OpenApp {
  const watch = (context: BrowserContext) => watchContext(context, trouble)
  return {
    watch,
    open: async ({ path = '/', ...options } = {}) => {
      const context = await browser.newContext({ ...READING, viewport: DESK, acceptDownloads: true, ...options })
      await watch(context)
      return openPage(context, path)
    },
    openAnother: (page, path = '/') => openPage(page.context(), path),
  }
}

async function openPage(context: BrowserContext, path: string): Promise<Page> {
  const page = await context.newPage()
  await page.goto(addressOf(path))
  await page
    .getByRole('heading', { level: 1 })
    .or(page.getByRole('heading', { level: 2 }))
    .first()
    .waitFor()
  return page
}

/** Notes everything that a user would not see and that should not be. */
async function watchContext(context: BrowserContext, trouble: string[]): Promise<void> {
  const origin = new URL(inject('appUrl')).origin
  context.setDefaultTimeout(PATIENCE_MS)
  await context.exposeFunction('reportViolation', (text: string) => trouble.push(`Content-Security-Policy: ${text}`))
  await context.addInitScript(reportViolations)
  context.on('console', (message) => {
    if (isTrouble(message)) trouble.push(`console ${message.type()}: ${message.text()}`)
  })
  context.on('weberror', (webError) => trouble.push(`page error: ${webError.error().message}`))
  context.on('request', (request) => {
    const url = new URL(request.url())
    if (!['blob:', 'data:'].includes(url.protocol) && url.origin !== origin) trouble.push(`request to ${url.href}`)
  })
  context.on('response', (response) => {
    if (response.status() >= 400) trouble.push(`${response.status()} ${response.url()}`)
  })
}

function isTrouble(message: ConsoleMessage): boolean {
  return message.type() === 'error' || message.type() === 'warning'
}

/** Runs inside the page, before any of its own scripts. */
function reportViolations(): void {
  document.addEventListener('securitypolicyviolation', (event) => {
    const { reportViolation } = window as unknown as { reportViolation: (text: string) => void }
    reportViolation(`${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`)
  })
}
