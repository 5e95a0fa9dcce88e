/**
 * A chart as neutral data: what is drawn, in a y-down coordinate system of `width` × `height` units. Two painters know it, SvgScene on the screen and
 * the PDF's; a chart knows neither. Colours are roles, so that each painter has its own light and dark inks.
 */
export type Ink =
  | 'itil'
  | 'devops'
  | 'sre' // the three leaves
  | 'level0'
  | 'level1'
  | 'level2'
  | 'level3'
  | 'level4'
  | 'level5'
  | 'unrated' // one sequential ramp; unrated is hatched or plain
  | 'onLevel0'
  | 'onLevel1'
  | 'onLevel2'
  | 'onLevel3'
  | 'onLevel4'
  | 'onLevel5' // text readable on that ramp step
  | 'text'
  | 'muted'
  | 'faint'
  | 'line'
  | 'grid'
  | 'surface'
  | 'accent'
  | 'none'

/** Links a mark to what explains it: `practice:agreed-slos`, `dimension:focus-on-value`, `mix:sre`, `all:answers`, `step:…`, `cell:row:framework`. */
export type MarkTarget = string

interface MarkBase {
  readonly fill?: Ink
  readonly fillOpacity?: number
  readonly stroke?: Ink
  readonly strokeWidth?: number
  readonly dash?: readonly number[]
  /** Makes the mark a button on the screen: it opens the explanation of this figure. */
  readonly target?: MarkTarget
  /** What a screen reader says for it, and the tooltip. Needed where there is a target. */
  readonly label?: string
}

export interface PathMark extends MarkBase {
  readonly kind: 'path'
  readonly d: string
}
export interface RectMark extends MarkBase {
  readonly kind: 'rect'
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly radius?: number
}
export interface CircleMark extends MarkBase {
  readonly kind: 'circle'
  readonly cx: number
  readonly cy: number
  readonly r: number
}
export interface LineMark extends MarkBase {
  readonly kind: 'line'
  readonly x1: number
  readonly y1: number
  readonly x2: number
  readonly y2: number
}
/** `y` is the baseline. */
export interface TextMark extends MarkBase {
  readonly kind: 'text'
  readonly x: number
  readonly y: number
  readonly text: string
  readonly size: number
  readonly anchor?: 'start' | 'middle' | 'end'
  readonly weight?: 'regular' | 'semibold'
  /** Degrees, clockwise, about (x, y). */
  readonly rotate?: number
}
export type Mark = PathMark | RectMark | CircleMark | LineMark | TextMark

/** The table behind every chart: the same figures, for reading, copying and screen readers. */
export interface ChartTable {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

export interface Scene {
  readonly id: string
  readonly width: number
  readonly height: number
  readonly title: string
  /** One or two sentences that say what the picture shows, for those who cannot see it. */
  readonly description: string
  readonly marks: readonly Mark[]
  readonly table: ChartTable
}
