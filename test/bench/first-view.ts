import { readFile, rm } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { gzipSync } from 'node:zlib'
import { newProfile, openBrowser, watchCpu, watchFirstHeading } from './bench-browser.ts'
import type { BenchContext } from './bench-context.ts'
import { buildApp, buildPage } from './build-pages.ts'
import { type BenchTable, formatRatio, formatSeries, interleave } from './measure.ts'
import { serveFolders } from './static-server.ts'

interface FirstView {
  /** Milliseconds until the first heading was painted. */
  readonly shown: number
  /** Milliseconds of CPU of the page's process, until half a second later. */
  readonly cpu: number
  /** Of the scripts and styles it asked for until then, gzipped. */
  readonly bytes: number
}

/** The first start of the app on a new profile, against an empty page of the same libraries. */
export async function benchFirstView({ runs, folder, say }: BenchContext): Promise<readonly BenchTable[]> {
  say('First view: building the app and the empty page')
  const app = await buildApp(join(folder, 'app'))
  const empty = await buildPage('peers/empty-page', join(folder, 'empty-page'))
  say(`First view: ${runs} rounds, each page on a new profile`)
  const samples = await interleave(runs, {
    app: () => openFirstTime(app, folder),
    empty: () => openFirstTime(empty, folder),
  })
  const row = (name: string, views: readonly FirstView[]) => [
    name,
    formatSeries(views.map(({ shown }) => shown)),
    formatRatio(
      views.map(({ shown }) => shown),
      samples.empty.map(({ shown }) => shown),
    ),
    formatSeries(views.map(({ cpu }) => cpu)),
    formatRatio(
      views.map(({ cpu }) => cpu),
      samples.empty.map(({ cpu }) => cpu),
    ),
    formatSeries(views.map(({ bytes }) => bytes / 1000)),
  ]
  return [
    {
      title: 'First view, new profile',
      columns: ['Page', 'shown, ms', 'ratio', 'CPU, ms', 'ratio', 'JS + CSS gzip, kB'],
      rows: [row('empty Mantine + Dexie page', samples.empty), row('Trefoil, first start', samples.app)],
      notes: [
        'Aim: at most 1.30×. Served uncompressed from the loopback; the kilobytes are what gzip would make of it.',
      ],
    },
  ]
}

async function openFirstTime(files: string, folder: string): Promise<FirstView> {
  const profile = await newProfile(folder)
  const server = await serveFolders({ '/': files })
  const browser = await openBrowser(profile)
  try {
    const page = browser.pages()[0] ?? (await browser.newPage())
    const whenShown = await watchFirstHeading(page)
    // The browser is still busy with its own start.
    await sleep(500)
    const shown = await whenShown(() => page.goto(`${server.origin}/`))
    await sleep(500)
    const cpu = await (await watchCpu(page))()
    return { shown, cpu, bytes: await gzippedSize(server.takeServed()) }
  } finally {
    await browser.close()
    await server.close()
    await rm(profile, { recursive: true, force: true })
  }
}

async function gzippedSize(files: readonly string[]): Promise<number> {
  const code = [...new Set(files)].filter((file) => ['.js', '.css'].includes(extname(file)))
  const sizes = await Promise.all(code.map(async (file) => gzipSync(await readFile(file), { level: 9 }).length))
  return sizes.reduce((sum, size) => sum + size, 0)
}
