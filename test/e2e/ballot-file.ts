import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { expect, onTestFinished } from 'vitest'
import type { Ballot } from '#shared/ballot/ballot.ts'
import { findViolations } from './find-violations.ts'

const PHONE: BrowserContextOptions = { viewport: { width: 375, height: 667 }, hasTouch: true, isMobile: true }

/** The data in a ballot's page. */
export function ballotIn(html: string): Ballot {
  const json = /<script type="application\/json" id="ballot">(.*?)<\/script>/s.exec(html)?.[1]
  return JSON.parse(json ?? '') as Ballot
}

/**
 * Opens a ballot from the disk, as somebody does who got it by mail, on a phone of its own. After the test it must have asked for nothing
 * but itself, and said nothing to the console.
 */
export async function openFromDisk(browser: Browser | null, html: string): Promise<Page> {
  const folder = await mkdtemp(join(tmpdir(), 'trefoil-ballot-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  const path = join(folder, 'ballot.html')
  await writeFile(path, html)
  if (!browser) throw new Error('There is no browser.')
  const context = await browser.newContext({ ...PHONE, acceptDownloads: true })
  const trouble: string[] = []
  onTestFinished(() => expect(trouble, 'trouble on the ballot').toEqual([]))
  const address = pathToFileURL(path).href
  context.on('console', (message) => trouble.push(message.text()))
  context.on('weberror', (error) => trouble.push(error.error().message))
  context.on('request', (request) => {
    if (request.url() !== address && !/^(blob|data):/.test(request.url())) trouble.push(request.url())
  })
  const page = await context.newPage()
  await page.goto(address)
  return page
}

/** axe in both themes, and nothing wider than the phone, nor than a small one. */
export async function inspectBallot(page: Page, step: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    expect.soft(await findViolations(page), `${step}, ${colorScheme}`).toEqual([])
  }
  for (const width of [320, 375]) {
    await page.setViewportSize({ width, height: 667 })
    expect
      .soft(await page.evaluate(() => document.documentElement.scrollWidth), `${step} at ${width}`)
      .toBeLessThanOrEqual(width)
  }
}
