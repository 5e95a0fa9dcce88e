import { countOf, formatRange, formatScore } from '#shared/charts/format-figures.ts'
import { FRAMEWORK_NAMES, FRAMEWORKS } from '#shared/model/framework.ts'
import { findPractice } from '#shared/packs/practice-index.ts'
import { listDisagreements } from '#shared/scoring/disagreements.ts'
import { findGaps } from '#shared/scoring/find-gaps.ts'
import { respondingSheets } from '#shared/scoring/responding-sheets.ts'
import { formatDay } from '../format-day.ts'
import type { Block, Figure, RichText } from '../report.ts'
import { practicesInScope, type ReportInput, ratedPractices, type SectionBuilder } from '../report-input.ts'
import { countRated, describeCertainty, warnOfFewAnswers } from './certainty-words.ts'
import { describeChange } from './over-time.ts'
import { describeMedian, linkPractice, listWords, nextAction, strongestFirst } from './practice-words.ts'
import { describeVerdict, nameSpread } from './verdict-words.ts'

/** The board's page stays one page: a longer text stands in the method only. */
const MOST_LETTERS = 300

/** One page for those who read one page. */
export const buildBoard: SectionBuilder = (input) => ({
  id: 'board',
  title: 'On one page',
  blocks: [
    { kind: 'paragraph', tone: 'lead', text: describeVerdict(input.score) },
    { kind: 'figures', figures: mixFigures(input) },
    ...warnOfFewAnswers(input),
    {
      kind: 'columns',
      columns: [
        { title: 'Three strengths', items: listStrengths(input) },
        { title: 'Three gaps', items: listGaps(input) },
      ],
    },
    { kind: 'heading', level: 3, text: 'What next' },
    ...listNext(input),
    ...listTalks(input),
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

function listGaps({ pack, score, team, assessment }: ReportInput): readonly RichText[] {
  const gaps = findGaps(pack, score, team.targets)
    .filter(({ gap }) => gap > 0)
    .slice(0, 3)
  if (gaps.length === 0)
    return [
      countRated({ pack, score, assessment }).rated === 0
        ? 'Nothing is rated yet.'
        : 'No practice is below its target.',
    ]
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
  if (items.length === 0) {
    const text =
      countRated(input).rated === 0
        ? 'Collect answers first: a short form takes each person about fifteen minutes.'
        : 'Every rated practice is at its target. Raise a target, or look again in a quarter.'
    return [{ kind: 'paragraph', text }]
  }
  return [{ kind: 'list', ordered: true, items: items.slice(0, 3) }]
}

function describeQuestions(input: ReportInput): string {
  const { assessment, team, pack } = input
  const respondents = respondingSheets(input).length
  const scope = practicesInScope(input).length
  const roles = countRoles(input)
  const asked = scope === pack.practices.length ? `all ${scope}` : `${scope} of the ${pack.practices.length}`
  const who = respondents === 0 ? 'Nobody' : countOf(respondents, 'person', 'people')
  const customers = team.customers.trim().replace(/\.$/, '')
  const served = customers === '' || customers.length > MOST_LETTERS ? '' : ` Whom the team serves: ${customers}.`
  return `${who}${roles === '' ? '' : ` (${roles})`} answered on ${formatDay(assessment.heldOn)}. The questions: ${asked} practices of the ${pack.title}, and for each which of six descriptions is what one sees.${served}`
}

function countRoles(input: ReportInput): string {
  const roles = new Map<string, number>()
  for (const { role } of respondingSheets(input)) if (role !== '') roles.set(role, (roles.get(role) ?? 0) + 1)
  return listWords([...roles].map(([role, count]) => `${count} ${role}`))
}

/** What to talk about before anything is decided. */
function listTalks(input: ReportInput): readonly Block[] {
  const { score } = input
  if (score.respondents < 2) return []
  const talk = listDisagreements(score).onLevel.filter(({ talkFirst }) => talkFirst)
  const guesses = respondingSheets(input).flatMap(({ guess }) => (guess ? [guess] : []))
  const right = guesses.filter(({ kind }) => kind === score.mix.verdict).length
  const views: RichText =
    talk.length === 0
      ? ['No practice splits the team badly. More: ', { text: 'Where views differ', link: '#disagreements' }]
      : [
          'People see these very differently: ',
          ...talk.slice(0, 3).flatMap(({ practice: id }, index) => {
            const practice = findPractice(input.pack, id)
            return [index === 0 ? '' : ', ', practice ? linkPractice(practice) : id]
          }),
          talk.length > 3 ? ` and ${countOf(talk.length - 3, 'other', 'others')}. More: ` : '. More: ',
          { text: 'Where views differ', link: '#disagreements' },
        ]
  const guessed: readonly RichText[] =
    guesses.length === 0 || score.mix.first === null
      ? []
      : [`Before the first question ${right} of ${guesses.length} guessed the kind of shop that the answers come to.`]
  return [
    { kind: 'heading', level: 3, text: 'Before you conclude' },
    { kind: 'list', items: [views, ...guessed, ...describeChange(input)] },
  ]
}
