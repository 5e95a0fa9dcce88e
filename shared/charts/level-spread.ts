import { groupBy } from '../lib/group-by.ts'
import { LEVELS } from '../model/level.ts'
import { ascending, quantile } from '../statistics/quantile.ts'
import { countOf, formatScore } from './format-figures.ts'
import { circle, line, note, rect, text } from './marks.ts'
import { wrapText } from './measure-text.ts'
import type { Mark, Scene } from './scene.ts'

export interface SpreadRow {
  readonly id: string
  readonly title: string
  /** One figure a team, 0 to 5, in any order: who is who is not drawn. */
  readonly values: readonly number[]
}

export interface LevelSpreadData {
  readonly rows: readonly SpreadRow[]
}

const WIDTH = 720
const [LEFT, RIGHT] = [190, 620]
const ROW = 52
const TOP = 22
const BAR = 34
/** Half levels: 0 to 0.5, and so on; the last one takes 5 itself. */
const BINS = 10
/** Dots that touch at a tenth of a level; smaller than the least they could not be told apart. */
const [LARGEST_DOT, LEAST_DOT] = [4.2, 2]
/** A team may have answered, and not enough to be rated. */
const NONE_RATED = 'No team is rated yet'

/**
 * How the figures of many teams lie on levels 0 to 5, with a line at the median. Each dot is a team, at its figure as it is shown; where
 * there are too many to be told apart, a column for every half level. It ranks nobody.
 */
export function drawLevelSpread({ rows }: LevelSpreadData): Scene {
  const radius = dotRadius(rows)
  const most = Math.max(1, ...rows.flatMap(({ values }) => countBins(values)))
  const drawValues = radius >= LEAST_DOT ? dotsOf(radius) : columnsOf(most)
  const bottom = TOP + Math.max(1, rows.length) * ROW
  return {
    id: 'level-spread',
    width: WIDTH,
    height: bottom + 24,
    title: 'How the teams are spread',
    description: describe(rows),
    marks: [
      ...LEVELS.flatMap((level) => [
        note(xOf(level), 12, String(level), { anchor: 'middle' }),
        line({ x: xOf(level), y: TOP - 4 }, { x: xOf(level), y: TOP + rows.length * ROW }, { stroke: 'grid' }),
      ]),
      ...rows.flatMap((row, index) => drawRow(row, TOP + index * ROW, drawValues)),
      note(LEFT, rows.length > 0 ? bottom + 16 : TOP + 30, captionOf(rows, radius)),
    ],
    table: {
      columns: ['Area', 'Teams', 'Lowest', 'Median', 'Highest'],
      rows: rows.map(({ title, values }) => [
        title,
        String(values.length),
        formatScore(values.length > 0 ? Math.min(...values) : null),
        formatScore(medianOf(values)),
        formatScore(values.length > 0 ? Math.max(...values) : null),
      ]),
    },
  }
}

type DrawValues = (values: readonly number[], floor: number) => readonly Mark[]

function xOf(level: number): number {
  return LEFT + (level / 5) * (RIGHT - LEFT)
}

function countBins(values: readonly number[]): readonly number[] {
  const counts = Array.from({ length: BINS }, () => 0)
  for (const value of values) {
    const bin = Math.min(BINS - 1, Math.floor(value * 2))
    counts[bin] = (counts[bin] ?? 0) + 1
  }
  return counts
}

/** Teams of the same figure stand on each other. */
function dotsOf(radius: number): DrawValues {
  return (values, floor) =>
    [...groupBy(values, toTenth)].flatMap(([value, same]) =>
      same.map((_, index) => circle(xOf(value), floor - radius * (2 * index + 1), radius, { fill: 'level4' })),
    )
}

function dotRadius(rows: readonly SpreadRow[]): number {
  const stacks = rows.flatMap(({ values }) => [...groupBy(values, toTenth).values()])
  const highest = Math.max(1, ...stacks.map(({ length }) => length))
  return Math.min(LARGEST_DOT, BAR / (2 * highest))
}

function toTenth(value: number): number {
  return Math.round(value * 10) / 10
}

function columnsOf(most: number): DrawValues {
  return (values, floor) =>
    countBins(values).flatMap((count, bin) => {
      if (count === 0) return []
      const height = Math.max(2, (count / most) * BAR)
      return [rect(xOf(bin / 2) + 1.5, floor - height, xOf(0.5) - LEFT - 3, height, { fill: 'level3', radius: 2 })]
    })
}

function drawRow({ title, values }: SpreadRow, y: number, drawValues: DrawValues): readonly Mark[] {
  const floor = y + BAR + 8
  const lines = wrapText(title, LEFT - 24, 12, 2)
  const median = medianOf(values)
  return [
    ...lines.map((words, index) => text(0, floor - 12 + (index - (lines.length - 1) / 2) * 15, words)),
    line({ x: LEFT, y: floor }, { x: RIGHT, y: floor }),
    ...(median === null
      ? [note(RIGHT + 12, floor - 6, 'not rated')]
      : [
          line(
            { x: xOf(median), y: floor - BAR },
            { x: xOf(median), y: floor + 4 },
            { stroke: 'text', strokeWidth: 2 },
          ),
          note(RIGHT + 12, floor - 6, `median ${formatScore(median)}`),
        ]),
    ...drawValues(values, floor),
  ]
}

function captionOf(rows: readonly SpreadRow[], radius: number): string {
  if (rows.every(({ values }) => values.length === 0)) return NONE_RATED
  return radius >= LEAST_DOT ? 'Each dot is a team' : 'Each column counts the teams of half a level'
}

function medianOf(values: readonly number[]): number | null {
  return quantile(ascending(values), 0.5)
}

function describe(rows: readonly SpreadRow[]): string {
  const teams = Math.max(0, ...rows.map(({ values }) => values.length))
  if (teams === 0) return `${NONE_RATED}.`
  const medians = rows.map(({ title, values }) => `${title} ${formatScore(medianOf(values))}`)
  return `${countOf(teams, 'team', 'teams')}. Medians: ${medians.join(', ')}.`
}
