import { scaleLinear } from 'd3-scale'
import { formatMeasure } from '../measures/format-measure.ts'
import type { MetricUnit } from '../model/metric.ts'
import { circle, line, note, type Point, polyline, rect } from './marks.ts'
import { measureText } from './measure-text.ts'
import type { Mark, Scene } from './scene.ts'

export interface MeasurePoint {
  /** `2026-03`, `2026-Q1`. */
  readonly label: string
  readonly value: number | null
  /** How many cases it rests on; null where nobody said. */
  readonly n: number | null
  /** The period is not over: drawn hollow. */
  readonly isOpen: boolean
}

/** A range with a name: a target, or a published tier. */
export interface MeasureBand {
  readonly title: string
  readonly from: number
  readonly to: number
}

export interface MeasureSeriesData {
  readonly title: string
  readonly unit: MetricUnit
  /** Oldest first. */
  readonly points: readonly MeasurePoint[]
  readonly bands: readonly MeasureBand[]
}

const WIDTH = 720
const HEIGHT = 220
const LEFT = 70
/** Names of bands stand to the right of it. */
const RIGHT_OF_BANDS = 596
const RIGHT_ALONE = 700
const TOP = 16
const BOTTOM = 180
const NAME_GAP = 16
const NOTHING = 'Nothing tells it yet.'

/** One measure over time: a point a period, bands behind them. Where nothing tells it the line is broken, never drawn at zero. */
export function drawMeasureSeries({ title, unit, points, bands }: MeasureSeriesData): Scene {
  const { y, ticks, tickLabel } = verticalScale(points, unit)
  const [low, high] = [ticks[0] ?? 0, ticks.at(-1) ?? 1]
  const right = bands.length > 0 ? RIGHT_OF_BANDS : RIGHT_ALONE
  const shown = bands.filter(({ from, to }) => from < high && to > low)
  const xOf = (index: number) => LEFT + 14 + ((index + 0.5) / Math.max(1, points.length)) * (right - LEFT - 28)
  return {
    id: 'measure-series',
    width: WIDTH,
    height: HEIGHT,
    title,
    description: describe(title, unit, points),
    marks: [
      ...shown.flatMap(({ from, to }) => bandMarks(y(Math.min(to, high)), y(Math.max(from, low)))),
      ...ticks.flatMap((tick) => [
        line({ x: LEFT, y: y(tick) }, { x: right, y: y(tick) }, { stroke: 'grid' }),
        note(LEFT - 8, y(tick) + 4, tickLabel(tick), { anchor: 'end' }),
      ]),
      ...(ticks.length === 0 ? [note((LEFT + right) / 2, (TOP + BOTTOM) / 2, NOTHING, { anchor: 'middle' })] : []),
      ...bandNames(shown, (value) => y(Math.min(high, Math.max(low, value)))),
      ...periodLabels(points, xOf),
      ...drawPoints(points, xOf, y),
    ],
    table: {
      columns: ['Period', title, 'Cases', 'State'],
      rows: points.map(({ label, value, n, isOpen }) => [
        label,
        formatMeasure(value, unit),
        n === null ? '–' : String(n),
        isOpen ? 'not over yet' : 'over',
      ]),
    },
  }
}

/** From zero, unless something is below it or all are shares close to 1: an axis from zero would show nothing there. */
function verticalScale(points: readonly MeasurePoint[], unit: MetricUnit) {
  const values = points.flatMap(({ value }) => (value === null ? [] : [value]))
  const [least, most] = [Math.min(...values, 0), Math.max(...values, 0)]
  const isHigh = unit === 'ratio' && values.length > 0 && Math.min(...values) > 0.9 && most <= 1
  const from = isHigh ? Math.min(...values, 0.999) - 0.0005 : least
  const to = isHigh ? 1 : most > from ? most : from + 1
  const { size, suffix } = axisUnit(unit, to)
  const scale = scaleLinear()
    .domain([from / size, to / size])
    .nice(4)
  const [low = 0, high = 1] = scale.domain()
  const y = (value: number) => BOTTOM - ((value / size - low) / (high - low)) * (BOTTOM - TOP)
  const tickLabel = (tick: number) =>
    suffix === null ? formatMeasure(tick, unit) : `${+(tick / size).toPrecision(6)}${suffix}`
  return { y, ticks: values.length === 0 ? [] : scale.ticks(4).map((tick) => tick * size), tickLabel }
}

/** Round numbers of one unit along the whole axis: 2 h, 4 h, 6 h, and not 100 min, 3.3 h, 5 h. A suffix of null: as measures are read. */
function axisUnit(unit: MetricUnit, most: number): { readonly size: number; readonly suffix: string | null } {
  if (unit === 'count' || unit === 'per-week') return { size: 1, suffix: '' }
  if (unit === 'ratio') return { size: 1, suffix: null }
  const minute = unit === 'minutes' ? 1 : 1 / 60
  const minutes = most / minute
  if (minutes >= 2 * 1440) return { size: 1440 * minute, suffix: ' d' }
  return minutes >= 120 ? { size: 60 * minute, suffix: ' h' } : { size: minute, suffix: ' min' }
}

/** With its edges: bands that touch are told apart by them. */
function bandMarks(top: number, bottom: number): readonly Mark[] {
  return [
    rect(LEFT, top, RIGHT_OF_BANDS - LEFT, Math.max(0, bottom - top), { fill: 'accent', fillOpacity: 0.08 }),
    ...[top, bottom].map((edge) => line({ x: LEFT, y: edge }, { x: RIGHT_OF_BANDS, y: edge }, { dash: [2, 3] })),
  ]
}

/** At the right, each at the middle of its band, moved apart. */
function bandNames(bands: readonly MeasureBand[], y: (value: number) => number): readonly Mark[] {
  let lowest = TOP - NAME_GAP
  const middles = bands
    .map(({ title, from, to }) => ({ title, at: (y(from) + y(to)) / 2 }))
    .sort((a, b) => a.at - b.at)
    .map(({ title, at }) => {
      lowest = Math.max(at, lowest + NAME_GAP)
      return { title, at: lowest }
    })
  const over = Math.max(0, lowest - BOTTOM)
  return middles.map(({ title, at }) => note(RIGHT_OF_BANDS + 12, at - over + 4, shorten(title)))
}

function shorten(title: string): string {
  let shown = title
  while (measureText(shown, 11) > WIDTH - RIGHT_OF_BANDS - 16 && shown.length > 2) shown = `${shown.slice(0, -2)}…`
  return shown
}

/** The newest first, then leftwards those that have room. */
function periodLabels(points: readonly MeasurePoint[], xOf: (index: number) => number): readonly Mark[] {
  let free = Number.POSITIVE_INFINITY
  return points
    .map(({ label }, index) => ({ label, x: xOf(index) }))
    .reverse()
    .flatMap(({ label, x }) => {
      const half = measureText(label, 11) / 2
      const tick = line({ x, y: BOTTOM }, { x, y: BOTTOM + 5 })
      if (x + half > free) return [tick]
      free = x - half - 10
      return [tick, note(x, BOTTOM + 20, label, { anchor: 'middle' })]
    })
}

function drawPoints(
  points: readonly MeasurePoint[],
  xOf: (index: number) => number,
  y: (value: number) => number,
): readonly Mark[] {
  const runs: Point[][] = [[]]
  const dots = points.flatMap(({ value, isOpen }, index) => {
    if (value === null) {
      runs.push([])
      return []
    }
    const point = { x: xOf(index), y: y(value) }
    runs.at(-1)?.push(point)
    return [circle(point.x, point.y, 4, { fill: isOpen ? 'surface' : 'accent', stroke: 'accent', strokeWidth: 1.5 })]
  })
  const lines = runs.filter((run) => run.length > 1).map((run) => polyline(run, { stroke: 'accent', strokeWidth: 2 }))
  return [...lines, ...dots]
}

function describe(title: string, unit: MetricUnit, points: readonly MeasurePoint[]): string {
  const known = points.filter(({ value }) => value !== null)
  const [first, last] = [known[0], known.at(-1)]
  if (!first || !last) return `${title}: nothing tells it yet.`
  if (first === last) return `${title} in ${first.label}: ${formatMeasure(first.value, unit)}.`
  return `${title} from ${formatMeasure(first.value, unit)} in ${first.label} to ${formatMeasure(last.value, unit)} in ${last.label}.`
}
