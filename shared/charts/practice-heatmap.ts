import type { Level } from '../model/level.ts'
import { countOf } from './format-figures.ts'
import { inkOfLevel, inkOnLevel, levelKey } from './level-inks.ts'
import { hatch, note, polygon, rect, text } from './marks.ts'
import { wrapText } from './measure-text.ts'
import type { Mark, Scene } from './scene.ts'

export interface HeatmapPractice {
  readonly id: string
  readonly title: string
  /** Null where it is not rated. */
  readonly level: Level | null
  readonly applicable: boolean
  /** van der Eijk's A; null under two answers. */
  readonly agreement: number | null
}

export interface HeatmapGroup {
  readonly title: string
  readonly practices: readonly HeatmapPractice[]
}

export interface PracticeHeatmapData {
  readonly groups: readonly HeatmapGroup[]
  /** Practices side by side: 3 on a page, 4 or 5 on a wide screen, 1 or 2 on a narrow one. */
  readonly columns: number
  /** Without titles the cells shrink to an overview of levels. */
  readonly titles: boolean
}

interface Grid {
  readonly columns: number
  readonly titles: boolean
  readonly cell: number
  readonly row: number
}

const LABEL = 128
const SQUARE = 28
const CELL = { titled: 170, bare: 40 }
const ROW = { titled: 36, bare: 34 }
const KEY = 54
/** Under this agreement a practice is talked about first [ours]. */
export const LOW_AGREEMENT = 0.4

/** Every practice as a square on the level ramp, in the groups of the model. */
export function drawPracticeHeatmap(data: PracticeHeatmapData): Scene {
  const grid = gridOf(data)
  const groups = data.groups.filter((group) => group.practices.length > 0)
  const width = Math.max(LABEL + grid.columns * grid.cell, 500)
  let y = KEY
  const marks = groups.flatMap((group) => {
    const drawn = drawGroup(group, y, grid, width)
    y += groupHeight(group, grid)
    return drawn
  })
  return {
    id: 'practice-heatmap',
    width,
    height: y + (groups.length === 0 ? 40 : 4),
    title: 'All practices',
    description: describe(groups),
    marks: [...drawKey(), ...(groups.length === 0 ? [note(0, KEY + 20, 'No practices to show')] : marks)],
    table: {
      columns: ['Group', 'Practice', 'Level', 'Agreement'],
      rows: groups.flatMap((group) =>
        group.practices.map((practice) => [group.title, practice.title, wordOf(practice), agreementWord(practice)]),
      ),
    },
  }
}

function gridOf({ columns, titles }: PracticeHeatmapData): Grid {
  const [cell, row] = titles ? [CELL.titled, ROW.titled] : [CELL.bare, ROW.bare]
  return { columns: Math.max(1, columns), titles, cell, row }
}

function groupHeight(group: HeatmapGroup, grid: Grid): number {
  return Math.ceil(group.practices.length / grid.columns) * grid.row + 10
}

function drawGroup(group: HeatmapGroup, y: number, grid: Grid, width: number): readonly Mark[] {
  const title = wrapText(group.title, LABEL - 14, 12, 2, 'semibold')
  const baseline = y + 5 + SQUARE / 2 + (title.length === 1 ? 4.5 : -3)
  return [
    rect(0, y - 1, width, 0.75, { fill: 'grid' }),
    ...title.map((line, index) => text(0, baseline + index * 15, line, { weight: 'semibold', label: group.title })),
    ...group.practices.flatMap((practice, index) => {
      const x = LABEL + (index % grid.columns) * grid.cell
      return drawCell(practice, x, y + 5 + Math.floor(index / grid.columns) * grid.row, grid)
    }),
  ]
}

function drawCell(practice: HeatmapPractice, x: number, y: number, grid: Grid): readonly Mark[] {
  const apart = isApart(practice) ? [cornerMark(x + SQUARE, y)] : []
  const lines = grid.titles ? wrapText(practice.title, grid.cell - SQUARE - 16, 11, 3) : []
  const step = lines.length > 2 ? 12 : 13
  const first = y + SQUARE / 2 + 4 - ((lines.length - 1) * step) / 2
  return [
    ...drawSquare(practice, x, y),
    ...apart,
    ...lines.map((line, index) => text(x + SQUARE + 8, first + index * step, line, { size: 11 })),
  ]
}

function drawSquare(practice: HeatmapPractice, x: number, y: number): readonly Mark[] {
  const button = { target: `practice:${practice.id}`, label: labelOf(practice), radius: 4 }
  const middle = x + SQUARE / 2
  if (!practice.applicable) {
    return [
      rect(x, y, SQUARE, SQUARE, { fill: 'none', stroke: 'line', strokeWidth: 0.75, dash: [2, 3], ...button }),
      note(middle, y + 18, 'n/a', { anchor: 'middle' }),
    ]
  }
  if (practice.level === null) {
    return [
      rect(x, y, SQUARE, SQUARE, { fill: 'unrated', stroke: 'line', strokeWidth: 0.75, ...button }),
      hatch(x + 1, y + 1, SQUARE - 2, SQUARE - 2),
    ]
  }
  return [
    rect(x, y, SQUARE, SQUARE, { fill: inkOfLevel(practice.level), stroke: 'line', strokeWidth: 0.5, ...button }),
    text(middle, y + 18.5, String(practice.level), {
      size: 13,
      anchor: 'middle',
      weight: 'semibold',
      fill: inkOnLevel(practice.level),
    }),
  ]
}

/** A bite out of the upper right corner: opinions are far apart. */
function cornerMark(right: number, top: number): Mark {
  return polygon(
    [
      { x: right - 10, y: top - 1 },
      { x: right + 1, y: top - 1 },
      { x: right + 1, y: top + 10 },
    ],
    { fill: 'text', stroke: 'surface', strokeWidth: 1.5 },
  )
}

function drawKey(): readonly Mark[] {
  const y = 24
  return [
    ...levelKey(0, 2),
    rect(0, y, 16, 16, { fill: 'level1', stroke: 'line', strokeWidth: 0.5, radius: 3 }),
    polygon(
      [
        { x: 7, y: y - 1 },
        { x: 17, y: y - 1 },
        { x: 17, y: y + 9 },
      ],
      { fill: 'text', stroke: 'surface', strokeWidth: 1 },
    ),
    note(22, y + 12, 'Opinions far apart (A under 0.4)'),
    rect(202, y, 16, 16, { fill: 'unrated', stroke: 'line', strokeWidth: 0.75, radius: 3 }),
    hatch(203, y + 1, 14, 14),
    note(224, y + 12, 'Not enough answers'),
    rect(344, y, 24, 16, { fill: 'none', stroke: 'line', strokeWidth: 0.75, dash: [2, 3], radius: 3 }),
    note(356, y + 12, 'n/a', { anchor: 'middle' }),
    note(374, y + 12, 'Does not apply'),
  ]
}

function isApart(practice: HeatmapPractice): boolean {
  return practice.applicable && practice.agreement !== null && practice.agreement < LOW_AGREEMENT
}

function wordOf(practice: HeatmapPractice): string {
  if (!practice.applicable) return 'Does not apply'
  return practice.level === null ? 'Not enough answers' : String(practice.level)
}

function agreementWord(practice: HeatmapPractice): string {
  return practice.agreement === null ? '–' : practice.agreement.toFixed(2)
}

function labelOf(practice: HeatmapPractice): string {
  const standing =
    practice.applicable && practice.level !== null ? `level ${practice.level}` : wordOf(practice).toLowerCase()
  return `${practice.title}: ${standing}${isApart(practice) ? ', opinions far apart' : ''}`
}

function describe(groups: readonly HeatmapGroup[]): string {
  const practices = groups.flatMap((group) => group.practices)
  const rated = practices.filter((practice) => practice.applicable && practice.level !== null)
  const low = rated.filter((practice) => (practice.level ?? 0) <= 1).length
  const high = rated.filter((practice) => (practice.level ?? 0) >= 4).length
  const apart = practices.filter(isApart).length
  return `${countOf(practices.length, 'practice', 'practices')}, ${rated.length} of them rated: ${low} at level 0 or 1, ${high} at level 4 or 5. On ${apart} the opinions are far apart.`
}
