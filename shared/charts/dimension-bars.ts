import type { Level } from '../model/level.ts'
import type { Interval } from '../scoring/assessment-score.ts'
import { countOf, formatRange, formatScore, formatShare } from './format-figures.ts'
import { inkOfLevel, inkOnLevel } from './level-inks.ts'
import { type LevelScale, levelGrid, levelScale } from './level-scale.ts'
import { circle, diamond, hatch, line, note, rect, text, whisker } from './marks.ts'
import { wrapText } from './measure-text.ts'
import type { Mark, Scene } from './scene.ts'

export interface DimensionBar {
  readonly id: string
  readonly title: string
  readonly rated: boolean
  readonly mean: number | null
  readonly interval: Interval | null
  readonly weakest: Level | null
  readonly iso33020: Level | null
  /** Rated share of the applicable practices, 0 to 1. */
  readonly coverage: number
  /** The mean if every “don’t know” were 0, and if it were 5. */
  readonly bounds: Interval | null
}

export interface DimensionBarsData {
  /** Tells several of these charts on one page apart. */
  readonly id: string
  readonly title: string
  readonly bars: readonly DimensionBar[]
}

const WIDTH = 640
const TOP = 34
const ROW = 36
const PLOT = { x: 172, width: 270 }
const COLUMNS = { mean: 486, range: 496, iso: 560, coverage: 636 }

/** One row a dimension, with all three aggregates: mean with interval, weakest practice, and the ISO-33020 style level. */
export function drawDimensionBars({ id, title, bars }: DimensionBarsData): Scene {
  const scale = levelScale(PLOT.x, PLOT.width)
  const bottom = TOP + Math.max(1, bars.length) * ROW
  return {
    id: `dimension-bars-${id}`,
    width: WIDTH,
    height: bottom + 34,
    title,
    description: describe(bars),
    marks: [
      ...levelGrid(scale, TOP, bottom),
      ...drawHeads(),
      ...bars.flatMap((bar, index) => drawRow(bar, TOP + (index + 0.5) * ROW, scale)),
      ...(bars.length === 0 ? [note(scale(0) + 10, TOP + ROW / 2 + 4, 'Nothing to show yet')] : drawKey(bottom + 20)),
    ],
    table: {
      columns: ['Dimension', 'Mean', 'Interval', 'Weakest', 'ISO level', 'Answered', 'If “don’t know” were 0 or 5'],
      rows: bars.map((bar) => [
        bar.title,
        bar.rated ? formatScore(bar.mean) : 'Not enough answers',
        bar.rated ? formatRange(bar.interval) : '',
        bar.weakest === null ? '–' : String(bar.weakest),
        bar.rated && bar.iso33020 !== null ? String(bar.iso33020) : '–',
        formatShare(bar.coverage),
        formatRange(bar.bounds),
      ]),
    },
  }
}

function drawHeads(): readonly Mark[] {
  const y = TOP - 6
  return [
    note(COLUMNS.mean, y, 'Mean', { anchor: 'end' }),
    note(COLUMNS.iso, y, 'ISO', { anchor: 'middle' }),
    note(COLUMNS.coverage, y, 'Answered', { anchor: 'end' }),
  ]
}

function drawRow(bar: DimensionBar, y: number, scale: LevelScale): readonly Mark[] {
  const lines = wrapText(bar.title, PLOT.x - 20, 12, 2)
  const first = y + (lines.length === 1 ? 4.5 : -3)
  const name = [
    rect(0, y - ROW / 2 + 2, WIDTH, ROW - 4, {
      fill: 'none',
      radius: 4,
      target: `dimension:${bar.id}`,
      label: labelOf(bar),
    }),
    ...lines.map((line, index) => text(2, first + index * 15, line)),
  ]
  const coverage = note(COLUMNS.coverage, y + 4.5, formatShare(bar.coverage), { anchor: 'end' })
  const figures = bar.rated && bar.mean !== null ? drawRated(bar, bar.mean, y, scale) : drawUnrated(bar, y, scale)
  return [...name, ...figures, coverage]
}

function drawRated(bar: DimensionBar, mean: number, y: number, scale: LevelScale): readonly Mark[] {
  return [
    rect(scale(0), y - 5, scale(mean) - scale(0), 10, { fill: 'accent', fillOpacity: 0.22 }),
    ...(bar.interval ? whisker(scale(bar.interval.lo), scale(bar.interval.hi), y, 'accent') : []),
    circle(scale(mean), y, 4.5, { fill: 'accent', stroke: 'surface', strokeWidth: 1.25 }),
    ...(bar.weakest === null ? [] : [weakestMark(scale(bar.weakest), y)]),
    text(COLUMNS.mean, y + 4.5, formatScore(mean), { anchor: 'end', weight: 'semibold' }),
    ...(bar.interval ? [note(COLUMNS.range, y + 4.5, formatRange(bar.interval))] : []),
    ...(bar.iso33020 === null ? [] : drawIsoLevel(bar.iso33020, y)),
  ]
}

/** The mean could be anywhere in the hatched range, so none is drawn. */
function drawUnrated(bar: DimensionBar, y: number, scale: LevelScale): readonly Mark[] {
  if (bar.bounds === null) return [note(scale(0) + 8, y + 4, 'Not enough answers')]
  const { lo, hi } = bar.bounds
  const width = scale(hi) - scale(lo)
  return [
    rect(scale(lo), y - 16, width, 9, { fill: 'surface', stroke: 'line', strokeWidth: 0.75 }),
    hatch(scale(lo), y - 16, width, 9),
    note(scale(0) + 8, y + 7, `Not enough answers: between ${formatScore(lo)} and ${formatScore(hi)}`),
  ]
}

function drawIsoLevel(level: Level, y: number): readonly Mark[] {
  return [
    rect(COLUMNS.iso - 10, y - 10, 20, 20, { fill: inkOfLevel(level), stroke: 'line', strokeWidth: 0.5, radius: 3 }),
    text(COLUMNS.iso, y + 4.5, String(level), { anchor: 'middle', fill: inkOnLevel(level) }),
  ]
}

function weakestMark(x: number, y: number): Mark {
  return diamond(x, y, 4.5, { fill: 'surface', stroke: 'text', strokeWidth: 1.25 })
}

function drawKey(y: number): readonly Mark[] {
  return [
    line({ x: PLOT.x, y }, { x: PLOT.x + 22, y }, { stroke: 'accent', strokeWidth: 1.5 }),
    circle(PLOT.x + 11, y, 4, { fill: 'accent' }),
    note(PLOT.x + 30, y + 4, 'Mean with interval'),
    weakestMark(PLOT.x + 154, y),
    note(PLOT.x + 165, y + 4, 'Weakest practice'),
  ]
}

function labelOf(bar: DimensionBar): string {
  if (!bar.rated) return `${bar.title}: not enough answers, ${formatShare(bar.coverage)} answered`
  const weakest = bar.weakest === null ? '' : `, weakest practice ${bar.weakest}`
  const iso = bar.iso33020 === null ? '' : `, ISO level ${bar.iso33020}`
  return `${bar.title}: mean ${formatScore(bar.mean)}${weakest}${iso}, ${formatShare(bar.coverage)} answered`
}

function describe(bars: readonly DimensionBar[]): string {
  const rated = bars.filter((bar) => bar.rated && bar.mean !== null).sort((a, b) => (b.mean ?? 0) - (a.mean ?? 0))
  const [highest, lowest] = [rated[0], rated.at(-1)]
  if (!highest || !lowest) return 'Nothing here has enough answers yet.'
  const missing = bars.length - rated.length
  const gap = missing > 0 ? ` ${countOf(missing, 'row has', 'rows have')} not enough answers.` : ''
  return `Means on levels 0 to 5, from ${formatScore(lowest.mean)} (${lowest.title}) to ${formatScore(highest.mean)} (${highest.title}).${gap}`
}
