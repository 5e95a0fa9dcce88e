import type { Segment } from './break-lines.ts'
import { openedFont, type ReportFont } from './load-fonts.ts'
import { SANS } from './theme.ts'

/** The part of react-pdf's painter that we use; its own type is `any`. It draws straight into the page, without any layout. */
export interface Painter {
  save(): Painter
  translate(x: number, y: number): Painter
  restore(): Painter
  scale(factor: number): Painter
  rotate(degrees: number, options: { origin: readonly [number, number] }): Painter
  path(d: string): Painter
  rect(x: number, y: number, width: number, height: number): Painter
  roundedRect(x: number, y: number, width: number, height: number, radius: number): Painter
  circle(x: number, y: number, radius: number): Painter
  moveTo(x: number, y: number): Painter
  lineTo(x: number, y: number): Painter
  dash(length: number, options: { space: number }): Painter
  lineWidth(width: number): Painter
  lineCap(cap: 'round'): Painter
  strokeColor(colour: string): Painter
  fillColor(colour: string): Painter
  fillOpacity(opacity: number): Painter
  fill(): Painter
  stroke(): Painter
  fillAndStroke(): Painter
  font(font: unknown, name: string, size: number): Painter
  text(text: string, x: number, y: number, options: PaintOptions): Painter
}

interface PaintOptions {
  readonly lineBreak: false
  readonly baseline?: 'alphabetic'
  readonly characterSpacing?: number
  /** The area of a link, which pdfkit works out from these. */
  readonly textWidth?: number
  readonly wordCount?: 1
  readonly link?: string
  /** A target within the document. */
  readonly goTo?: string
}

export interface PaintedText {
  readonly text: string
  readonly x: number
  /** The baseline. */
  readonly y: number
  readonly size: number
  readonly colour: string
  readonly opacity?: number
  readonly weight?: 400 | 600
  readonly anchor?: 'start' | 'middle' | 'end'
  /** Degrees, clockwise, about (x, y). */
  readonly rotate?: number
}

const ANCHOR_SHIFT = { start: 0, middle: 0.5, end: 1 }

/** One line of text in the font of the pages, which has to be loaded. */
export function paintText(painter: Painter, line: PaintedText): void {
  if (line.text === '') return
  const { x, y, size, anchor = 'start', opacity = 1 } = line
  const font = openedFont(SANS, line.weight ?? 400)
  const width = anchor === 'start' ? 0 : font.widthOf(line.text) * size
  const isPlain = opacity === 1 && !line.rotate
  if (!isPlain) painter.save().fillOpacity(opacity)
  if (line.rotate) painter.rotate(line.rotate, { origin: [x, y] })
  setFont(painter, font, size).fillColor(line.colour)
  painter.text(line.text, x - width * ANCHOR_SHIFT[anchor], y, { lineBreak: false, baseline: 'alphabetic' })
  if (!isPlain) painter.restore()
}

/** A part of a line, with its link, on this baseline. */
export function paintSegment(painter: Painter, { run, text, width }: Segment, x: number, baseline: number): void {
  const { font, size, colour, letterSpacing, link } = run
  setFont(painter, font, size).fillColor(colour)
  // Text hangs from its top: the area of a link begins where its text is placed.
  painter.text(text, x, baseline - font.ascent * size, {
    lineBreak: false,
    ...(letterSpacing === 0 ? {} : { characterSpacing: letterSpacing }),
    ...(link === undefined ? {} : linkOptions(link, width)),
  })
}

function linkOptions(link: string, textWidth: number): Partial<PaintOptions> {
  const area = { textWidth, wordCount: 1 } as const
  return link.startsWith('#') ? { ...area, goTo: link.slice(1) } : { ...area, link }
}

/** pdfkit keeps a font under its PostScript name, so it is embedded once. */
function setFont(painter: Painter, { data }: ReportFont, size: number): Painter {
  return painter.font(data, data.postscriptName, size)
}
