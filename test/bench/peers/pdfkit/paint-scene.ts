import type PDFDocument from 'pdfkit'
import type { Mark, Scene, TextMark } from '#shared/charts/scene.ts'
import { INKS } from '#shared/report/pdf/theme.ts'

/** Draws a chart's marks at the present height. */
export function paintScene(document: PDFDocument, scene: Scene, x: number, width: number): void {
  const scale = width / scene.width
  const top = document.y
  document.save().translate(x, top).scale(scale)
  for (const mark of scene.marks) {
    if (mark.kind === 'text') paintText(document, mark)
    else paintShape(document, mark)
  }
  document.restore()
  document.y = top + scene.height * scale
}

function paintShape(document: PDFDocument, mark: Exclude<Mark, TextMark>): void {
  const fill = mark.fill !== undefined && mark.fill !== 'none' ? INKS[mark.fill] : null
  const stroke = mark.stroke !== undefined && mark.stroke !== 'none' ? INKS[mark.stroke] : null
  if (fill === null && stroke === null) return
  document.save()
  trace(document, mark)
  if (stroke !== null) document.lineWidth(mark.strokeWidth ?? 1).strokeColor(stroke)
  if (fill !== null) document.fillColor(fill).fillOpacity(mark.fillOpacity ?? 1)
  const [length, space = length] = mark.dash ?? []
  if (length !== undefined && space !== undefined) document.dash(length, { space })
  if (fill !== null && stroke !== null) document.fillAndStroke()
  else if (fill !== null) document.fill()
  else document.stroke()
  document.restore()
}

function trace(document: PDFDocument, mark: Exclude<Mark, TextMark>): void {
  if (mark.kind === 'path') document.path(mark.d)
  else if (mark.kind === 'circle') document.circle(mark.cx, mark.cy, mark.r)
  else if (mark.kind === 'line') document.moveTo(mark.x1, mark.y1).lineTo(mark.x2, mark.y2)
  else if (mark.radius) document.roundedRect(mark.x, mark.y, mark.width, mark.height, mark.radius)
  else document.rect(mark.x, mark.y, mark.width, mark.height)
}

const ANCHOR_SHIFT = { start: 0, middle: 0.5, end: 1 }

function paintText(document: PDFDocument, mark: TextMark): void {
  if (mark.text === '') return
  document.save()
  document.font(mark.weight === 'semibold' ? 'sans-600' : 'sans-400').fontSize(mark.size)
  const anchor = mark.anchor ?? 'start'
  const width = anchor === 'start' ? 0 : document.widthOfString(mark.text)
  document.fillColor(INKS[mark.fill ?? 'text']).fillOpacity(mark.fillOpacity ?? 1)
  if (mark.rotate) document.rotate(mark.rotate, { origin: [mark.x, mark.y] })
  document.text(mark.text, mark.x - width * ANCHOR_SHIFT[anchor], mark.y, { lineBreak: false, baseline: 'alphabetic' })
  document.restore()
}
