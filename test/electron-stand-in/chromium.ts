import { type BrowserContext, chromium, type Page } from 'playwright-core'
import { findBrowser } from '../../scripts/find-browser.mjs'
import { PROFILE, switches } from './app.ts'

let starting: Promise<BrowserContext> | null = null
const own = new Set<Page>()

/** A page for a window. A tab that the page opens by itself is none: it loads nothing, and is closed. */
export async function openPage(prepare: (page: Page) => Promise<void>): Promise<Page> {
  starting ??= startChromium()
  const context = await starting
  const page = context.pages().find((blank) => !own.has(blank)) ?? (await context.newPage())
  own.add(page)
  await prepare(page)
  await context.route('**/*', (route) => route.abort('aborted'))
  page.on('popup', (popup) => void popup.close().catch(() => {}))
  return page
}

/** Ends Chromium, if it was started. */
export async function closeChromium(): Promise<void> {
  await (await starting)?.close()
}

/** With the switches that the main process set, on the profile of the run; a second client finds it by the port in the profile. */
async function startChromium(): Promise<BrowserContext> {
  const { executablePath, args } = await findBrowser()
  return chromium.launchPersistentContext(PROFILE, {
    executablePath,
    args: [...args, ...switches, '--remote-debugging-port=0'],
    viewport: { width: 1280, height: 800 },
    locale: 'en-GB',
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  })
}
