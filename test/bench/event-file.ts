import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { newProfile, openBrowser } from './bench-browser.ts'
import type { BenchContext } from './bench-context.ts'
import { buildApp } from './build-pages.ts'
import { type BenchTable, formatRatio, formatSeries } from './measure.ts'
import { type StaticServer, serveFolders } from './static-server.ts'

const FEW = 1000
const MANY = 100_000
const YEARS = 10
const SERVICES = 20
const PATIENCE_MS = 300_000

/** One thing the user does, and what it costs. */
interface Step {
  /** From the press until what comes of it stands on the screen, or on the disk. */
  readonly took: number
  /** The longest task of the main thread meanwhile: so long nothing else could happen. */
  readonly longest: number
}
type Steps = Readonly<Record<keyof typeof STEPS, Step>>

const STEPS = {
  read: 'the file is read, with the zone chosen: what is new is shown',
  takeIn: 'taken in: the figures stand on the screen',
  saved: '… and are on the disk',
  again: 'the same file again: nothing is new',
  undone: 'the import undone, and on the disk',
  opened: 'the screen opened anew',
}

/** Ten years of incidents through the import dialog: 100,000 rows against 1,000. */
export async function benchEventFile({ runs, folder, say }: BenchContext): Promise<readonly BenchTable[]> {
  say(`Events: building the app, writing files of ${FEW} and ${MANY} incidents`)
  const server = await serveFolders({ '/': await buildApp(join(folder, 'events-app')) })
  const [few, many] = [await writeIncidents(folder, FEW), await writeIncidents(folder, MANY)]
  const rounds: { few: Steps; many: Steps }[] = []
  try {
    for (let round = 0; round < runs; round += 1) {
      rounds.push({ few: await importFile(folder, server, few), many: await importFile(folder, server, many) })
    }
  } finally {
    await server.close()
  }
  const rows = (Object.keys(STEPS) as (keyof Steps)[]).map((step) => {
    const of = (count: 'few' | 'many', figure: keyof Step) => rounds.map((round) => round[count][step][figure])
    return [
      STEPS[step],
      formatSeries(of('few', 'took')),
      formatSeries(of('many', 'took')),
      formatRatio(of('many', 'took'), of('few', 'took')),
      formatSeries(of('many', 'longest')),
    ]
  })
  return [
    {
      title: `Incidents of ${YEARS} years from a file`,
      columns: ['Step', `${FEW} rows, ms`, `${MANY} rows, ms`, 'ratio', 'longest task, ms'],
      rows,
      notes: ['The longest task of the main thread is that of the large file.'],
    },
  ]
}

/** Times of London without a zone: what costs most to read. */
async function writeIncidents(folder: string, count: number): Promise<string> {
  const begin = Date.UTC(2016, 7, 1)
  const apart = (YEARS * 365 * 86_400_000) / count
  const wall = (moment: number) => new Date(moment).toISOString().slice(0, 19).replace('T', ' ')
  const lines = Array.from({ length: count }, (_, index) => {
    const startedAt = begin + apart * index
    const minutes = 1 + ((index * 37) % 200)
    const service = `Service ${index % SERVICES}`
    return `INC${index},${service},"Something broke, no ${index}",P${1 + (index % 4)},${wall(startedAt)},${wall(startedAt + minutes * 60_000)}`
  })
  const path = join(folder, `incidents-${count}.csv`)
  await writeFile(path, `id,service,title,severity,started_at,resolved_at\n${lines.join('\n')}\n`)
  return path
}

async function importFile(folder: string, { origin }: StaticServer, file: string): Promise<Steps> {
  const browser = await openBrowser(await newProfile(folder))
  try {
    const page = browser.pages()[0] ?? (await browser.newPage())
    page.setDefaultTimeout(PATIENCE_MS)
    await page.addInitScript(watchTasks)
    await page.goto(origin)
    await page.getByLabel('Name of your team').fill('Team')
    await page.getByRole('button', { name: 'Start', exact: true }).click()
    await page.getByRole('link', { name: 'Measures' }).click()
    await page.getByRole('heading', { name: 'No figures yet' }).waitFor()
    await chooseFile(page, file)
    await page.getByLabel('Time zone of the times').waitFor()
    await page.getByRole('status').filter({ hasText: 'left out' }).waitFor()
    const read = await timed(page, async () => {
      await page.getByLabel('Time zone of the times').selectOption('Europe/London')
      await page.getByRole('button', { name: /^Take in/ }).waitFor()
    })
    const figures = page.getByText('How many began in the period').first()
    const takeIn = await timed(page, async () => {
      await page.getByRole('button', { name: /^Take in/ }).click()
      await figures.waitFor()
    })
    const written = await timed(page, () => saved(page))
    const again = await timed(page, async () => {
      await chooseFile(page, file)
      await page.getByRole('button', { name: 'Nothing to take in' }).waitFor()
    })
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'hidden' })
    const undone = await timed(page, async () => {
      await page.getByRole('button', { name: /^Undo/ }).click()
      await page.getByRole('heading', { name: 'No figures yet' }).waitFor()
      await saved(page)
    })
    await page.getByRole('button', { name: /^Redo/ }).click()
    await figures.waitFor()
    await saved(page)
    const opened = await timed(page, async () => {
      await page.reload()
      await figures.waitFor()
    })
    return { read, takeIn, saved: { ...written, took: takeIn.took + written.took }, again, undone, opened }
  } finally {
    await browser.close()
  }
}

async function chooseFile(page: Page, file: string): Promise<void> {
  await page.getByRole('button', { name: 'Import a file …' }).click()
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Choose a file' }).click()
  await (await chooser).setFiles(file)
}

async function saved(page: Page): Promise<void> {
  await page.getByText('Saved on this computer', { exact: true }).waitFor()
}

async function timed(page: Page, act: () => Promise<unknown>): Promise<Step> {
  await page.evaluate(() => window.longTasks.splice(0))
  const began = performance.now()
  await act()
  const took = performance.now() - began
  // What belongs to it is reported after the frame in which it was seen.
  await page.waitForTimeout(200)
  return { took, longest: await page.evaluate(() => Math.max(0, ...window.longTasks)) }
}

declare global {
  interface Window {
    /** How long each task of 50 ms or more took, in milliseconds. */
    longTasks: number[]
  }
}

/** In the page. */
function watchTasks(): void {
  window.longTasks = []
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) window.longTasks.push(duration)
  }).observe({ type: 'longtask' })
}
