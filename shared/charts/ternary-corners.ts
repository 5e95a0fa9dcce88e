import { FRAMEWORK_NAMES, type Framework } from '../model/framework.ts'
import type { Interval } from '../scoring/assessment-score.ts'
import { formatRange, formatScore } from './format-figures.ts'
import { frameworkGlyph } from './framework-glyph.ts'
import { circle, note, text } from './marks.ts'
import { measureText } from './measure-text.ts'
import type { Mark } from './scene.ts'
import type { TernaryView } from './ternary-geometry.ts'

interface CornerData {
  readonly scores: Readonly<Record<Framework, number | null>>
  readonly intervals: Readonly<Record<Framework, Interval | null>>
  readonly guesses: Readonly<Record<Framework, number>>
}

/** Name, score, interval and guesses at a corner; the whole score is what the reader may ask about. */
export function drawCorner(data: CornerData, framework: Framework, view: TernaryView): readonly Mark[] {
  const top = framework === 'itil'
  const corner = view.corners[framework]
  const [x, y] = top ? [corner.x - 40, corner.y - 34] : [framework === 'devops' ? 44 : 484, corner.y + 35]
  const interval = formatRange(data.intervals[framework])
  const label = `${FRAMEWORK_NAMES[framework]}: score ${formatScore(data.scores[framework])}${interval ? `, from ${interval}` : ''}`
  const name = FRAMEWORK_NAMES[framework]
  const scoreAt = x + 16 + measureText(name, 14, 'semibold') + 7
  return [
    frameworkGlyph(framework, x + 5, y - 4.5, 6),
    text(x + 16, y, name, { size: 14, weight: 'semibold' }),
    text(scoreAt, y, formatScore(data.scores[framework]), { size: 14, target: `mix:${framework}`, label }),
    note(scoreAt + 28, y, interval),
    ...drawGuesses(x + 16, y + 18, data.guesses[framework], name),
  ].filter((mark) => mark.kind !== 'text' || mark.text !== '')
}

/** Up to five people as open rings, and the count in words. */
function drawGuesses(x: number, y: number, count: number, name: string): readonly Mark[] {
  if (count === 0) return []
  const rings = count <= 5 ? count : 0
  return [
    ...Array.from({ length: rings }, (_, index) =>
      circle(x + 4 + index * 11, y - 4, 4, { fill: 'none', stroke: 'text', strokeWidth: 1.25 }),
    ),
    note(x + rings * 11 + (rings ? 3 : 0), y, `${count} guessed ${name}`),
  ]
}

/** Guesses of a blend, below the middle of the base. */
export function drawBlendGuesses(count: number, bottom: number): readonly Mark[] {
  return drawGuesses(320 - (Math.min(5, count) * 11 + 96) / 2, bottom + 53, count, 'a blend')
}
