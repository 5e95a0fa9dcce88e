import { mkdtemp } from 'node:fs/promises'
import { join } from 'node:path'
import { type BrowserContext, type CDPSession, chromium, type Page } from 'playwright-core'
import { findBrowser } from '../../scripts/find-browser.mjs'

/** A new, empty profile folder. */
export function newProfile(folder: string): Promise<string> {
  return mkdtemp(join(folder, 'profile-'))
}

/** Starts a real Chromium, headless, with further features, on a profile folder. */
export async function openBrowser(profile: string, features: readonly string[] = []): Promise<BrowserContext> {
  const { executablePath, args } = await findBrowser()
  return chromium.launchPersistentContext(profile, {
    executablePath,
    args: [...args, ...(features.length > 0 ? [`--enable-features=${features.join(',')}`] : [])],
    headless: true,
    viewport: { width: 1280, height: 800 },
    reducedMotion: 'reduce',
  })
}

/** Reads the CPU time that the page's process has used so far, all its threads, in milliseconds. */
export async function watchCpu(page: Page): Promise<() => Promise<number>> {
  const session: CDPSession = await page.context().newCDPSession(page)
  await session.send('Performance.enable')
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics')
    return (metrics.find(({ name }) => name === 'ProcessTime')?.value ?? Number.NaN) * 1000
  }
}

/** Milliseconds from the navigation until the first h1 was painted. To be given to `addInitScript`. */
export function reportFirstHeading(): void {
  let isFound = false
  const look = () => {
    if (isFound || !document.querySelector('h1')) return
    isFound = true
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        ;(window as unknown as { headingShown: (at: number) => void }).headingShown(performance.now())
      }),
    )
  }
  new MutationObserver(look).observe(document, { childList: true, subtree: true })
}

/** A page whose every load tells when its first h1 was painted. */
export async function watchFirstHeading(page: Page): Promise<(load: () => Promise<unknown>) => Promise<number>> {
  let resolveShown: (at: number) => void = () => {}
  await page.exposeFunction('headingShown', (at: number) => resolveShown(at))
  await page.addInitScript(reportFirstHeading)
  return async (load) => {
    const shown = new Promise<number>((resolve) => {
      resolveShown = resolve
    })
    await load()
    return shown
  }
}
