import { Font } from '@react-pdf/renderer'
import { SANS } from './theme.ts'

/** The part of react-pdf's painter that we use; its own type is `any`. It draws straight into the page, without any layout. */
export interface Painter {
  save(): Painter
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
  strokeColor(colour: string): Painter
  fillColor(colour: string): Painter
  fillOpacity(opacity: number): Painter
  fill(): Painter
  stroke(): Painter
  fillAndStroke(): Painter
  font(font: unknown, name: string, size: number): Painter
  text(text: string, x: number, y: number, options: { lineBreak: boolean; baseline: string }): Painter
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
  const { x, y, size, anchor = 'start' } = line
  const font = Font.getFont({ fontFamily: SANS, fontWeight: line.weight ?? 400 })?.data
  if (!font) throw new Error(`The font ${SANS} is not loaded`)
  const width = anchor === 'start' ? 0 : (font.layout(line.text).advanceWidth / font.unitsPerEm) * size
  painter.save()
  // pdfkit keeps a font under its PostScript name, so it is embedded once for pages and charts.
  painter.font(font, font.postscriptName, size)
  painter.fillColor(line.colour).fillOpacity(line.opacity ?? 1)
  if (line.rotate) painter.rotate(line.rotate, { origin: [x, y] })
  painter.text(line.text, x - width * ANCHOR_SHIFT[anchor], y, { lineBreak: false, baseline: 'alphabetic' })
  painter.restore()
}
