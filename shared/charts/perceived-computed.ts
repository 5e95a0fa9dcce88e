import type { Confidence } from '../model/answer.ts'
import { VERDICT_NAMES, type Verdict } from '../model/framework.ts'
import { countOf } from './format-figures.ts'
import { frameworkGlyph } from './framework-glyph.ts'
import { circle, note, polyline, rect, text } from './marks.ts'
import type { Mark, Scene } from './scene.ts'

/** One person's private guess; the order does not matter and no name is needed. */
export interface PerceivedGuess {
  readonly kind: Verdict
  readonly confidence: Confidence
}

export interface PerceivedComputedData {
  readonly guesses: readonly PerceivedGuess[]
  /** What the answers come to; null where too little is rated. */
  readonly computed: Verdict | null
}

const KINDS: readonly Verdict[] = ['itil', 'devops', 'sre', 'blend']
const CONFIDENCES: readonly { readonly confidence: Confidence; readonly word: string; readonly opacity: number }[] = [
  { confidence: 'low', word: 'Not sure', opacity: 0.15 },
  { confidence: 'medium', word: 'Fairly sure', opacity: 0.5 },
  { confidence: 'high', word: 'Sure', opacity: 1 },
]
const WIDTH = 640
const TOP = 40
const ROW = 38
const COLUMN = { x: 128, width: 112 }
/** As many dots as fit beside each other in one cell. */
const MOST_DOTS = 7

/** What people thought the team is, by how sure they were, against what their answers come to. */
export function drawPerceivedComputed(data: PerceivedComputedData): Scene {
  return {
    id: 'perceived-computed',
    width: WIDTH,
    height: TOP + 4 * ROW + 30,
    title: 'Perceived and computed',
    description: describe(data),
    marks: [
      ...CONFIDENCES.map(({ word }, index) => note(columnAt(index), TOP - 14, word)),
      note(502, TOP - 14, 'Guesses', { anchor: 'end' }),
      ...KINDS.flatMap((kind, index) => drawRow(data, kind, TOP + index * ROW)),
      text(0, TOP + 4 * ROW + 22, conclusion(data)),
    ],
    table: {
      columns: ['Kind', ...CONFIDENCES.map(({ word }) => word), 'Guesses', 'Computed'],
      rows: KINDS.map((kind) => [
        VERDICT_NAMES[kind],
        ...CONFIDENCES.map(({ confidence }) => String(countGuesses(data, kind, confidence))),
        String(countGuesses(data, kind)),
        data.computed === kind ? 'Yes' : '',
      ]),
    },
  }
}

function columnAt(index: number): number {
  return COLUMN.x + index * COLUMN.width
}

function countGuesses(data: PerceivedComputedData, kind: Verdict, confidence?: Confidence): number {
  return data.guesses.filter(
    (guess) => guess.kind === kind && (confidence === undefined || guess.confidence === confidence),
  ).length
}

function drawRow(data: PerceivedComputedData, kind: Verdict, y: number): readonly Mark[] {
  const middle = y + ROW / 2
  const count = countGuesses(data, kind)
  const label = `${VERDICT_NAMES[kind]}: ${countOf(count, 'guess', 'guesses')}${data.computed === kind ? '; this is what the answers come to' : ''}`
  return [
    rect(0, y, WIDTH, 0.75, { fill: 'grid' }),
    ...(data.computed === kind ? drawComputed(y) : []),
    kindGlyph(kind, 18, middle),
    text(34, middle + 4.5, VERDICT_NAMES[kind], { weight: 'semibold', size: 13, target: `mix:${kind}`, label }),
    ...CONFIDENCES.flatMap(({ confidence, opacity }, index) =>
      drawPeople(countGuesses(data, kind, confidence), columnAt(index), middle, opacity),
    ),
    text(502, middle + 4.5, String(count), { anchor: 'end' }),
  ]
}

/** A frame around the row and a word beside it: not by colour alone. */
function drawComputed(y: number): readonly Mark[] {
  return [
    rect(4, y + 3, WIDTH - 8, ROW - 5, {
      fill: 'accent',
      fillOpacity: 0.07,
      stroke: 'accent',
      strokeWidth: 1.5,
      radius: 6,
    }),
    text(WIDTH - 18, y + ROW / 2 + 4.5, 'From the answers', { anchor: 'end', size: 11, weight: 'semibold' }),
  ]
}

/** A blend has the three leaves in small. */
function kindGlyph(kind: Verdict, x: number, y: number): Mark {
  if (kind !== 'blend') return frameworkGlyph(kind, x, y, 5.5)
  return polyline(
    [
      { x: x - 6, y: y + 4 },
      { x, y: y - 6 },
      { x: x + 6, y: y + 4 },
      { x: x - 6, y: y + 4 },
    ],
    { stroke: 'text', strokeWidth: 1.5 },
  )
}

/** The surer, the fuller the dot; the column says it in words. */
function drawPeople(count: number, x: number, y: number, opacity: number): readonly Mark[] {
  const dot = (index: number) =>
    circle(x + 6 + index * 14, y, 5, { fill: 'text', fillOpacity: opacity, stroke: 'text', strokeWidth: 1.25 })
  if (count > MOST_DOTS) return [dot(0), text(x + 16, y + 4.5, `× ${count}`)]
  return Array.from({ length: count }, (_, index) => dot(index))
}

function conclusion(data: PerceivedComputedData): string {
  const total = data.guesses.length
  if (total === 0) return 'Nobody has made a guess yet.'
  if (data.computed === null)
    return `${countOf(total, 'person', 'people')} made a guess; too little is rated to compare.`
  const same = countGuesses(data, data.computed)
  return `${same} of ${countOf(total, 'person', 'people')} guessed what the answers come to.`
}

function describe(data: PerceivedComputedData): string {
  const counts = KINDS.map((kind) => `${VERDICT_NAMES[kind]} ${countGuesses(data, kind)}`).join(', ')
  const computed =
    data.computed === null
      ? ''
      : ` The answers come to ${data.computed === 'blend' ? 'a blend' : VERDICT_NAMES[data.computed]}.`
  return `Guesses by kind: ${counts}.${computed} ${conclusion(data)}`
}
