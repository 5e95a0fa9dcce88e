import { countOf, formatRange, formatScore, formatShare } from '#shared/charts/format-figures.ts'
import { FRAMEWORK_NAMES, FRAMEWORKS } from '#shared/model/framework.ts'
import { findPractice } from '#shared/packs/practice-index.ts'
import { findGaps } from '#shared/scoring/find-gaps.ts'
import { formatDay } from '../format-day.ts'
import type { Block, Figure, RichText } from '../report.ts'
import {
  practicesInScope,
  type ReportInput,
  ratedPractices,
  respondingSheets,
  type SectionBuilder,
} from '../report-input.ts'
import { describeMedian, linkPractice, listWords, nextAction, strongestFirst } from './practice-words.ts'
import { describeSpread, describeVerdict, nameSpread } from './verdict-words.ts'

/** One page for those who read one page. */
export const buildBoard: SectionBuilder = (input) => ({
  id: 'board',
  title: 'On one page',
  blocks: [
    { kind: 'paragraph', tone: 'lead', text: describeVerdict(input.score) },
    { kind: 'figures', figures: mixFigures(input) },
    {
      kind: 'columns',
      columns: [
        { title: 'Three strengths', items: listStrengths(input) },
        { title: 'Three gaps', items: listGaps(input) },
      ],
    },
    { kind: 'heading', level: 3, text: 'What next' },
    ...listNext(input),
    { kind: 'heading', level: 3, text: 'What was asked, and of whom' },
    { kind: 'paragraph', text: describeQuestions(input) },
    { kind: 'heading', level: 3, text: 'How sure this is' },
    { kind: 'paragraph', text: describeCertainty(input) },
  ],
})

function mixFigures({ score }: ReportInput): readonly Figure[] {
  return FRAMEWORKS.map((framework) => {
    const range = formatRange(score.mix.intervals[framework])
    return {
      value: formatScore(score.mix.scores[framework]),
      label: FRAMEWORK_NAMES[framework],
      note: range === '' ? 'of 5' : `of 5; ${range} (${nameSpread(score.resampling)})`,
      framework,
    }
  })
}

function listStrengths(input: ReportInput): readonly RichText[] {
  const top = strongestFirst(input, ratedPractices(input)).slice(0, 3)
  if (top.length === 0) return ['Nothing is rated yet.']
  return top.map((rated) => [{ ...linkPractice(rated.practice), strong: true }, `: level ${describeMedian(rated)}`])
}

function listGaps({ pack, score, team }: ReportInput): readonly RichText[] {
  const gaps = findGaps(pack, score, team.targets)
    .filter(({ gap }) => gap > 0)
    .slice(0, 3)
  if (gaps.length === 0) return ['No practice is below its target.']
  return gaps.map(({ practice: id, level, target, targetFrom }) => {
    const practice = findPractice(pack, id)
    return [
      practice ? { ...linkPractice(practice), strong: true } : id,
      `: level ${level}, ${targetFrom === 'assumed' ? 'assumed target' : 'target'} ${target}`,
    ]
  })
}

function listNext(input: ReportInput): readonly Block[] {
  const planned = (input.roadmap?.steps ?? [])
    .filter(
      (step, index, steps) =>
        step.period !== null && steps.findIndex(({ practice }) => practice === step.practice) === index,
    )
    .slice(0, 3)
  if (planned.length > 0) {
    const items = planned.map((step): RichText => {
      const practice = findPractice(input.pack, step.practice)
      return [
        { text: practice?.title ?? step.practice, strong: true, link: `#step-${step.practice}-${step.to}` },
        `: ${step.action}`,
      ]
    })
    return [{ kind: 'list', ordered: true, items }]
  }
  const items = findGaps(input.pack, input.score, input.team.targets)
    .filter(({ gap }) => gap > 0)
    .flatMap(({ practice: id, level }): RichText[] => {
      const practice = findPractice(input.pack, id)
      const action = practice && nextAction(practice, level)
      return practice && action ? [[{ ...linkPractice(practice), strong: true }, `: ${action}`]] : []
    })
  if (items.length === 0)
    return [
      { kind: 'paragraph', text: 'Every rated practice is at its target. Raise a target, or look again in a quarter.' },
    ]
  return [{ kind: 'list', ordered: true, items: items.slice(0, 3) }]
}

function describeQuestions(input: ReportInput): string {
  const { assessment, team, pack } = input
  const scope = practicesInScope(input).length
  const roles = countRoles(input)
  const people = countOf(respondingSheets(input).length, 'person', 'people')
  const about = team.customers === '' ? '' : ` The team serves ${team.customers.replace(/\.$/, '')}.`
  return `${people} answered ${scope} of the ${pack.practices.length} questions of the ${pack.title} on ${formatDay(assessment.heldOn)}${roles === '' ? '' : ` (${roles})`}. For each practice they chose, of six descriptions, the one that they see.${about}`
}

function countRoles(input: ReportInput): string {
  const roles = new Map<string, number>()
  for (const { role } of respondingSheets(input)) if (role !== '') roles.set(role, (roles.get(role) ?? 0) + 1)
  return listWords([...roles].map(([role, count]) => `${count} ${role}`))
}

function describeCertainty(input: ReportInput): RichText {
  const { score } = input
  const scope = practicesInScope(input).filter(({ id }) => score.practices[id]?.applicable !== false)
  const rated = scope.filter(({ id }) => score.practices[id]?.rated).length
  return [
    `${rated} of the ${scope.length} practices that apply are rated; ${formatShare(score.dontKnowRate)} of all answers are “don’t know”. ${describeSpread(score)} `,
    'Levels are what people say they see, not an audit. How it was worked out: ',
    { text: 'Method', link: '#method' },
    '.',
  ]
}
