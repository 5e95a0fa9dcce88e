import type { Mark, Scene, TextMark } from '#shared/charts/scene.ts'
import { assertNever } from '#shared/lib/assert-never.ts'
import { type Painter, paintText } from './painter.ts'
import type { Strip } from './strip.ts'
import { INKS } from './theme.ts'

/**
 * A chart as vectors, so wide in points; the height follows from the scene. It is drawn straight into the page's content stream: react-pdf's
 * Svg would measure and lay out each of its hundreds of marks, which costs more time than the rest of the report.
 */
export function setScene(scene: Scene, width: number): Strip {
  const scale = width / scene.width
  return {
    height: scene.height * scale,
    paint: (painter, x, y) => {
      painter.save().translate(x, y).scale(scale)
      for (const mark of scene.marks) paintMark(painter, mark)
      painter.restore()
    },
  }
}

function paintMark(painter: Painter, mark: Mark): void {
  if (mark.kind === 'text') {
    paintLabel(painter, mark)
    return
  }
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

function paintLabel(painter: Painter, mark: TextMark): void {
  const { text, x, y, size, fill = 'text', fillOpacity = 1, anchor = 'start', rotate = 0 } = mark
  paintText(painter, {
    ...{ text, x, y, size, anchor, rotate },
    colour: INKS[fill],
    opacity: fillOpacity,
    weight: mark.weight === 'semibold' ? 600 : 400,
  })
}
