import PDFDocument from 'pdfkit'
import { INKS, MARGIN, PAGE_WIDTH, TEXT } from '#shared/report/pdf/theme.ts'
import type { Report } from '#shared/report/report.ts'
import { paintBlock } from './paint-blocks.ts'
import { makeTextColumn, type TextColumn } from './text-column.ts'

/** The fonts of the report, as bytes. */
export interface FontBytes {
  readonly regular: Uint8Array
  readonly semibold: Uint8Array
  readonly figures: Uint8Array
  readonly figuresSemibold: Uint8Array
}

const RUNNING = { fontSize: 7.4, lineHeight: 1.2, color: INKS.muted }

/**
 * The same report, drawn straight down the page with pdfkit: same text, fonts, sizes, tables and charts; cover, contents with page
 * numbers, links, outline, running header and footer. What it lacks is a layout engine.
 */
export async function paintReport(report: Report, fonts: FontBytes): Promise<Uint8Array> {
  const { meta } = report
  const document = new PDFDocument({
    size: meta.paper === 'a4' ? 'A4' : 'LETTER',
    margin: 0,
    bufferPages: true,
    autoFirstPage: false,
    // Else pdfkit asks for Helvetica, which it has not got in a browser.
    font: null,
    lang: 'en-GB',
    info: { Title: report.title, Author: meta.team, Subject: meta.assessment },
  })
  document.registerFont('sans-400', fonts.regular).registerFont('sans-600', fonts.semibold)
  document.registerFont('figures-400', fonts.figures).registerFont('figures-600', fonts.figuresSemibold)
  const written = collect(document)
  let page = -1
  const place = { x: MARGIN.side, width: PAGE_WIDTH[meta.paper] - 2 * MARGIN.side }
  const column = makeTextColumn(document, meta.paper, place, () => {
    page += 1
  })
  paintCover(column, report)
  column.newPage()
  const starts = report.sections.map((section) => {
    if (!section.runsOn) column.newPage()
    document.outline.addItem(section.title)
    document.addNamedDestination(section.id)
    column.write(section.title, TEXT.title)
    column.moveDown(14)
    const start = page
    for (const block of section.blocks) paintBlock(column, block)
    return start
  })
  paintContents(column, report, starts)
  paintRunningLines(column, report)
  document.end()
  return written
}

function collect(document: PDFDocument): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  return new Promise((resolve) => {
    document.on('data', (chunk) => chunks.push(chunk))
    document.on('end', () => {
      const bytes = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0))
      let offset = 0
      for (const chunk of chunks) {
        bytes.set(chunk, offset)
        offset += chunk.length
      }
      resolve(bytes)
    })
  })
}

function paintCover(column: TextColumn, { title, subtitle, meta }: Report): void {
  column.newPage()
  column.moveDown(180)
  column.write(title, { fontSize: 38, lineHeight: 1.12, fontWeight: 600, color: INKS.text })
  column.write(subtitle, { fontSize: 15, lineHeight: 1.4, color: INKS.muted })
  column.moveDown(200)
  for (const fact of [meta.assessment, meta.heldOn, meta.madeOn, meta.model]) column.write(fact, TEXT.body)
}

function paintContents(column: TextColumn, { sections }: Report, starts: readonly number[]): void {
  const { document } = column
  document.switchToPage(1)
  document.y = MARGIN.top
  column.write('Contents', TEXT.title)
  sections.forEach(({ id, title }, index) => {
    column.moveDown(8)
    const { y } = document
    column.write(String((starts[index] ?? 0) + 1), { ...TEXT.body, align: 'right', font: 'figures' })
    document.y = y
    column.write([{ text: title, link: `#${id}` }], { ...TEXT.body, fontSize: 10.5 })
    column.rule(INKS.grid, 0.5)
  })
}

function paintRunningLines(column: TextColumn, { meta }: Report): void {
  const { document } = column
  const { count } = document.bufferedPageRange()
  const foot = (meta.paper === 'a4' ? 841.89 : 792) - 44
  for (let page = 1; page < count; page += 1) {
    document.switchToPage(page)
    document.y = 34
    column.write(`${meta.team} · ${meta.assessment}`, RUNNING)
    document.y = foot
    column.write(`Trefoil report of ${meta.madeOn}`, RUNNING)
    document.y = foot
    column.write(`Page ${page + 1} of ${count}`, { ...RUNNING, align: 'right' })
  }
}
