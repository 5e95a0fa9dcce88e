import type { Strip } from './strip.ts'
import { INKS } from './theme.ts'

/** The side of what it is drawn in. */
const DRAWN_IN = 64

/** The three leaves, so high in points. */
export function trefoilMark(height: number): Strip {
  return {
    height,
    paint: (painter, x, y) => {
      painter
        .save()
        .translate(x, y)
        .scale(height / DRAWN_IN)
      painter.circle(32, 19, 14).fillColor(INKS.itil).fill()
      painter.fillOpacity(0.92)
      painter.circle(19, 40, 14).fillColor(INKS.devops).fill()
      painter.circle(45, 40, 14).fillColor(INKS.sre).fill()
      painter.path('M32 36 C33 46 35 54 40 61').lineWidth(4).lineCap('round').strokeColor(INKS.devops).stroke()
      painter.restore()
    },
  }
}
