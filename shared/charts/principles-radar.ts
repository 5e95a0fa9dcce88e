import type { Interval } from '../scoring/assessment-score.ts'
import { countOf, formatRange, formatScore } from './format-figures.ts'
import { circle, diamond, line, note, type Point, polygon, polyline, text } from './marks.ts'
import { measureText, truncateText } from './measure-text.ts'
import type { Mark, Scene } from './scene.ts'

/** One axis: a guiding principle, or any other dimension. */
export interface RadarAxis {
  readonly id: string
  readonly title: string
  readonly shortTitle: string
  readonly mean: number | null
  readonly interval: Interval | null
  readonly weakest: number | null
  readonly rated: boolean
  readonly target: number | null
}

export interface PrinciplesRadarData {
  readonly axes: readonly RadarAxis[]
}

const WIDTH = 640
const HEIGHT = 436
const CENTRE: Point = { x: 320, y: 208 }
const RADIUS = 150
const LABEL_WIDTH = 150

/** The guiding principles around a circle: means with intervals, the weakest practice of each, and the target as a dashed outline. */
export function drawPrinciplesRadar({ axes }: PrinciplesRadarData): Scene {
  return {
    id: 'principles-radar',
    width: WIDTH,
    height: HEIGHT,
    title: 'The guiding principles',
    description: describe(axes),
    marks: [
      ...(axes.length > 0 ? drawRings() : []),
      ...axes.map((_, index) => line(CENTRE, at(index, axes.length, 5), { stroke: 'grid' })),
      ...drawTargets(axes),
      ...drawMeans(axes),
      ...(axes.length > 0 ? drawRingDigits(axes.length) : []),
      ...axes.flatMap((axis, index) => drawAxisFigures(axis, index, axes.length)),
      ...axes.flatMap((axis, index) => drawAxisLabel(axis, index, axes.length)),
      ...(axes.length === 0
        ? [note(CENTRE.x, CENTRE.y, 'No principles to show', { anchor: 'middle' })]
        : drawKey(axes.some((axis) => axis.target !== null))),
    ],
    table: {
      columns: ['Principle', 'Mean', 'Interval', 'Weakest practice', 'Target'],
      rows: axes.map((axis) => [
        axis.title,
        axis.rated ? formatScore(axis.mean) : 'Not enough answers',
        axis.rated ? formatRange(axis.interval) : '',
        axis.weakest === null ? '–' : String(axis.weakest),
        formatScore(axis.target),
      ]),
    },
  }
}

function angleOf(index: number, count: number): number {
  return (index / count) * 2 * Math.PI - Math.PI / 2
}

function at(index: number, count: number, level: number, shift = 0): Point {
  const angle = angleOf(index, count)
  const r = (Math.max(0, Math.min(5, level)) / 5) * RADIUS
  return {
    x: CENTRE.x + r * Math.cos(angle) - shift * Math.sin(angle),
    y: CENTRE.y + r * Math.sin(angle) + shift * Math.cos(angle),
  }
}

function drawRings(): readonly Mark[] {
  return [1, 2, 3, 4, 5].map((level) =>
    circle(CENTRE.x, CENTRE.y, (level / 5) * RADIUS, { fill: 'none', stroke: level === 5 ? 'line' : 'grid' }),
  )
}

/** Level digits stand between the first two axes, where no whisker hides them, on a patch of surface. */
function drawRingDigits(count: number): readonly Mark[] {
  const angle = angleOf(0.5, Math.max(3, count))
  return [1, 2, 3, 4, 5].flatMap((level) => {
    const r = (level / 5) * RADIUS - 8
    const [x, y] = [CENTRE.x + r * Math.cos(angle), CENTRE.y + r * Math.sin(angle)]
    return [
      circle(x, y, 6.5, { fill: 'surface', fillOpacity: 0.85 }),
      note(x, y + 3.5, String(level), { anchor: 'middle', size: 10 }),
    ]
  })
}

function drawTargets(axes: readonly RadarAxis[]): readonly Mark[] {
  const points = axes.flatMap((axis, index) => (axis.target === null ? [] : [at(index, axes.length, axis.target)]))
  if (points.length < 3) return []
  return [polygon(points, { fill: 'none', stroke: 'muted', strokeWidth: 1.5, dash: [5, 4] })]
}

/** A filled area where every axis is rated; else the outline with gaps, because an area would invent the missing ones. */
function drawMeans(axes: readonly RadarAxis[]): readonly Mark[] {
  const points = axes.map((axis, index) =>
    axis.rated && axis.mean !== null ? at(index, axes.length, axis.mean) : null,
  )
  const known = points.filter((point) => point !== null)
  if (known.length === axes.length && known.length >= 3) {
    return [polygon(known, { fill: 'accent', fillOpacity: 0.1, stroke: 'accent', strokeWidth: 2 })]
  }
  return points.flatMap((point, index) => {
    const next = points[(index + 1) % points.length]
    return point && next && point !== next ? [polyline([point, next], { stroke: 'accent', strokeWidth: 2 })] : []
  })
}

function drawAxisFigures(axis: RadarAxis, index: number, count: number): readonly Mark[] {
  const weakest = axis.weakest === null ? [] : [weakestMark(at(index, count, axis.weakest))]
  if (!axis.rated || axis.mean === null) return weakest
  const mean = at(index, count, axis.mean)
  const whisker = axis.interval ? drawWhisker(axis.interval, index, count) : []
  return [...whisker, circle(mean.x, mean.y, 4.5, { fill: 'accent', stroke: 'surface', strokeWidth: 1.5 }), ...weakest]
}

function drawWhisker(interval: Interval, index: number, count: number): readonly Mark[] {
  const ends = [interval.lo, interval.hi]
  const style = { stroke: 'accent', strokeWidth: 1.5 } as const
  return [
    line(at(index, count, interval.lo), at(index, count, interval.hi), style),
    ...ends.map((end) => line(at(index, count, end, -4), at(index, count, end, 4), style)),
  ]
}

function weakestMark(point: Point): Mark {
  return diamond(point.x, point.y, 4.5, { fill: 'surface', stroke: 'text', strokeWidth: 1.25 })
}

/** Title and figures outside the circle; the figures are what the reader may ask about. */
function drawAxisLabel(axis: RadarAxis, index: number, count: number): readonly Mark[] {
  const angle = angleOf(index, count)
  const x = CENTRE.x + (RADIUS + 16) * Math.cos(angle)
  const y = CENTRE.y + (RADIUS + 22) * Math.sin(angle) + (Math.sin(angle) < -0.9 ? -8 : 0)
  const side = Math.cos(angle)
  const anchor = Math.abs(side) < 0.1 ? 'middle' : side > 0 ? 'start' : 'end'
  const figures = axis.rated
    ? `${formatScore(axis.mean)}${axis.interval ? ` (${formatRange(axis.interval)})` : ''}`
    : 'Not enough answers'
  const weakest = axis.weakest === null ? '' : `, weakest practice at level ${axis.weakest}`
  return [
    text(x, y, truncateText(axis.shortTitle, LABEL_WIDTH, 12, 'semibold'), { anchor, weight: 'semibold' }),
    note(x, y + 15, figures, {
      anchor,
      target: `dimension:${axis.id}`,
      label: `${axis.title}: ${axis.rated ? `mean ${formatScore(axis.mean)}` : 'not enough answers'}${weakest}`,
    }),
  ]
}

function drawKey(hasTarget: boolean): readonly Mark[] {
  const y = HEIGHT - 16
  const entries: readonly { readonly word: string; readonly marks: (x: number) => readonly Mark[] }[] = [
    {
      word: 'Mean with interval',
      marks: (x) => [
        line({ x, y }, { x: x + 22, y }, { stroke: 'accent', strokeWidth: 1.5 }),
        circle(x + 11, y, 4, { fill: 'accent' }),
      ],
    },
    { word: 'Weakest practice', marks: (x) => [weakestMark({ x: x + 16, y })] },
    {
      word: 'Target',
      marks: (x) => [line({ x, y }, { x: x + 22, y }, { stroke: 'muted', strokeWidth: 1.5, dash: [5, 4] })],
    },
  ]
  let left = hasTarget ? 148 : 190
  return entries.slice(0, hasTarget ? 3 : 2).flatMap(({ word, marks }) => {
    const entry = [...marks(left), note(left + 28, y + 4, word)]
    left += 28 + measureText(word, 11) + 22
    return entry
  })
}

function describe(axes: readonly RadarAxis[]): string {
  const rated = axes.filter((axis) => axis.rated && axis.mean !== null).sort((a, b) => (b.mean ?? 0) - (a.mean ?? 0))
  const [highest, lowest] = [rated[0], rated.at(-1)]
  const missing = axes.length - rated.length
  if (!highest || !lowest) return 'None of the principles has enough answers yet.'
  const gap = missing > 0 ? ` ${countOf(missing, 'principle has', 'principles have')} not enough answers.` : ''
  return `Means on levels 0 to 5. Highest: ${highest.title}, ${formatScore(highest.mean)}. Lowest: ${lowest.title}, ${formatScore(lowest.mean)}.${gap}`
}
