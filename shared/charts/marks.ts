import type { CircleMark, Ink, LineMark, Mark, PathMark, RectMark, TextMark } from './scene.ts'

type TextOptions = Partial<Omit<TextMark, 'kind' | 'x' | 'y' | 'text'>>
type ShapeOptions = Partial<Omit<PathMark, 'kind' | 'd'>>

/** A point of the canvas. */
export interface Point {
  readonly x: number
  readonly y: number
}

/** Text of 12 units in the main ink unless told otherwise. `y` is the baseline. */
export function text(x: number, y: number, content: string, options: TextOptions = {}): TextMark {
  return { kind: 'text', x, y, text: content, size: 12, fill: 'text', ...options }
}

/** Smaller, quieter text: ticks, intervals, notes. */
export function note(x: number, y: number, content: string, options: TextOptions = {}): TextMark {
  return text(x, y, content, { size: 11, fill: 'muted', ...options })
}

export function rect(
  x: number,
  y: number,
  width: number,
  height: number,
  options: Partial<Omit<RectMark, 'kind'>> = {},
): RectMark {
  return { kind: 'rect', x, y, width, height, ...options }
}

export function circle(cx: number, cy: number, r: number, options: Partial<Omit<CircleMark, 'kind'>> = {}): CircleMark {
  return { kind: 'circle', cx, cy, r, ...options }
}

export function line(from: Point, to: Point, options: Partial<Omit<LineMark, 'kind'>> = {}): LineMark {
  return { kind: 'line', x1: from.x, y1: from.y, x2: to.x, y2: to.y, stroke: 'line', strokeWidth: 1, ...options }
}

/** A closed area. */
export function polygon(points: readonly Point[], options: ShapeOptions = {}): PathMark {
  return { kind: 'path', d: `${trace(points)}Z`, ...options }
}

/** An open line through points, without a fill. */
export function polyline(points: readonly Point[], options: ShapeOptions = {}): PathMark {
  return { kind: 'path', d: trace(points), fill: 'none', stroke: 'line', strokeWidth: 1, ...options }
}

function trace(points: readonly Point[]): string {
  return points.map((point, index) => `${index === 0 ? 'M' : 'L'}${round(point.x)},${round(point.y)}`).join('')
}

/** Two decimals are finer than any screen and keep scenes equal on every machine. */
export function round(value: number): number {
  return Math.round(value * 100) / 100 || 0
}

/** A small diamond: the weakest member, everywhere. */
export function diamond(x: number, y: number, r: number, options: ShapeOptions = {}): PathMark {
  return polygon(
    [
      { x, y: y - r },
      { x: x + r, y },
      { x, y: y + r },
      { x: x - r, y },
    ],
    options,
  )
}

/** Diagonal hatching inside a rectangle, for what is not rated: a texture, because colour alone says nothing. */
export function hatch(x: number, y: number, width: number, height: number, options: ShapeOptions = {}): PathMark {
  const gap = 6
  const segments: string[] = []
  for (let offset = gap; offset < width + height; offset += gap) {
    const from = { x: x + Math.min(offset, width), y: y + Math.max(0, offset - width) }
    const to = { x: x + Math.max(0, offset - height), y: y + Math.min(offset, height) }
    segments.push(trace([from, to]))
  }
  return { kind: 'path', d: segments.join(''), fill: 'none', stroke: 'line', strokeWidth: 0.75, ...options }
}

/** An interval with end caps along a horizontal line. */
export function whisker(x1: number, x2: number, y: number, ink: Ink): readonly Mark[] {
  const cap = 4
  return [
    line({ x: x1, y }, { x: x2, y }, { stroke: ink, strokeWidth: 1.5 }),
    line({ x: x1, y: y - cap }, { x: x1, y: y + cap }, { stroke: ink, strokeWidth: 1.5 }),
    line({ x: x2, y: y - cap }, { x: x2, y: y + cap }, { stroke: ink, strokeWidth: 1.5 }),
  ]
}
