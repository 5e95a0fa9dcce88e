import { join } from 'node:path'
import { newProfile, openBrowser, watchFirstHeading } from './bench-browser.ts'
import type { BenchContext } from './bench-context.ts'
import { buildApp, buildPage } from './build-pages.ts'
import { onStorePage, STORE_PAGE } from './filled-stores.ts'
import { type BenchTable, formatRatio, formatSeries, interleave } from './measure.ts'
import { type StaticServer, serveFolders } from './static-server.ts'

const FEW = 5
const MANY = 500

interface Shown {
  /** From the start of the page's load to the heading painted. */
  readonly heading: number
  /** To the first figure of the heat map. */
  readonly figure: number
}

/** The portfolio of 500 teams × 12 assessments against that of 5: first view with kept figures, in a browser started anew. */
export async function benchPortfolio({ runs, folder, say }: BenchContext): Promise<readonly BenchTable[]> {
  say(`Portfolio: building, then writing ${FEW} and ${MANY} teams with 12 assessments each`)
  const app = await buildApp(join(folder, 'portfolio-app'))
  const mounts = { '/': app, [STORE_PAGE]: await buildPage('pages/store', join(folder, 'portfolio-store')) }
  const [few, many] = [await serveFolders(mounts), await serveFolders(mounts)]
  const profile = await newProfile(folder)
  try {
    for (const [server, teams] of [
      [few, FEW],
      [many, MANY],
    ] as const) {
      const browser = await openBrowser(profile)
      await onStorePage(browser, server, (page) =>
        page.evaluate((count) => window.storeBench.fillPortfolio(count), teams),
      )
      await browser.close()
    }
    const first = { few: await show(profile, few, true), many: await show(profile, many, true) }
    const samples = await interleave(runs, {
      few: () => show(profile, few, false),
      many: () => show(profile, many, false),
    })
    const row = (name: string, of: readonly Shown[], to: readonly Shown[]) => [
      name,
      ...(['heading', 'figure'] as const).flatMap((moment) => [
        formatSeries(of.map((sample) => sample[moment])),
        formatRatio(
          of.map((sample) => sample[moment]),
          to.map((sample) => sample[moment]),
        ),
      ]),
    ]
    return [
      {
        title: 'First view of the portfolio',
        columns: ['Stored', 'heading, ms', 'ratio', 'first figure, ms', 'ratio'],
        rows: [
          row(`${FEW} teams × 12, figures kept`, samples.few, samples.few),
          row(`${MANY} teams × 12, figures kept`, samples.many, samples.few),
          row(`${FEW} teams × 12, the first time`, [first.few], [first.few]),
          row(`${MANY} teams × 12, the first time`, [first.many], [first.few]),
        ],
        notes: [
          'Aim: at most 2×. Each in a browser started anew. The first time figures are worked out and the second copy is made, once.',
        ],
      },
    ]
  } finally {
    await few.close()
    await many.close()
  }
}

/** With `toTheEnd` it stays until every figure is worked out and kept, and the second copy has been made. */
async function show(profile: string, { origin }: StaticServer, toTheEnd: boolean): Promise<Shown> {
  const browser = await openBrowser(profile)
  try {
    const page = browser.pages()[0] ?? (await browser.newPage())
    const whenShown = await watchFirstHeading(page)
    const start = performance.now()
    const heading = await whenShown(() => page.goto(`${origin}/#/portfolio`))
    await page.waitForFunction(() => document.querySelector('#heat-map td:not([data-level="none"])') !== null)
    const figure = performance.now() - start
    if (toTheEnd) {
      const isDone = () =>
        !document.body.textContent.includes('figures are coming in') &&
        localStorage.getItem('trefoil-journal-trace') !== null
      await page.waitForFunction(isDone, null, { timeout: 120_000 })
    }
    return { heading, figure }
  } finally {
    await browser.close()
  }
}
