import { measureText } from '#shared/charts/measure-text.ts'
import type { Mark, TextMark } from '#shared/charts/scene.ts'

/** An upright rectangle on the canvas. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** The box around a mark. Paths here consist of M and L points only, so their points are their extent. */
export function extentOf(mark: Mark): Box {
  switch (mark.kind) {
    case 'rect':
      return { left: mark.x, top: mark.y, right: mark.x + mark.width, bottom: mark.y + mark.height }
    case 'circle':
      return { left: mark.cx - mark.r, top: mark.cy - mark.r, right: mark.cx + mark.r, bottom: mark.cy + mark.r }
    case 'line':
      return boxAround([mark.x1, mark.x2], [mark.y1, mark.y2])
    case 'path': {
      const numbers = (mark.d.match(/-?\d+(\.\d+)?/g) ?? []).map(Number)
      return boxAround(
        numbers.filter((_, index) => index % 2 === 0),
        numbers.filter((_, index) => index % 2 === 1),
      )
    }
    case 'text':
      return textExtent(mark)
  }
}

/** From the height of capitals down to the descenders. */
function textExtent(mark: TextMark): Box {
  const width = measureText(mark.text, mark.size, mark.weight)
  const left = mark.x - (mark.anchor === 'middle' ? width / 2 : mark.anchor === 'end' ? width : 0)
  return { left, top: mark.y - 0.73 * mark.size, right: left + width, bottom: mark.y + 0.2 * mark.size }
}

function boxAround(xs: readonly number[], ys: readonly number[]): Box {
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) }
}

export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}
