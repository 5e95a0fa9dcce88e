import { FRAMEWORK_NAMES, FRAMEWORKS, type Framework, VERDICT_NAMES, type Verdict } from '../model/framework.ts'
import type { Interval } from '../scoring/assessment-score.ts'
import { formatRange, formatScore, formatShare } from './format-figures.ts'
import { frameworkGlyph } from './framework-glyph.ts'
import { type LevelScale, levelGrid, levelScale } from './level-scale.ts'
import { line, note, polyline, rect, text, whisker } from './marks.ts'
import type { Mark, Scene } from './scene.ts'

/** The three scores of a mix, as `AssessmentScore.mix` has them. */
export interface FrameworkBarsData {
  readonly scores: Readonly<Record<Framework, number | null>>
  readonly intervals: Readonly<Record<Framework, Interval | null>>
  /** Null where too little is rated to say. */
  readonly verdict: Verdict | null
  readonly first: Framework | null
  readonly lead: number
  readonly probabilityFirst: number
  /** “Interval”, “range” or “spread of views”: what the whiskers are. */
  readonly intervalLabel: string
}

const WIDTH = 640
const HEIGHT = 196
const TOP = 28
const ROW = 40
/** A lead below this is nothing but rounding. */
export const NO_LEAD = 1e-9

/** How far each framework reaches, on levels 0 to 5, and by how much the first leads the second. */
export function drawFrameworkBars(data: FrameworkBarsData): Scene {
  const scale = levelScale(104, 366)
  return {
    id: 'framework-bars',
    width: WIDTH,
    height: HEIGHT,
    title: 'ITIL, DevOps and SRE',
    description: describe(data),
    marks: [
      ...levelGrid(scale, TOP, TOP + 3 * ROW),
      note(526, TOP - 6, 'Score', { anchor: 'end' }),
      note(544, TOP - 6, data.intervalLabel),
      ...FRAMEWORKS.flatMap((framework, index) => drawRow(data, framework, TOP + (index + 0.5) * ROW, scale)),
      ...drawLead(data, scale),
      text(104, HEIGHT - 14, leadSentence(data)),
    ],
    table: {
      columns: ['Framework', 'Score', data.intervalLabel],
      rows: FRAMEWORKS.map((framework) => [
        FRAMEWORK_NAMES[framework],
        formatScore(data.scores[framework]),
        formatRange(data.intervals[framework]),
      ]),
    },
  }
}

function drawRow(data: FrameworkBarsData, framework: Framework, y: number, scale: LevelScale): readonly Mark[] {
  const score = data.scores[framework]
  const name = [
    frameworkGlyph(framework, 8, y),
    text(22, y + 4.5, FRAMEWORK_NAMES[framework], { size: 13, weight: 'semibold' }),
  ]
  if (score === null) return [...name, note(scale(0) + 8, y + 4, 'Not enough answers')]
  const interval = data.intervals[framework]
  const label = `${FRAMEWORK_NAMES[framework]}: ${formatScore(score)}${interval ? `, ${data.intervalLabel.toLowerCase()} ${formatRange(interval)}` : ''}`
  return [
    ...name,
    rect(scale(0), y - 9, scale(score) - scale(0), 18, {
      fill: framework,
      radius: 2,
      target: `mix:${framework}`,
      label,
    }),
    ...(interval ? drawInterval(interval, y, scale) : []),
    text(526, y + 4.5, formatScore(score), { size: 13, weight: 'semibold', anchor: 'end' }),
    ...(interval ? [note(544, y + 4.5, formatRange(interval))] : []),
  ]
}

/** The whisker has a pale halo, so that it can be seen both on the bar and beside it. */
function drawInterval(interval: Interval, y: number, scale: LevelScale): readonly Mark[] {
  const [x1, x2] = [scale(interval.lo), scale(interval.hi)]
  return [line({ x: x1, y }, { x: x2, y }, { stroke: 'surface', strokeWidth: 4.5 }), ...whisker(x1, x2, y, 'text')]
}

/** A bracket under the bars from the second score to the first: the lead. */
function drawLead(data: FrameworkBarsData, scale: LevelScale): readonly Mark[] {
  const [first, second] = ranked(data)
  if (first === undefined || second === undefined) return []
  const y = TOP + 3 * ROW + 10
  const [x1, x2] = [scale(second), scale(first)]
  return [
    polyline(
      [
        { x: x1, y: y - 5 },
        { x: x1, y },
        { x: x2, y },
        { x: x2, y: y - 5 },
      ],
      { stroke: 'accent', strokeWidth: 1.5 },
    ),
  ]
}

function ranked(data: FrameworkBarsData): readonly number[] {
  return FRAMEWORKS.flatMap((framework) => data.scores[framework] ?? []).sort((a, b) => b - a)
}

function leadSentence(data: FrameworkBarsData): string {
  if (data.first === null) return 'Nothing is rated yet.'
  const isLevel = data.lead < NO_LEAD
  const lead = data.lead < 0.05 ? 'less than 0.1' : formatScore(data.lead)
  const ahead = isLevel ? 'No framework is ahead' : `${FRAMEWORK_NAMES[data.first]} leads by ${lead}`
  if (data.verdict === null) return `${ahead}, but too little is rated to say`
  const result = data.verdict === 'blend' ? 'a blend' : `${VERDICT_NAMES[data.verdict]} is dominant`
  // One person cannot be resampled: a share of draws would be 100 % whatever they said.
  const isResampled = FRAMEWORKS.some((framework) => data.intervals[framework] !== null)
  const share = isResampled && !isLevel ? `, first in ${formatShare(data.probabilityFirst)} of resamples` : ''
  return `${ahead}${share}: ${result}`
}

function describe(data: FrameworkBarsData): string {
  const scores = FRAMEWORKS.map(
    (framework) => `${FRAMEWORK_NAMES[framework]} ${formatScore(data.scores[framework])}`,
  ).join(', ')
  return `Scores on levels 0 to 5: ${scores}. ${leadSentence(data)}${data.first === null ? '' : '.'}`
}
