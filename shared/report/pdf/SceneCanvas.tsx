import type { Mark, Scene, TextMark } from '#shared/charts/scene.ts'
import { assertNever } from '#shared/lib/assert-never.ts'
import { Canvas, Font } from '@react-pdf/renderer'
import type { ReactElement } from 'react'
import { INKS, SANS } from './theme.ts'

interface SceneCanvasProps {
  readonly scene: Scene
  /** Points; the height follows from the scene. */
  readonly width: number
}

/** The part of react-pdf's painter that charts need; its own type is `any`. */
interface Painter {
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

/**
 * A chart as vectors. It is drawn straight into the page's content stream: react-pdf's Svg would measure and lay out each of its
 * hundreds of marks, which costs more time than the rest of the report.
 */
export function SceneCanvas({ scene, width }: SceneCanvasProps): ReactElement {
  const scale = width / scene.width
  return (
    <Canvas
      style={{ width, height: scene.height * scale }}
      paint={(painter: Painter) => {
        painter.scale(scale)
        for (const mark of scene.marks) paintMark(painter, mark)
        return null
      }}
    />
  )
}

function paintMark(painter: Painter, mark: Mark): void {
  if (mark.kind === 'text') return paintText(painter, mark)
  const fill = mark.fill !== undefined && mark.fill !== 'none' ? INKS[mark.fill] : null
  const stroke = mark.stroke !== undefined && mark.stroke !== 'none' ? INKS[mark.stroke] : null
  if (fill === null && stroke === null) return
  painter.save()
  trace(painter, mark)
  if (stroke !== null) painter.lineWidth(mark.strokeWidth ?? 1).strokeColor(stroke)
  if (fill !== null) painter.fillColor(fill).fillOpacity(mark.fillOpacity ?? 1)
  if (mark.dash && mark.dash.length > 0) setDash(painter, mark.dash)
  if (fill !== null && stroke !== null) painter.fillAndStroke()
  else if (fill !== null) painter.fill()
  else painter.stroke()
  painter.restore()
}

function trace(painter: Painter, mark: Exclude<Mark, TextMark>): void {
  switch (mark.kind) {
    case 'path':
      painter.path(mark.d)
      return
    case 'rect':
      if (mark.radius) painter.roundedRect(mark.x, mark.y, mark.width, mark.height, mark.radius)
      else painter.rect(mark.x, mark.y, mark.width, mark.height)
      return
    case 'circle':
      painter.circle(mark.cx, mark.cy, mark.r)
      return
    case 'line':
      painter.moveTo(mark.x1, mark.y1).lineTo(mark.x2, mark.y2)
      return
    default:
      assertNever(mark)
  }
}

/** Our charts use plain dashes only: a length and a gap. */
function setDash(painter: Painter, [length = 1, space = length]: readonly number[]): void {
  painter.dash(length, { space })
}

function paintText(painter: Painter, mark: TextMark): void {
  if (mark.text === '') return
  const font = openedFont(mark.weight === 'semibold' ? 600 : 400)
  const anchor = mark.anchor ?? 'start'
  const width = anchor === 'start' ? 0 : (font.layout(mark.text).advanceWidth / font.unitsPerEm) * mark.size
  painter.save()
  // pdfkit keeps a font under its PostScript name, so it is embedded once for pages and charts.
  painter.font(font, font.postscriptName, mark.size)
  painter.fillColor(INKS[mark.fill ?? 'text']).fillOpacity(mark.fillOpacity ?? 1)
  if (mark.rotate) painter.rotate(mark.rotate, { origin: [mark.x, mark.y] })
  painter.text(mark.text, mark.x - width * ANCHOR_SHIFT[anchor], mark.y, { lineBreak: false, baseline: 'alphabetic' })
  painter.restore()
}

const ANCHOR_SHIFT = { start: 0, middle: 0.5, end: 1 }

function openedFont(weight: 400 | 600) {
  const font = Font.getFont({ fontFamily: SANS, fontWeight: weight })?.data
  if (!font) throw new Error(`The font ${SANS} ${weight} is not loaded`)
  return font
}
