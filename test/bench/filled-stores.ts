import { join } from 'node:path'
import type { BrowserContext } from 'playwright-core'
import { newProfile, openBrowser } from './bench-browser.ts'
import type { BenchContext } from './bench-context.ts'
import { buildApp, buildPage } from './build-pages.ts'
import { type StaticServer, serveFolders } from './static-server.ts'

/** 1,000 assessments × 8 participants × 60 practices: 480,000 answers. */
export const MANY = 1000

/** The app on three origins of one browser profile, each with a database of its own. */
export interface FilledStores {
  readonly profile: string
  /** One assessment, nothing answered yet. */
  readonly empty: StaticServer
  /** The same, beside 1,000 others. */
  readonly full: StaticServer
  readonly close: () => Promise<void>
}

/** The page that fills and reads databases, on the origin of the app itself. */
export const STORE_PAGE = '/bench-store/'

/** Builds the app and fills its databases. Takes about a minute with the row for every answer (`withRival`). */
export async function fillStores({ folder, say }: BenchContext, withRival: boolean): Promise<FilledStores> {
  say('Stores: building, then writing 480,000 answers')
  const app = await buildApp(join(folder, 'app'))
  const mounts = { '/': app, [STORE_PAGE]: await buildPage('pages/store', join(folder, 'store-page')) }
  const [empty, full] = [await serveFolders(mounts), await serveFolders(mounts)]
  const profile = await newProfile(folder)
  const browser = await openBrowser(profile)
  await onStorePage(browser, empty, (page) => page.evaluate(() => window.storeBench.fillOpen()))
  await onStorePage(browser, full, async (page) => {
    await page.evaluate(() => window.storeBench.fillOpen())
    await page.evaluate((count) => window.storeBench.fillMany(count), MANY)
    if (!withRival) return
    say('Stores: writing the same as a row for every answer')
    await page.evaluate((count) => window.storeBench.fillRowPerAnswer(count), MANY)
  })
  await browser.close()
  return {
    profile,
    empty,
    full,
    close: async () => {
      await empty.close()
      await full.close()
    },
  }
}

/** Does something on the store page of an origin, in a tab of its own. */
export async function onStorePage<Result>(
  browser: BrowserContext,
  { origin }: StaticServer,
  act: (page: Awaited<ReturnType<BrowserContext['newPage']>>) => Promise<Result>,
): Promise<Result> {
  const page = await browser.newPage()
  await page.goto(`${origin}${STORE_PAGE}`)
  await page.waitForFunction(() => 'storeBench' in window)
  try {
    return await act(page)
  } finally {
    await page.close()
  }
}
