import { cp, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { buildReport } from '#shared/report/build-report.ts'
import type { Report } from '#shared/report/report.ts'
import { inventedInput } from '#test/shared/report/invented-report.ts'
import { newProfile, openBrowser } from './bench-browser.ts'
import type { BenchContext } from './bench-context.ts'
import { buildPage } from './build-pages.ts'
import { type BenchTable, formatRatio, formatSeries, interleave } from './measure.ts'
import type { PaintedReport } from './pages/pdf/pdf-page.ts'
import { type PdfContents, readPdfContents } from './pdf-contents.ts'
import { htmlReport } from './peers/html-report.ts'
import { serveFolders } from './static-server.ts'

interface FirstAndAgain {
  readonly first: PaintedReport
  readonly again: PaintedReport
}

/** The full report as a PDF: the app's worker, the same drawn with pdfkit, and the same printed by Chromium. */
export async function benchPdf({ runs, folder, say }: BenchContext): Promise<readonly BenchTable[]> {
  say('PDF: building')
  const files = await buildPage('pages/pdf', join(folder, 'pdf-page'))
  const report = buildReport(inventedInput({ people: 8, comments: 0.3 }))
  await writePrintPage(report, join(folder, 'print'))
  const server = await serveFolders({ '/': files, '/print/': join(folder, 'print') })
  const browser = await openBrowser(await newProfile(folder))
  try {
    const page = browser.pages()[0] ?? (await browser.newPage())
    const printed = await browser.newPage()
    const open = () => openPdfPage(page, server.origin)
    const print = () => loadAndPrint(printed, `${server.origin}/print/`)
    await open()
    const contents = {
      product: await contentsOf(page, 'product', report),
      pdfkit: await contentsOf(page, 'pdfkit', report),
      chromium: await readPdfContents(new Uint8Array(await print())),
    }
    const few = await resizeReport(page, report, contents.product.pages, 20)
    const many = await resizeReport(page, report, contents.product.pages, 74)
    say(`PDF: ${runs} rounds of ${contents.product.pages} pages`)
    const samples = await interleave(runs, {
      product: async () => paintTwice(await open(), 'product', report),
      pdfkit: async () => paintTwice(await open(), 'pdfkit', report),
      chromium: () => printTwice(print),
      few: async () => paintTwice(await open(), 'product', few.report),
      many: async () => paintTwice(await open(), 'product', many.report),
    })
    await open()
    const idle = await page.evaluate(() => window.pdfBench.idleGap(1000))
    return [
      comparePainters(samples, contents),
      compareLengths(samples, few.pages, many.pages),
      describeGaps([...samples.product, ...samples.many], idle),
    ]
  } finally {
    await browser.close()
    await server.close()
  }
}

type Painter = 'product' | 'pdfkit' | 'chromium'

function comparePainters(
  samples: Readonly<Record<Painter, readonly FirstAndAgain[]>>,
  contents: Readonly<Record<Painter, PdfContents>>,
): BenchTable {
  const took = (painter: Painter, which: keyof FirstAndAgain) => samples[painter].map((sample) => sample[which].took)
  const row = (name: string, painter: Painter) => [
    name,
    formatSeries(took(painter, 'first')),
    formatSeries(took(painter, 'again')),
    ...(['pdfkit', 'chromium'] as const).flatMap((other) => [
      formatRatio(took(painter, 'first'), took(other, 'first')),
      formatRatio(took(painter, 'again'), took(other, 'again')),
    ]),
    String(contents[painter].pages),
    String(contents[painter].letters),
    contents[painter].kilobytes.toFixed(0),
  ]
  return {
    title: 'The full report of eight people as a PDF',
    columns: [
      'Painter',
      'first, ms',
      'again, ms',
      '÷ pdfkit, first',
      'again',
      '÷ Chromium, first',
      'again',
      'pages',
      'letters',
      'kB',
    ],
    rows: [
      row('pdfkit, in a worker', 'pdfkit'),
      row('Chromium: load + print', 'chromium'),
      row('Trefoil’s worker', 'product'),
    ],
    notes: [
      'Aims: at most 2.50× pdfkit and 1.00× Chromium. First: the page is new and the worker warmed up, as on the report screen; again: the same worker’s second report. Pages, letters and size show whether the three hold the same.',
    ],
  }
}

function compareLengths(
  { few, many }: Readonly<Record<'few' | 'many', readonly FirstAndAgain[]>>,
  fewPages: number,
  manyPages: number,
): BenchTable {
  const row = (name: string, of: readonly FirstAndAgain[]) => [
    name,
    ...(['first', 'again'] as const).flatMap((which) => [
      formatSeries(of.map((sample) => sample[which].took)),
      formatRatio(
        of.map((sample) => sample[which].took),
        few.map((sample) => sample[which].took),
      ),
    ]),
  ]
  return {
    title: 'Long and short reports in Trefoil’s worker',
    columns: ['Report', 'first, ms', 'ratio', 'again, ms', 'ratio'],
    rows: [row(`${fewPages} pages`, few), row(`${manyPages} pages`, many)],
    notes: ['Aim: at most 4.00×, for 74 pages against 20. Only the number of practices in the appendix differs.'],
  }
}

function describeGaps(samples: readonly FirstAndAgain[], idle: number): BenchTable {
  return {
    title: 'Longest gap on the main thread',
    columns: ['While', 'ms'],
    rows: [
      ['nothing happens', idle.toFixed(1)],
      ['the worker paints', formatSeries(samples.flatMap(({ first, again }) => [first.gap, again.gap]))],
    ],
    notes: ['Aim: at most 16 ms. Seen by a timer of 4 ms.'],
  }
}

async function writePrintPage(report: Report, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'index.html'), htmlReport(report))
  await cp(join(import.meta.dirname, '../../assets/fonts'), join(folder, 'fonts'), { recursive: true })
}

async function openPdfPage(page: Page, origin: string): Promise<Page> {
  await page.goto('about:blank')
  await page.goto(`${origin}/`)
  await page.waitForFunction(() => 'pdfBench' in window)
  await page.bringToFront()
  await page.evaluate(() => window.pdfBench.warmUp())
  return page
}

async function paintTwice(page: Page, painter: 'product' | 'pdfkit', report: Report): Promise<FirstAndAgain> {
  const paint = () => page.evaluate(([name, what]) => window.pdfBench[name](what), [painter, report] as const)
  return { first: await paint(), again: await paint() }
}

async function contentsOf(page: Page, painter: 'product' | 'pdfkit', report: Report): Promise<PdfContents> {
  await page.evaluate(([name, what]) => window.pdfBench[name](what), [painter, report] as const)
  return readPdfContents(new Uint8Array(Buffer.from(await page.evaluate(() => window.pdfBench.lastPdf()), 'latin1')))
}

/** A report of about so many pages: practices of the appendix taken out, or put in again. */
async function resizeReport(page: Page, report: Report, pages: number, wanted: number) {
  const all = practiceCount(report)
  const none = (await contentsOf(page, 'product', withPractices(report, 0))).pages
  const count = Math.max(0, Math.round((all * (wanted - none)) / (pages - none)))
  const resized = withPractices(report, count)
  return { report: resized, pages: (await contentsOf(page, 'product', resized)).pages }
}

function practiceCount({ sections }: Report): number {
  return sections.flatMap(({ blocks }) => blocks).filter(({ kind }) => kind === 'practice').length
}

function withPractices(report: Report, count: number): Report {
  return {
    ...report,
    sections: report.sections.map((section) => {
      const practices = section.blocks.filter((block) => block.kind === 'practice')
      if (practices.length === 0) return section
      const taken = Array.from({ length: count }, (_, place) => ({
        ...(practices[place % practices.length] as (typeof practices)[number]),
        id: `copy-${place}`,
      }))
      return { ...section, blocks: [...section.blocks.filter(({ kind }) => kind !== 'practice'), ...taken] }
    }),
  }
}

async function loadAndPrint(page: Page, url: string): Promise<Buffer> {
  await page.goto(url)
  await page.evaluate(() => document.fonts.ready)
  return page.pdf({
    preferCSSPageSize: true,
    displayHeaderFooter: true,
    headerTemplate: '<span style="font-size:7pt;margin-left:56pt">Trefoil report</span>',
    footerTemplate:
      '<span style="font-size:7pt;margin-left:56pt">Page <i class="pageNumber"></i> of <i class="totalPages"></i></span>',
    outline: true,
    tagged: true,
    printBackground: true,
  })
}

async function printTwice(print: () => Promise<Buffer>): Promise<FirstAndAgain> {
  const time = async () => {
    const start = performance.now()
    await print()
    return { took: performance.now() - start, gap: Number.NaN }
  }
  return { first: await time(), again: await time() }
}
