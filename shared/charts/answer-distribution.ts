import { LEVEL_NAMES, LEVELS, type Level } from '../model/level.ts'
import { countOf, formatMedian } from './format-figures.ts'
import { inkOfLevel } from './level-inks.ts'
import { circle, line, note, polygon, rect, text } from './marks.ts'
import type { Mark, Scene } from './scene.ts'

/** Answers per level, 0 to 5. */
export type Distribution = readonly [number, number, number, number, number, number]

export interface AnswerDistributionData {
  readonly practice: string
  readonly title: string
  readonly distribution: Distribution
  readonly median: number | null
  readonly dontKnow: number
  readonly notApplicable: number
}

const WIDTH = 320
const HEIGHT = 148
const BASE = 92
const STEP = 50
const LEFT = 10
/** As many dots as one column can hold; beyond, bars. */
const MOST_DOTS = 6

/** What people answered to one practice: a dot for each, or bars for a crowd, and a wedge under the median. */
export function drawAnswerDistribution(data: AnswerDistributionData): Scene {
  const most = Math.max(...data.distribution)
  const label = `${data.title}: ${sentence(data)}`
  return {
    id: `answer-distribution-${data.practice}`,
    width: WIDTH,
    height: HEIGHT,
    title: data.title,
    description: sentence(data),
    marks: [
      rect(0, 0, WIDTH, HEIGHT, { fill: 'none', target: `practice:${data.practice}`, label }),
      line({ x: LEFT, y: BASE }, { x: LEFT + 6 * STEP, y: BASE }),
      ...LEVELS.flatMap((level) => drawColumn(level, data.distribution[level], most)),
      ...LEVELS.map((level) => note(columnAt(level), BASE + 15, String(level), { anchor: 'middle' })),
      ...(data.median === null ? [] : drawMedian(data.median)),
      ...(most === 0 ? [note(WIDTH / 2, 50, 'Nobody gave a level', { anchor: 'middle' })] : []),
      note(WIDTH / 2, HEIGHT - 5, besides(data), { anchor: 'middle' }),
    ].filter((mark) => mark.kind !== 'text' || mark.text !== ''),
    table: {
      columns: ['Answer', 'People'],
      rows: [
        ...LEVELS.map((level) => [`${level} ${LEVEL_NAMES[level].name}`, String(data.distribution[level])]),
        ['Don’t know', String(data.dontKnow)],
        ['Does not apply', String(data.notApplicable)],
      ],
    },
  }
}

function columnAt(level: number): number {
  return LEFT + (level + 0.5) * STEP
}

function drawColumn(level: Level, count: number, most: number): readonly Mark[] {
  if (count === 0) return []
  const x = columnAt(level)
  const style = { fill: inkOfLevel(level), stroke: 'muted', strokeWidth: 0.75 } as const
  if (most <= MOST_DOTS) return Array.from({ length: count }, (_, index) => circle(x, BASE - 8 - index * 14, 6, style))
  const height = (count / most) * 68
  return [
    rect(x - 16, BASE - height, 32, height, style),
    text(x, BASE - height - 5, String(count), { size: 11, anchor: 'middle' }),
  ]
}

function drawMedian(median: number): readonly Mark[] {
  const x = columnAt(median)
  return [
    polygon(
      [
        { x: x - 5, y: BASE + 27 },
        { x, y: BASE + 20 },
        { x: x + 5, y: BASE + 27 },
      ],
      { fill: 'text' },
    ),
    note(x + (median > 3 ? -9 : 9), BASE + 29, `Median ${formatMedian(median)}`, {
      anchor: median > 3 ? 'end' : 'start',
      fill: 'text',
    }),
  ]
}

function besides(data: AnswerDistributionData): string {
  const parts = [
    ...(data.dontKnow > 0 ? [countOf(data.dontKnow, 'doesn’t know', 'don’t know')] : []),
    ...(data.notApplicable > 0 ? [`${data.notApplicable} “does not apply”`] : []),
  ]
  return parts.join(' · ')
}

function sentence(data: AnswerDistributionData): string {
  const people = data.distribution.reduce((sum, count) => sum + count, 0)
  const given = LEVELS.filter((level) => data.distribution[level] > 0).map(
    (level) => `${data.distribution[level]} at level ${level}`,
  )
  const median = data.median === null ? '' : `, median ${formatMedian(data.median)}`
  const rest = besides(data)
  return `${countOf(people, 'person', 'people')} gave a level${given.length > 0 ? ` (${given.join(', ')})` : ''}${median}${rest ? `; ${rest}` : ''}.`
}
