import { formatMedian, formatRange, formatScore } from '#shared/charts/format-figures.ts'
import { groupBy } from '#shared/lib/group-by.ts'
import { FRAMEWORK_NAMES, FRAMEWORKS } from '#shared/model/framework.ts'
import { dimensionsOf, findPractice } from '#shared/packs/practice-index.ts'
import type { AssessmentScore } from '#shared/scoring/assessment-score.ts'
import { type Figure, formatDifference, readDifference } from '#shared/scoring/read-difference.ts'
import {
  comparablePractices,
  countPeople,
  type Look,
  type Move,
  stepsBetween,
  whatMoved,
} from '#shared/scoring/what-moved.ts'
import { describeLeftOut, describeMove, summariseSteps } from '../describe-move.ts'
import { formatDay } from '../format-day.ts'
import type { Block, RichText, TableRow } from '../report.ts'
import type { PreviousLook, ReportInput, SectionBuilder } from '../report-input.ts'
import { linkPractice } from './practice-words.ts'

const MOST_MOVES = 8

/** This assessment beside the one before: what moved, why as far as the facts tell, and what cannot be compared. */
export const buildWhatMoved: SectionBuilder = (input) => {
  const { previous } = input
  if (!previous) return null
  const now: Look = input
  const moves = whatMoved(previous, now, input.planning ?? null)
  return {
    id: 'what-moved',
    title: `What moved since ${formatDay(previous.assessment.heldOn)}`,
    runsOn: true,
    blocks: [
      { kind: 'paragraph', tone: 'lead', text: summariseMoves(previous, now, moves) },
      ...nameLeftOut(input, previous),
      ...tabulateSteps(input, previous),
      ...tabulateAreas(input, previous),
      ...tabulateMoves(input, previous, moves),
    ],
  }
}

function summariseMoves(previous: PreviousLook, now: Look, moves: readonly Move[]): string {
  const { both } = comparablePractices(previous.assessment, now.assessment)
  const higher = moves.filter(({ before, after }) => after > before).length
  const people = countPeople(previous, now)
  const who =
    people.both === 0
      ? 'Nobody answered both times, so other people may be all that changed'
      : `Of the ${people.now} who answered now, ${people.both} answered then as well`
  const moved =
    moves.length === 0
      ? `no practice of ${both.length} has another median`
      : `${moves.length} of ${both.length} practices have another median: ${higher} a higher one, ${moves.length - higher} a lower one`
  return `Beside “${previous.assessment.title}” of ${formatDay(previous.assessment.heldOn)}, ${moved}. ${who}.`
}

function nameLeftOut({ pack, assessment }: ReportInput, previous: PreviousLook): readonly Block[] {
  const { both, onlyBefore, onlyAfter } = comparablePractices(previous.assessment, assessment)
  const left = [...onlyBefore, ...onlyAfter].map((id) => findPractice(pack, id)?.title ?? id)
  const words = describeLeftOut(left.length, both.length)
  const { model } = assessment
  const then = previous.assessment.model
  const isOtherModel = then.id !== model.id || then.version !== model.version
  return [
    ...(words ? [{ kind: 'note', tone: 'info', text: `${words} They are: ${left.join('; ')}.` } as const] : []),
    ...(isOtherModel
      ? [
          {
            kind: 'paragraph',
            tone: 'quiet',
            text: `Asked with ${then.id} ${then.version} then, with ${model.id} ${model.version} now. Practices are matched by their ids; their words may have changed.`,
          } as const,
        ]
      : []),
  ]
}

interface Area {
  readonly title: string
  readonly from: Figure
  readonly to: Figure
}

/** Those that differ by more than the spread, as rows; the others by name. */
function tabulateAreas({ pack }: ReportInput, { scores }: PreviousLook): readonly Block[] {
  const areas = listAreas(pack, scores).map((area) => ({ ...area, meaning: readDifference(area.from, area.to) }))
  const beyond = areas.filter(({ meaning }) => meaning === 'beyond-spread')
  const titles = (wanted: readonly string[]) =>
    areas.filter(({ meaning }) => wanted.includes(meaning)).map(({ title }) => title)
  const [within, alike] = [titles(['within-spread', 'no-spread']), titles(['none'])]
  const rest = [
    ...(within.length > 0 ? [`By no more than the spread, which may be chance: ${within.join(', ')}.`] : []),
    ...(alike.length > 0 ? [`As before: ${alike.join(', ')}.`] : []),
  ].join(' ')
  return [
    { kind: 'heading', level: 2, text: 'Areas that moved by more than the spread' },
    ...(beyond.length === 0
      ? [{ kind: 'paragraph', text: 'None.' } as const]
      : [
          {
            kind: 'table',
            columns: [
              { title: 'Area', width: 0.4 },
              { title: 'Then', width: 0.23, align: 'right' },
              { title: 'Now', width: 0.23, align: 'right' },
              { title: 'Moved', width: 0.14, align: 'right' },
            ],
            rows: beyond.map(areaRow),
          } as const,
        ]),
    ...(rest ? [{ kind: 'paragraph', tone: 'quiet', text: rest } as const] : []),
    {
      kind: 'note',
      tone: 'judgement',
      text: 'By more than the spread means that the two intervals do not overlap. Anything less may come from who happened to answer.',
    },
  ]
}

function listAreas(pack: ReportInput['pack'], { before, now }: PreviousLook['scores']): readonly Area[] {
  const dimension = (score: AssessmentScore, id: string): Figure => {
    const found = score.dimensions[id]
    return found?.rated ? { value: found.mean, interval: found.interval } : { value: null, interval: null }
  }
  return [
    ...FRAMEWORKS.map((framework) => {
      const of = ({ mix }: AssessmentScore) => ({ value: mix.scores[framework], interval: mix.intervals[framework] })
      return { title: FRAMEWORK_NAMES[framework], from: of(before), to: of(now) }
    }),
    ...(['principle', 'cams', 'sre', 'itsm'] as const)
      .flatMap((kind) => dimensionsOf(pack, kind))
      .map(({ id, title }) => ({ title, from: dimension(before, id), to: dimension(now, id) })),
  ]
}

function areaRow({ title, from, to }: Area): TableRow {
  const figure = ({ value, interval }: Figure): RichText => `${formatScore(value)} (${formatRange(interval)})`
  return [
    [{ text: title, strong: true }],
    figure(from),
    figure(to),
    [{ text: formatDifference(from.value, to.value), strong: true }],
  ]
}

function tabulateMoves({ pack }: ReportInput, previous: PreviousLook, moves: readonly Move[]): readonly Block[] {
  if (moves.length === 0) return []
  const nameOf = (id: string) => {
    const practice = findPractice(pack, id)
    return practice ? linkPractice(practice) : id
  }
  const others = [...groupBy(moves.slice(MOST_MOVES), ({ before, after }) => formatDifference(before, after))].map(
    ([change, own]): RichText => [
      { text: change, strong: true },
      ': ',
      ...own.flatMap(({ practice }, index) => [index === 0 ? '' : '; ', nameOf(practice)]),
    ],
  )
  return [
    { kind: 'heading', level: 2, text: 'Practices that moved furthest, and why' },
    {
      kind: 'table',
      columns: [
        { title: 'Practice', width: 0.24 },
        { title: formatDay(previous.assessment.heldOn), width: 0.11, align: 'right' },
        { title: 'Now', width: 0.07, align: 'right' },
        { title: 'Why, as far as the facts tell', width: 0.58 },
      ],
      rows: moves
        .slice(0, MOST_MOVES)
        .map((move) => [
          [nameOf(move.practice)],
          formatMedian(move.before),
          [{ text: formatMedian(move.after), strong: true }],
          whyCell(move),
        ]),
    },
    ...(others.length > 0
      ? [{ kind: 'paragraph', text: 'Less far:' } as const, { kind: 'list', items: others, tone: 'quiet' } as const]
      : []),
  ]
}

function whyCell(move: Move): RichText {
  const { facts, quotes } = describeMove(move)
  return [...facts, ...quotes].join(' ')
}

function tabulateSteps(input: ReportInput, previous: PreviousLook): readonly Block[] {
  const steps = stepsBetween(previous, input, input.planning ?? null)
  if (steps.length === 0) return []
  return [
    { kind: 'heading', level: 2, text: 'Steps done in between' },
    { kind: 'paragraph', text: summariseSteps(steps) },
    {
      kind: 'table',
      columns: [
        { title: 'Step', width: 0.5 },
        { title: 'Done on', width: 0.22 },
        { title: 'Then', width: 0.14, align: 'right' },
        { title: 'Now', width: 0.14, align: 'right' },
      ],
      rows: steps.map(({ practice, level, on, before, after }) => [
        `${findPractice(input.pack, practice)?.title ?? practice}, level ${level}`,
        formatDay(on),
        formatMedian(before),
        formatMedian(after),
      ]),
    },
    {
      kind: 'note',
      tone: 'judgement',
      text: 'That a median rose after a step does not prove that the step raised it, nor that it was in vain where it did not. Read this as what to talk about.',
    },
  ]
}
