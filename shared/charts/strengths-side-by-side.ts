import { FRAMEWORK_NAMES, FRAMEWORKS, type Framework } from '../model/framework.ts'
import { countOf, formatScore } from './format-figures.ts'
import { frameworkGlyph } from './framework-glyph.ts'
import { type LevelScale, levelScale } from './level-scale.ts'
import { circle, line, note, rect, text } from './marks.ts'
import { wrapText } from './measure-text.ts'
import type { Mark, Scene } from './scene.ts'

/** Something one framework is best at, and where the team stands in the practices behind it. */
export interface Strength {
  /** What a reader opens, such as `cell:strengths:sre`. */
  readonly target: string
  readonly framework: Framework
  readonly text: string
  /** Mean of the medians of its practices, 0 to 5; null where none is rated. */
  readonly mean: number | null
  readonly practices: number
  readonly rated: number
}

export interface StrengthsData {
  readonly strengths: readonly Strength[]
}

const WIDTH = 640
const GAP = 26
const COLUMN = (WIDTH - 2 * GAP) / 3
const TOP = 44
const LINE = 15

/** What each framework is best at, in three columns, each strength with the team's own standing: they complement each other (S48). */
export function drawStrengthsSideBySide({ strengths }: StrengthsData): Scene {
  const rows = rowsOf(strengths)
  const heights = rows.map(
    (row) => Math.max(...row.map((strength) => (strength ? linesOf(strength).length : 1))) * LINE + 44,
  )
  const tops = heights.map((_, index) => TOP + heights.slice(0, index).reduce((sum, height) => sum + height, 0))
  const height =
    TOP +
    Math.max(
      40,
      heights.reduce((sum, part) => sum + part, 0),
    )
  return {
    id: 'strengths-side-by-side',
    width: WIDTH,
    height,
    title: 'Strengths side by side',
    description: describe(strengths),
    marks: [
      ...FRAMEWORKS.flatMap((framework, column) => drawHead(framework, column * (COLUMN + GAP))),
      ...rows.flatMap((row, index) =>
        row.flatMap((strength, column) =>
          strength
            ? drawStrength(strength, column * (COLUMN + GAP), tops[index] ?? TOP, (heights[index] ?? 0) - 44)
            : [],
        ),
      ),
      ...(strengths.length === 0 ? [note(0, TOP + 18, 'This model names no strengths')] : []),
    ],
    table: {
      columns: ['Framework', 'Strength', 'Mean', 'Practices rated'],
      rows: strengths.map((strength) => [
        FRAMEWORK_NAMES[strength.framework],
        strength.text,
        formatScore(strength.mean),
        `${strength.rated} of ${strength.practices}`,
      ]),
    },
  }
}

/** The n-th strength of each framework stands in the n-th row, so that the columns stay aligned. */
function rowsOf(strengths: readonly Strength[]): readonly (readonly (Strength | undefined)[])[] {
  const columns = FRAMEWORKS.map((framework) => strengths.filter((strength) => strength.framework === framework))
  const count = Math.max(0, ...columns.map((column) => column.length))
  return Array.from({ length: count }, (_, index) => columns.map((column) => column[index]))
}

function linesOf(strength: Strength): readonly string[] {
  return wrapText(strength.text, COLUMN - 4, 12, 4)
}

function drawHead(framework: Framework, x: number): readonly Mark[] {
  return [
    frameworkGlyph(framework, x + 6, 14, 6),
    text(x + 19, 19, FRAMEWORK_NAMES[framework], { size: 14, weight: 'semibold' }),
    rect(x, 30, COLUMN, 2, { fill: framework }),
  ]
}

function drawStrength(strength: Strength, x: number, y: number, textHeight: number): readonly Mark[] {
  const lines = linesOf(strength)
  const track = y + textHeight + 14
  const label = `${FRAMEWORK_NAMES[strength.framework]}, ${strength.text}: ${strength.mean === null ? 'not rated' : `mean ${formatScore(strength.mean)}`}, ${strength.rated} of ${countOf(strength.practices, 'practice', 'practices')} rated`
  return [
    rect(x, y + 2, COLUMN, textHeight + 30, { fill: 'none', radius: 4, target: strength.target, label }),
    ...lines.map((content, index) => text(x, y + 15 + index * LINE, content)),
    ...drawStanding(strength, levelScale(x + 4, COLUMN - 104), track),
    note(x + COLUMN, track + 4, `${strength.rated} of ${strength.practices} rated`, { anchor: 'end' }),
  ]
}

function drawStanding(strength: Strength, scale: LevelScale, y: number): readonly Mark[] {
  const track = line({ x: scale(0), y }, { x: scale(5), y }, { stroke: 'grid', strokeWidth: 4 })
  if (strength.mean === null) return [track, note(scale(5) + 10, y + 4, '–')]
  return [
    track,
    line({ x: scale(0), y }, { x: scale(strength.mean), y }, { stroke: strength.framework, strokeWidth: 4 }),
    circle(scale(strength.mean), y, 5, { fill: strength.framework, stroke: 'surface', strokeWidth: 1.25 }),
    text(scale(5) + 10, y + 4.5, formatScore(strength.mean), { weight: 'semibold' }),
  ]
}

function describe(strengths: readonly Strength[]): string {
  const rated = strengths.filter((strength) => strength.mean !== null).sort((a, b) => (b.mean ?? 0) - (a.mean ?? 0))
  const best = rated[0]
  const intro = 'What each framework is best at, with the team’s mean level in the practices behind it.'
  return best
    ? `${intro} The team is furthest in: ${best.text} (${FRAMEWORK_NAMES[best.framework]}, ${formatScore(best.mean)}).`
    : intro
}
