import type { CDPSession, Page } from 'playwright-core'
import { findCutOff } from './find-cut-off.ts'
import { findViolations } from './find-violations.ts'

/** In CSS pixels: the smallest window that is promised, then 1280×800 and 1024×700 at 200 %. */
const NARROW = [
  { width: 1024, height: 700, deviceScaleFactor: 1 },
  { width: 640, height: 400, deviceScaleFactor: 2 },
  { width: 512, height: 350, deviceScaleFactor: 2 },
]

/**
 * Everything wrong with what the window shows now, a line each: what axe finds in the light and, as far as colours go, in the dark;
 * and which controls are out of reach in small and magnified windows.
 */
export async function inspectPage(page: Page): Promise<readonly string[]> {
  await setTheme(page, 'light')
  const found = await named('light', findViolations(page))
  await setTheme(page, 'dark')
  found.push(...(await named('dark', findViolations(page, ['color-contrast', 'link-in-text-block']))))
  const devtools = await page.context().newCDPSession(page)
  for (const size of NARROW) {
    await setWindow(page, devtools, size)
    found.push(...(await named(`${size.width}×${size.height}`, findCutOff(page))))
  }
  await devtools.send('Emulation.clearDeviceMetricsOverride')
  await devtools.detach()
  return found
}

/** The app follows the system until somebody chooses. */
async function setTheme(page: Page, theme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme: theme })
  await page.locator(`html[data-mantine-color-scheme="${theme}"]`).waitFor({ state: 'attached' })
}

async function named(name: string, lines: Promise<readonly string[]>): Promise<string[]> {
  return (await lines).map((line) => `${name}: ${line}`)
}

/** Playwright sets the scale of a window only when it opens; a window that has something open has to change it on the way. */
async function setWindow(page: Page, devtools: CDPSession, size: (typeof NARROW)[number]): Promise<void> {
  await devtools.send('Emulation.setDeviceMetricsOverride', { ...size, mobile: false })
  await page.waitForFunction((width) => window.innerWidth === width, size.width)
  // What follows the window's size is drawn with the next two frames.
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))))
}
