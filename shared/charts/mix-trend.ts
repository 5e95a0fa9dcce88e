import { FRAMEWORK_NAMES, FRAMEWORKS, type Framework } from '../model/framework.ts'
import { LEVELS } from '../model/level.ts'
import { formatScore } from './format-figures.ts'
import { frameworkGlyph } from './framework-glyph.ts'
import { line, note, polyline, text } from './marks.ts'
import { measureText } from './measure-text.ts'
import type { Mark, Scene } from './scene.ts'

export interface MixTrendStop {
  /** `2026-07-15`; how far apart the stops stand. */
  readonly day: string
  readonly dayLabel: string
  readonly title: string
  readonly scores: Readonly<Record<Framework, number | null>>
}

export interface MixTrendData {
  /** Oldest first. */
  readonly stops: readonly MixTrendStop[]
}

const WIDTH = 720
const HEIGHT = 268
const LEFT = 30
const RIGHT = 596
const TOP = 14
const BOTTOM = 226
/** The least distance of two names at the right end. */
const NAME_GAP = 18
const DASHES: Readonly<Record<Framework, readonly number[]>> = { itil: [], devops: [7, 4], sre: [2, 3] }

/** How the three scores moved from assessment to assessment, on levels 0 to 5, the days at their true distances. */
export function drawMixTrend({ stops }: MixTrendData): Scene {
  const xs = placesOf(stops)
  return {
    id: 'mix-trend',
    width: WIDTH,
    height: HEIGHT,
    title: 'ITIL, DevOps and SRE over time',
    description: describe(stops),
    marks: [
      ...LEVELS.flatMap((level) => [
        line({ x: LEFT, y: yOf(level) }, { x: RIGHT, y: yOf(level) }, { stroke: 'grid' }),
        note(LEFT - 10, yOf(level) + 4, String(level), { anchor: 'end' }),
      ]),
      ...drawDays(stops, xs),
      ...FRAMEWORKS.flatMap((framework) => drawFramework(stops, xs, framework)),
      ...drawNames(stops),
    ],
    table: {
      columns: ['Assessment', 'Day', ...FRAMEWORKS.map((framework) => FRAMEWORK_NAMES[framework])],
      rows: stops.map(({ title, dayLabel, scores }) => [
        title,
        dayLabel,
        ...FRAMEWORKS.map((framework) => formatScore(scores[framework])),
      ]),
    },
  }
}

function yOf(score: number): number {
  return BOTTOM - (score / 5) * (BOTTOM - TOP)
}

/** Days at their true distances; one day alone stands in the middle. */
function placesOf(stops: readonly MixTrendStop[]): readonly number[] {
  const times = stops.map(({ day }) => Date.parse(day))
  const [first, last] = [Math.min(...times), Math.max(...times)]
  const [from, to] = [LEFT + 24, RIGHT - 24]
  return times.map((time) => (last > first ? from + ((time - first) / (last - first)) * (to - from) : (from + to) / 2))
}

/** The newest day first, then leftwards those that have room. */
function drawDays(stops: readonly MixTrendStop[], xs: readonly number[]): readonly Mark[] {
  let free = Number.POSITIVE_INFINITY
  return stops
    .map(({ dayLabel }, index) => ({ dayLabel, x: xs[index] ?? 0 }))
    .reverse()
    .flatMap(({ dayLabel, x }) => {
      const half = measureText(dayLabel, 11) / 2
      const tick = line({ x, y: BOTTOM }, { x, y: BOTTOM + 5 })
      if (x + half > free) return [tick]
      free = x - half - 12
      return [tick, note(x, BOTTOM + 20, dayLabel, { anchor: 'middle' })]
    })
}

function drawFramework(stops: readonly MixTrendStop[], xs: readonly number[], framework: Framework): readonly Mark[] {
  const points = stops.flatMap(({ scores }, index) => {
    const score = scores[framework]
    return score === null ? [] : [{ x: xs[index] ?? 0, y: yOf(score) }]
  })
  if (points.length === 0) return []
  const dash = DASHES[framework]
  return [
    ...(points.length > 1
      ? [polyline(points, { stroke: framework, strokeWidth: 2, ...(dash.length > 0 ? { dash } : {}) })]
      : []),
    ...points.map(({ x, y }) => frameworkGlyph(framework, x, y, 5)),
  ]
}

/** Names and latest scores at the right, moved apart where the lines end close together. */
function drawNames(stops: readonly MixTrendStop[]): readonly Mark[] {
  const named = FRAMEWORKS.flatMap((framework) => {
    const score = stops.findLast(({ scores }) => scores[framework] !== null)?.scores[framework] ?? null
    return score === null ? [] : [{ framework, score }]
  }).sort((a, b) => b.score - a.score)
  let lowest = TOP - NAME_GAP
  const ys = named.map(({ score }) => {
    lowest = Math.max(yOf(score), lowest + NAME_GAP)
    return lowest
  })
  const over = Math.max(0, lowest - BOTTOM)
  return named.flatMap(({ framework, score }, index) => {
    const y = (ys[index] ?? 0) - over
    const name = FRAMEWORK_NAMES[framework]
    return [
      frameworkGlyph(framework, RIGHT + 12, y, 5),
      text(RIGHT + 24, y + 4.5, name, { size: 13, weight: 'semibold' }),
      text(RIGHT + 30 + measureText(name, 13, 'semibold'), y + 4.5, formatScore(score), { size: 13 }),
    ]
  })
}

function describe(stops: readonly MixTrendStop[]): string {
  const [first, last] = [stops[0], stops.at(-1)]
  if (!first || !last) return 'No assessment yet.'
  const moves = FRAMEWORKS.map(
    (framework) =>
      `${FRAMEWORK_NAMES[framework]} from ${formatScore(first.scores[framework])} to ${formatScore(last.scores[framework])}`,
  )
  return `From ${first.dayLabel} to ${last.dayLabel}, on levels 0 to 5: ${moves.join(', ')}.`
}
