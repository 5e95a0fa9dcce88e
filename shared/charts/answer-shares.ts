import { LEVEL_NAMES, LEVELS, type Level } from '../model/level.ts'
import type { Distribution } from './answer-distribution.ts'
import { countOf } from './format-figures.ts'
import { inkOfLevel, inkOnLevel } from './level-inks.ts'
import { hatch, note, rect, text } from './marks.ts'
import { measureText } from './measure-text.ts'
import type { Mark, Scene } from './scene.ts'

export interface AnswerSharesData {
  readonly id: string
  readonly title: string
  /** Answers per level over all practices counted. */
  readonly distribution: Distribution
  readonly dontKnow: number
  readonly notApplicable: number
  /** What explains it, where something does. */
  readonly target?: string
}

interface Part {
  readonly level: Level | null
  readonly count: number
  readonly x: number
  readonly width: number
}

const WIDTH = 640
const HEIGHT = 76
const TOP = 4
const BAR = 30

/** All answers in one bar, as they were given: so many at each level, then those who don't know or say it does not apply. */
export function drawAnswerShares(data: AnswerSharesData): Scene {
  const description = describe(data)
  const outline = { fill: 'none', ...(data.target ? { target: data.target, label: description } : {}) } as const
  return {
    id: data.id,
    width: WIDTH,
    height: HEIGHT,
    title: data.title,
    description,
    marks: [
      rect(0, TOP, WIDTH, BAR, outline),
      ...partsOf(data).flatMap(drawPart),
      note(WIDTH, HEIGHT - 6, besides(data), { anchor: 'end' }),
    ].filter((mark) => mark.kind !== 'text' || mark.text !== ''),
    table: {
      columns: ['Answer', 'How often'],
      rows: [
        ...LEVELS.map((level) => [`${level} ${LEVEL_NAMES[level].name}`, String(data.distribution[level])]),
        ['Don’t know', String(data.dontKnow)],
        ['Does not apply', String(data.notApplicable)],
      ],
    },
  }
}

function partsOf({ distribution, dontKnow, notApplicable }: AnswerSharesData): readonly Part[] {
  const counts = [
    ...LEVELS.map((level) => ({ level, count: distribution[level] })),
    { level: null, count: dontKnow + notApplicable },
  ]
  const all = counts.reduce((sum, { count }) => sum + count, 0)
  let x = 0
  return counts.flatMap(({ level, count }) => {
    if (count === 0) return []
    const part = { level, count, x, width: (count / all) * WIDTH }
    x += part.width
    return [part]
  })
}

function drawPart({ level, count, x, width }: Part): readonly Mark[] {
  const middle = x + width / 2
  const frame = { stroke: 'line', strokeWidth: 0.75 } as const
  if (level === null) {
    return [rect(x, TOP, width, BAR, { fill: 'unrated', ...frame }), hatch(x, TOP, width, BAR)]
  }
  const name = nameThatFits(level, width)
  return [
    rect(x, TOP, width, BAR, { fill: inkOfLevel(level), ...frame }),
    text(middle, TOP + 19.5, name, { weight: 'semibold', anchor: 'middle', fill: inkOnLevel(level) }),
    ...(width >= measureText(String(count), 11) + 4
      ? [note(middle, TOP + BAR + 15, String(count), { anchor: 'middle' })]
      : []),
  ]
}

/** `3 Defined`, `3`, or nothing: whatever the part is wide enough for. */
function nameThatFits(level: Level, width: number): string {
  const names = [`${level} ${LEVEL_NAMES[level].name}`, String(level)]
  return names.find((name) => measureText(name, 12, 'semibold') + 6 <= width) ?? ''
}

function besides({ dontKnow, notApplicable }: AnswerSharesData): string {
  const parts = [
    ...(dontKnow > 0 ? [`${dontKnow} “don’t know”`] : []),
    ...(notApplicable > 0 ? [`${notApplicable} “does not apply”`] : []),
  ]
  return parts.length === 0 ? '' : `Hatched: ${parts.join(', ')}`
}

function describe(data: AnswerSharesData): string {
  const { distribution, dontKnow, notApplicable } = data
  const all = distribution.reduce((sum, count) => sum + count, 0) + dontKnow + notApplicable
  if (all === 0) return 'No answers yet.'
  const given = LEVELS.filter((level) => distribution[level] > 0).map(
    (level) => `${distribution[level]} at level ${level}`,
  )
  const rest = [
    ...(dontKnow > 0 ? [`${dontKnow} don’t know`] : []),
    ...(notApplicable > 0 ? [`${notApplicable} say it does not apply`] : []),
  ]
  return `${countOf(all, 'answer', 'answers')}: ${[...given, ...rest].join(', ')}.`
}
