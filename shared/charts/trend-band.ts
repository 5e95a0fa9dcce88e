import { LEVELS } from '../model/level.ts'
import type { Interval } from '../scoring/assessment-score.ts'
import { formatRange, formatScore } from './format-figures.ts'
import { circle, line, note, polygon, polyline } from './marks.ts'
import { measureText } from './measure-text.ts'
import type { Mark, Scene } from './scene.ts'

export interface TrendBandStop {
  /** `2026-07-15`; how far apart the stops stand. */
  readonly day: string
  readonly dayLabel: string
  readonly value: number | null
  readonly band: Interval | null
}

export interface TrendBandData {
  readonly id: string
  readonly title: string
  /** Oldest first. */
  readonly stops: readonly TrendBandStop[]
  /** What the last figure is worth today: its band goes on to widen. */
  readonly today: TrendBandStop | null
}

const WIDTH = 340
const HEIGHT = 168
const [LEFT, RIGHT, TOP, BOTTOM] = [22, 300, 10, 134]

/** One figure over time on levels 0 to 5, with its band; dashed to today, where it has only become older. */
export function drawTrendBand({ id, title, stops, today }: TrendBandData): Scene {
  const all = [...stops, ...(today ? [today] : [])]
  const xOf = scaleOf(all)
  const known = stops.filter(({ value }) => value !== null)
  const last = known.at(-1)
  return {
    id: `trend-${id}`,
    width: WIDTH,
    height: HEIGHT,
    title,
    description: describe(known, today),
    marks: [
      ...LEVELS.flatMap((level) => [
        line({ x: LEFT, y: yOf(level) }, { x: RIGHT, y: yOf(level) }, { stroke: 'grid' }),
        note(LEFT - 8, yOf(level) + 4, String(level), { anchor: 'end' }),
      ]),
      ...drawBand(known, xOf, 0.18),
      ...(last && today ? drawBand([last, today], xOf, 0.08) : []),
      ...drawLine(known, xOf),
      ...(last && today?.value != null ? [drawAgeing(last, today, xOf)] : []),
      ...known.map((stop) => circle(xOf(stop), yOf(stop.value ?? 0), 3.5, { fill: 'accent', stroke: 'surface' })),
      ...(last ? [note(RIGHT + 6, yOf(last.value ?? 0) + 4, formatScore(last.value), { fill: 'text' })] : []),
      ...(known.length === 0 ? [note((LEFT + RIGHT) / 2, 76, 'Not enough answers', { anchor: 'middle' })] : []),
      ...drawDays(all, xOf),
    ],
    table: {
      columns: ['Day', 'Level', 'Band'],
      rows: all.map(({ dayLabel, value, band }) => [dayLabel, formatScore(value), formatRange(band)]),
    },
  }
}

type Place = (stop: TrendBandStop) => number

function yOf(level: number): number {
  return BOTTOM - (level / 5) * (BOTTOM - TOP)
}

/** Days at their true distances; one day alone stands in the middle. */
function scaleOf(stops: readonly TrendBandStop[]): Place {
  const times = stops.map(({ day }) => Date.parse(day))
  const [first, last] = [Math.min(...times), Math.max(...times)]
  const [from, to] = [LEFT + 8, RIGHT - 8]
  return ({ day }) =>
    last > first ? from + ((Date.parse(day) - first) / (last - first)) * (to - from) : (from + to) / 2
}

function drawBand(stops: readonly TrendBandStop[], xOf: Place, fillOpacity: number): readonly Mark[] {
  const banded = stops.flatMap((stop) => (stop.band ? [{ x: xOf(stop), ...stop.band }] : []))
  const [only] = banded
  if (!only) return []
  if (banded.length === 1) {
    const ends = [only.lo, only.hi].map((level) => ({ x: only.x, y: yOf(level) }))
    return [polyline(ends, { stroke: 'accent', strokeWidth: 2 })]
  }
  const upper = banded.map(({ x, hi }) => ({ x, y: yOf(hi) }))
  const lower = banded.map(({ x, lo }) => ({ x, y: yOf(lo) })).reverse()
  return [polygon([...upper, ...lower], { fill: 'accent', fillOpacity })]
}

function drawLine(stops: readonly TrendBandStop[], xOf: Place): readonly Mark[] {
  if (stops.length < 2) return []
  const points = stops.map((stop) => ({ x: xOf(stop), y: yOf(stop.value ?? 0) }))
  return [polyline(points, { stroke: 'accent', strokeWidth: 2 })]
}

function drawAgeing(last: TrendBandStop, today: TrendBandStop, xOf: Place): Mark {
  const [from, to] = [last, today].map((stop) => ({ x: xOf(stop), y: yOf(stop.value ?? 0) }))
  return polyline([from, to] as { x: number; y: number }[], { stroke: 'muted', dash: [3, 3] })
}

/** The last day first, then leftwards those that have room. */
function drawDays(stops: readonly TrendBandStop[], xOf: Place): readonly Mark[] {
  let free = Number.POSITIVE_INFINITY
  return stops.toReversed().flatMap((stop) => {
    const half = measureText(stop.dayLabel, 11) / 2
    const x = Math.min(Math.max(xOf(stop), half), WIDTH - half)
    if (x + half > free) return []
    free = x - half - 8
    return [note(x, BOTTOM + 20, stop.dayLabel, { anchor: 'middle' })]
  })
}

function describe(known: readonly TrendBandStop[], today: TrendBandStop | null): string {
  const [first, last] = [known[0], known.at(-1)]
  if (!first || !last) return 'Not enough answers.'
  const ageing = today?.band ? ` Today it stands for ${formatRange(today.band)}.` : ''
  if (first === last) return `${formatScore(first.value)} on ${first.dayLabel}.${ageing}`
  return `From ${formatScore(first.value)} on ${first.dayLabel} to ${formatScore(last.value)} on ${last.dayLabel}.${ageing}`
}
