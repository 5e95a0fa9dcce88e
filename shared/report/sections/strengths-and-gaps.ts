import { drawStrengthsSideBySide } from '#shared/charts/strengths-side-by-side.ts'
import { findPractice } from '#shared/packs/practice-index.ts'
import { findGaps, type Gap } from '#shared/scoring/find-gaps.ts'
import { standingOf } from '#shared/scoring/standing.ts'
import type { Block, TableRow } from '../report.ts'
import { type RatedPractice, type ReportInput, ratedPractices, type SectionBuilder } from '../report-input.ts'
import { describeMedian, linkPractice, nextAction, strongestFirst } from './practice-words.ts'

const MOST_STRENGTHS = 5
const MOST_GAPS = 10

/** What each framework is best at with the team's own standing (S48), then the strongest practices and the widest gaps. */
export const buildStrengthsAndGaps: SectionBuilder = (input) => ({
  id: 'strengths-and-gaps',
  title: 'Strengths and gaps',
  runsOn: true,
  blocks: [
    {
      kind: 'paragraph',
      text: 'The three frameworks complement each other: each is best at something else. This is what they are best at, and how far the team has come in the practices behind it.',
    },
    { kind: 'chart', scene: drawStrengthsSideBySide({ strengths: listStrengths(input) }) },
    { kind: 'heading', level: 2, text: 'Strongest practices' },
    ...tabulateStrengths(input),
    { kind: 'heading', level: 2, text: 'Widest gaps' },
    ...tabulateGaps(input),
  ],
})

function listStrengths({ pack, score }: ReportInput) {
  return pack.strengths.map(({ framework, text, practices }, index) => ({
    target: `strength:${framework}:${index}`,
    framework,
    text,
    ...standingOf(score, practices),
  }))
}

function tabulateStrengths(input: ReportInput): readonly Block[] {
  const strongest = strongestFirst(input, ratedPractices(input))
    .filter(({ median }) => median >= 2)
    .slice(0, MOST_STRENGTHS)
  if (strongest.length === 0) return [{ kind: 'paragraph', text: 'No rated practice has reached level 2 yet.' }]
  return [
    {
      kind: 'table',
      columns: [
        { title: 'Practice', width: 0.36 },
        { title: 'Median', width: 0.14, align: 'right' },
        { title: 'What people see', width: 0.5 },
      ],
      rows: strongest.map(strengthRow),
    },
  ]
}

function strengthRow(rated: RatedPractice): TableRow {
  const { practice, score } = rated
  const anchor = practice.anchors.find(({ level }) => level === score.level)?.text ?? ''
  return [[linkPractice(practice)], describeMedian(rated), anchor]
}

function tabulateGaps({ pack, score, team }: ReportInput): readonly Block[] {
  const gaps = findGaps(pack, score, team.targets)
  if (gaps.length === 0) return [{ kind: 'paragraph', text: 'No rated practice is below its target.' }]
  const assumed = gaps.some(({ targetFrom }) => targetFrom === 'assumed')
  const left = gaps.length - MOST_GAPS
  return [
    ...(assumed
      ? [
          {
            kind: 'note',
            tone: 'judgement',
            text: 'Where the team has set no target of its own, level 3 is assumed: the team’s default, and taught to newcomers.',
          } as const,
        ]
      : []),
    {
      kind: 'table',
      columns: [
        { title: 'Practice', width: 0.3 },
        { title: 'Level', width: 0.08, align: 'right' },
        { title: 'Target', width: 0.09, align: 'right' },
        { title: 'What to do next', width: 0.53 },
      ],
      rows: gaps.slice(0, MOST_GAPS).flatMap((gap) => gapRow(gap, pack)),
      ...(left > 0
        ? {
            caption: `${left} more ${left === 1 ? 'practice is' : 'practices are'} below target by ${gaps[MOST_GAPS]?.gap === 1 ? 'one level' : `${gaps[MOST_GAPS]?.gap} levels or less`}; the appendix has them all.`,
          }
        : {}),
    },
  ]
}

function gapRow({ practice: id, level, target }: Gap, pack: ReportInput['pack']): readonly TableRow[] {
  const practice = findPractice(pack, id)
  return practice ? [[[linkPractice(practice)], String(level), String(target), nextAction(practice, level) ?? '–']] : []
}
