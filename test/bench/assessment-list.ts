import { openBrowser, watchFirstHeading } from './bench-browser.ts'
import type { BenchContext } from './bench-context.ts'
import { type FilledStores, fillStores, onStorePage } from './filled-stores.ts'
import { type BenchTable, formatRatio, formatSeries, interleave } from './measure.ts'
import type { StaticServer } from './static-server.ts'

/** Reading all rows takes many seconds. */
const MOST_READINGS = 3

interface ColdAndWarm {
  readonly cold: number
  readonly warm: number
}

/** Lists of 1,000 assessments: read from the app's layout and from rows per answer, and on the app's screens. */
export async function benchAssessmentList(context: BenchContext): Promise<readonly BenchTable[]> {
  const stores = await fillStores(context, true)
  context.say(`List: ${context.runs} rounds, each in a browser started anew`)
  try {
    const reading = await interleave(Math.min(context.runs, MOST_READINGS), {
      app: () => readList(stores, 'listApp'),
      rows: () => readList(stores, 'listRowPerAnswer'),
    })
    const samples = await interleave(context.runs, {
      homeEmpty: () => showScreen(stores, stores.empty, '/'),
      homeFull: () => showScreen(stores, stores.full, '/'),
      teamEmpty: () => showScreen(stores, stores.empty, '/team/team-open'),
      teamFull: () => showScreen(stores, stores.full, '/team/team-7'),
    })
    return [
      compare(
        'Reading the list of 1,000 assessments (480,000 answers)',
        'Layout',
        [
          ['a row for every answer', reading.rows, reading.rows],
          ['sheet per participant + summary row', reading.app, reading.rows],
        ],
        ['Aim: at most 0.025× (1/40). Opening the database included. Cold: the browser was just started.'],
      ),
      compare(
        'Screens with 1,000 assessments of 40 teams stored',
        'Screen',
        [
          ['Home, 1 assessment', samples.homeEmpty, samples.homeEmpty],
          ['Home, 1,000 assessments', samples.homeFull, samples.homeEmpty],
          ['Team, 1 assessment', samples.teamEmpty, samples.teamEmpty],
          ['Team with 25 of 1,000', samples.teamFull, samples.teamEmpty],
        ],
        ['No aim. From the start of the page’s load to its heading painted; cold: new browser; warm: reload.'],
      ),
    ]
  } finally {
    await stores.close()
  }
}

function compare(
  title: string,
  what: string,
  rows: readonly (readonly [name: string, of: readonly ColdAndWarm[], to: readonly ColdAndWarm[]])[],
  notes: readonly string[],
): BenchTable {
  return {
    title,
    columns: [what, 'cold, ms', 'ratio', 'warm, ms', 'ratio'],
    rows: rows.map(([name, of, to]) => [
      name,
      ...(['cold', 'warm'] as const).flatMap((state) => [
        formatSeries(of.map((sample) => sample[state])),
        formatRatio(
          of.map((sample) => sample[state]),
          to.map((sample) => sample[state]),
        ),
      ]),
    ]),
    notes,
  }
}

async function readList({ profile, full }: FilledStores, read: 'listApp' | 'listRowPerAnswer'): Promise<ColdAndWarm> {
  const browser = await openBrowser(profile)
  try {
    return await onStorePage(browser, full, async (page) => ({
      cold: await page.evaluate((name) => window.storeBench[name](), read),
      warm: await page.evaluate((name) => window.storeBench[name](), read),
    }))
  } finally {
    await browser.close()
  }
}

async function showScreen({ profile }: FilledStores, { origin }: StaticServer, path: string): Promise<ColdAndWarm> {
  const browser = await openBrowser(profile)
  try {
    const page = browser.pages()[0] ?? (await browser.newPage())
    const whenShown = await watchFirstHeading(page)
    const cold = await whenShown(() => page.goto(`${origin}/#${path}`))
    const warm = await whenShown(() => page.reload())
    return { cold, warm }
  } finally {
    await browser.close()
  }
}
