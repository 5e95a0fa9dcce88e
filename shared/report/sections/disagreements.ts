import { drawDisagreementStrip } from '#shared/charts/disagreement-strip.ts'
import { formatAgreement } from '#shared/charts/format-figures.ts'
import { findPractice } from '#shared/packs/practice-index.ts'
import { type Disagreement, listDisagreements } from '#shared/scoring/disagreements.ts'
import type { Block, RichText } from '../report.ts'
import { practicesInScope, type ReportInput, type SectionBuilder } from '../report-input.ts'
import { linkPractice } from './practice-words.ts'
import { tabulateRoles } from './role-gaps.ts'
import { tabulateRounds } from './workshop-rounds.ts'

const MOST_ROWS = 12
const MOST_UNSEEN = 9

/** Where people differ: on levels, by role, on scope, and where they cannot see (S4). */
export const buildDisagreements: SectionBuilder = (input) => {
  const { onLevel, onScope } = listDisagreements(input.score)
  return {
    id: 'disagreements',
    title: 'Where views differ',
    runsOn: true,
    blocks: [
      { kind: 'paragraph', tone: 'lead', text: summarise(input, onLevel) },
      ...drawSpread(input, onLevel),
      ...tabulateRounds(input),
      ...tabulateRoles(input),
      ...listScope(input, onScope),
      ...listUnseen(input),
    ],
  }
}

function summarise({ score }: ReportInput, onLevel: readonly Disagreement[]): string {
  if (score.respondents < 2)
    return 'One person answered. Agreement needs at least two views of the same thing, so this section can only show what could not be seen.'
  const talk = onLevel.filter(({ talkFirst }) => talkFirst).length
  const first =
    talk === 0
      ? 'No practice splits the team badly.'
      : `${talk === 1 ? 'One practice splits' : `${talk} practices split`} the team: talk about ${talk === 1 ? 'it' : 'these'} before concluding anything from ${talk === 1 ? 'its level' : 'their levels'}.`
  return `${first} ${describeAlpha(score.alpha)}`
}

/** The thresholds .800 and .667 are customary (Krippendorff). */
function describeAlpha(alpha: number | null): string {
  if (alpha === null) return 'Agreement over all practices cannot be computed: the answers do not vary.'
  const value = `Krippendorff’s α over all practices is ${formatAgreement(alpha)}`
  if (alpha >= 0.8) return `${value}: people read the practices the same way.`
  if (alpha >= 0.667) return `${value}: enough for tentative conclusions.`
  return `${value}, below the customary .667: people see different things, and the discussion is worth more than the averages.`
}

function drawSpread({ pack, score }: ReportInput, onLevel: readonly Disagreement[]): readonly Block[] {
  if (score.respondents < 2 || onLevel.length === 0) return []
  const rows = onLevel.map((row) => ({ ...row, title: findPractice(pack, row.practice)?.title ?? row.practice }))
  return [
    { kind: 'heading', level: 2, text: 'Least agreed first' },
    {
      kind: 'chart',
      scene: drawDisagreementStrip({ rows, maxRows: MOST_ROWS }),
      caption:
        'Agreement is van der Eijk’s A: 1 when everyone gives the same level, 0 when all levels are equally frequent, –1 when half say 0 and half say 5. Below 0.4 we suggest talking first; that threshold is our judgement. The appendix has the agreement on every practice.',
    },
  ]
}

function listScope({ pack }: ReportInput, onScope: ReturnType<typeof listDisagreements>['onScope']): readonly Block[] {
  if (onScope.length === 0) return []
  const items = onScope.map(({ practice: id, notApplicable, others }): RichText => {
    const practice = findPractice(pack, id)
    return [
      practice ? linkPractice(practice) : id,
      `: ${notApplicable} of ${notApplicable + others} say it does not apply`,
    ]
  })
  return [
    { kind: 'heading', level: 2, text: 'Whose job is it?' },
    {
      kind: 'paragraph',
      text: 'Some, but not most, say that these practices do not apply. That is a disagreement on what the team is responsible for.',
    },
    { kind: 'list', items },
  ]
}

/** “Don't know” is missing, never zero: it says where shared visibility ends. */
function listUnseen(input: ReportInput): readonly Block[] {
  const unseen = practicesInScope(input)
    .flatMap((practice) => {
      const score = input.score.practices[practice.id]
      return score && score.dontKnow > 0 ? [{ practice, score }] : []
    })
    .sort((a, b) => b.score.dontKnow - a.score.dontKnow)
  const heading: Block = { kind: 'heading', level: 2, text: 'What people cannot see' }
  if (unseen.length === 0) return [heading, { kind: 'paragraph', text: 'Nobody answered “don’t know”.' }]
  return [
    heading,
    {
      kind: 'paragraph',
      text: 'Each “don’t know” is a gap in shared visibility: the thing may be there, but these people could not see it. They count as missing, never as zero.',
    },
    {
      kind: 'table',
      columns: [
        { title: 'Practice', width: 0.42 },
        { title: 'Don’t know', width: 0.13, align: 'right' },
        { title: 'Where to look first', width: 0.45 },
      ],
      rows: unseen
        .slice(0, MOST_UNSEEN)
        .map(({ practice, score }) => [
          [linkPractice(practice)],
          `${score.dontKnow} of ${score.dontKnow + score.n}`,
          practice.evidence[0] ?? '',
        ]),
      ...(unseen.length > MOST_UNSEEN
        ? { caption: `${unseen.length - MOST_UNSEEN} more have as many or fewer; the appendix has them all.` }
        : {}),
    },
  ]
}
