import type PDFDocument from 'pdfkit'
import type { TextOptions } from 'pdfkit'
import { FRAMEWORK_TEXT, INKS, MARGIN } from '#shared/report/pdf/theme.ts'
import type { RichText, TextRun } from '#shared/report/report.ts'

export interface TextStyle {
  readonly fontSize: number
  readonly lineHeight: number
  readonly color: string
  readonly fontWeight?: number
  readonly font?: 'sans' | 'figures'
  readonly align?: 'left' | 'right'
}

/** Where text stands: from `x`, so wide. */
export interface Place {
  readonly x: number
  readonly width: number
}

/** The bottom of the text area, for A4 and Letter alike measured from below. */
const PAGE_HEIGHT = { a4: 841.89, letter: 792 }

/** Draws down a page, and goes to the next one where something does not fit. */
export interface TextColumn extends Place {
  readonly document: PDFDocument
  /** Goes to a new page unless so many points are left. */
  readonly keep: (height: number) => void
  readonly newPage: () => void
  readonly moveDown: (points: number) => void
  readonly heightOf: (text: RichText, style: TextStyle, place?: Place) => number
  /** Draws at the present height, and goes on below it. */
  readonly write: (text: RichText, style: TextStyle, place?: Place) => void
  readonly rule: (colour: string, lineWidth: number, place?: Place) => void
}

/** A column on the pages of a document; `onPage` is told about every new one. */
export function makeTextColumn(
  document: PDFDocument,
  paper: 'a4' | 'letter',
  column: Place,
  onPage: () => void,
): TextColumn {
  const bottom = PAGE_HEIGHT[paper] - MARGIN.bottom
  const newPage = () => {
    document.addPage()
    onPage()
    document.y = MARGIN.top
  }
  return {
    ...column,
    document,
    newPage,
    keep: (height) => {
      if (document.y + height > bottom && document.y > MARGIN.top) newPage()
    },
    moveDown: (points) => {
      document.y += points
    },
    heightOf: (text, style, { width } = column) => {
      setFont(document, style)
      return document.heightOfString(plainText(text), { width, lineGap: lineGap(document, style) })
    },
    write: (text, style, place = column) => writeRuns(document, text, style, place),
    rule: (colour, lineWidth, { x, width } = column) => {
      const { y } = document
      document
        .lineWidth(lineWidth)
        .moveTo(x, y)
        .lineTo(x + width, y)
        .stroke(colour)
    },
  }
}

/** The words without emphasis and links. */
export function plainText(text: RichText): string {
  return typeof text === 'string' ? text : text.map((run) => (typeof run === 'string' ? run : run.text)).join('')
}

function writeRuns(document: PDFDocument, text: RichText, style: TextStyle, { x, width }: Place): void {
  setFont(document, style)
  const options: TextOptions = { width, align: style.align ?? 'left', lineGap: lineGap(document, style) }
  const runs: readonly TextRun[] = (typeof text === 'string' ? [text] : text)
    .map((run) => (typeof run === 'string' ? { text: run } : run))
    .filter((run) => run.text !== '')
  runs.forEach((run, index) => {
    const ink = run.framework ? FRAMEWORK_TEXT[run.framework] : run.link ? INKS.accent : style.color
    setFont(document, run.strong ? { ...style, fontWeight: 600 } : style)
    document.fillColor(ink)
    const runOptions: TextOptions = { ...options, ...linkOptions(run), continued: index < runs.length - 1 }
    if (index === 0) document.text(run.text, x, document.y, runOptions)
    else document.text(run.text, runOptions)
  })
}

function linkOptions({ link }: TextRun): TextOptions {
  if (link === undefined) return { link: null, goTo: null }
  return link.startsWith('#') ? { goTo: link.slice(1), link: null } : { link, goTo: null }
}

function setFont(document: PDFDocument, { font = 'sans', fontWeight = 400, fontSize }: TextStyle): void {
  document.font(`${font}-${fontWeight}`).fontSize(fontSize)
}

function lineGap(document: PDFDocument, { fontSize, lineHeight }: TextStyle): number {
  return fontSize * lineHeight - document.currentLineHeight(false)
}
