import { LEVELS } from '../model/level.ts'
import type { Distribution } from './answer-distribution.ts'
import { countOf, formatAgreement } from './format-figures.ts'
import { inkOfLevel } from './level-inks.ts'
import { line, note, rect, text } from './marks.ts'
import { wrapText } from './measure-text.ts'
import type { Mark, Scene } from './scene.ts'

export interface DisagreementRow {
  readonly practice: string
  readonly title: string
  readonly distribution: Distribution
  readonly agreement: number
}

export interface DisagreementStripData {
  /** In the order in which they are shown: the widest spread first. */
  readonly rows: readonly DisagreementRow[]
  readonly maxRows: number
}

const WIDTH = 640
const TOP = 32
const ROW = 42
const PLOT = { x: 236, step: 48 }
const BAR = 26

/** The practices on which people differ most, each with all its answers. */
export function drawDisagreementStrip(data: DisagreementStripData): Scene {
  const rows = data.rows.slice(0, data.maxRows)
  const left = data.rows.length - rows.length
  const bottom = TOP + Math.max(1, rows.length) * ROW
  return {
    id: 'disagreement-strip',
    width: WIDTH,
    height: bottom + (left > 0 ? 24 : 4),
    title: 'Where opinions differ most',
    description: describe(data.rows),
    marks: [
      ...LEVELS.map((level) => note(columnAt(level), 18, String(level), { anchor: 'middle' })),
      note(0, 18, 'Practice'),
      note(600, 18, 'Agreement', { anchor: 'end' }),
      note(WIDTH, 18, 'n', { anchor: 'end' }),
      ...rows.flatMap((row, index) => drawRow(row, TOP + index * ROW)),
      ...(rows.length === 0 ? [note(0, TOP + 24, 'No practice has two or more answers yet')] : []),
      ...(left > 0 ? [note(0, bottom + 14, `and ${left} more`)] : []),
    ],
    table: {
      columns: ['Practice', ...LEVELS.map(String), 'Agreement (A)', 'Answers'],
      rows: data.rows.map((row) => [
        row.title,
        ...row.distribution.map(String),
        formatAgreement(row.agreement),
        String(countAnswers(row)),
      ]),
    },
  }
}

function columnAt(level: number): number {
  return PLOT.x + (level + 0.5) * PLOT.step
}

function drawRow(row: DisagreementRow, y: number): readonly Mark[] {
  const lines = wrapText(row.title, PLOT.x - 24, 12, 2)
  const first = y + ROW / 2 + (lines.length === 1 ? 4.5 : -2.5)
  const most = Math.max(1, ...row.distribution)
  const label = `${row.title}: agreement ${formatAgreement(row.agreement)} among ${countOf(countAnswers(row), 'answer', 'answers')}`
  return [
    rect(0, y, WIDTH, 0.75, { fill: 'grid' }),
    rect(0, y + 2, WIDTH, ROW - 3, { fill: 'none', target: `practice:${row.practice}`, label, radius: 3 }),
    ...lines.map((content, index) => text(0, first + index * 15, content)),
    line(
      { x: PLOT.x + 4, y: y + ROW - 7 },
      { x: PLOT.x + 6 * PLOT.step - 4, y: y + ROW - 7 },
      { stroke: 'line', strokeWidth: 0.75 },
    ),
    ...LEVELS.flatMap((level) =>
      drawBar(row.distribution[level], most, columnAt(level), y + ROW - 7, inkOfLevel(level)),
    ),
    text(600, y + ROW / 2 + 4.5, formatAgreement(row.agreement), { anchor: 'end', weight: 'semibold' }),
    note(WIDTH, y + ROW / 2 + 4.5, String(countAnswers(row)), { anchor: 'end' }),
  ]
}

/** The height says how many among this row's answers, the figure beside it says it exactly. */
function drawBar(
  count: number,
  most: number,
  x: number,
  base: number,
  fill: ReturnType<typeof inkOfLevel>,
): readonly Mark[] {
  if (count === 0) return []
  const height = (count / most) * BAR
  return [
    rect(x - 16, base - height, 16, height, { fill, stroke: 'muted', strokeWidth: 0.75 }),
    note(x + 5, base - 3, String(count)),
  ]
}

function countAnswers(row: DisagreementRow): number {
  return row.distribution.reduce((sum, count) => sum + count, 0)
}

function describe(rows: readonly DisagreementRow[]): string {
  const widest = rows[0]
  if (widest === undefined) return 'No practice has two or more answers yet.'
  return `Distributions of answers on levels 0 to 5, widest spread first. Opinions differ most on ${widest.title} (agreement ${formatAgreement(widest.agreement)} on a scale from –1 to 1).`
}
