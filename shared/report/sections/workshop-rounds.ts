import { formatAgreement, formatMedian } from '#shared/charts/format-figures.ts'
import type { Agreed, AgreedValue } from '#shared/model/agenda-item.ts'
import { findPractice } from '#shared/packs/practice-index.ts'
import { outcomeOf, type VotedPractice } from '#shared/workshop/outcome.ts'
import type { Reveal } from '#shared/workshop/reveal.ts'
import type { Block, RichText } from '../report.ts'
import type { ReportInput } from '../report-input.ts'
import { linkPractice } from './practice-words.ts'

/** What a workshop voted first and last, what it agreed on and why, what it means to do, and remarks that have lost their authors. */
export function tabulateRounds(input: ReportInput): readonly Block[] {
  const { session, sheets } = input
  if (!session) return []
  const { ranked } = outcomeOf({ ...session, sheets })
  if (ranked.length === 0) return []
  return [
    { kind: 'heading', level: 2, text: 'Voted in the workshop' },
    {
      kind: 'paragraph',
      text: 'Each vote was silent until all were shown at once. Given are the median and A of the first and of the last vote, the least agreed first. Figures elsewhere rest on everybody’s last vote, not on the agreed level.',
    },
    {
      kind: 'table',
      columns: [
        { title: 'Practice', width: 0.3 },
        { title: 'First vote', width: 0.14, align: 'right' },
        { title: 'Last vote', width: 0.14, align: 'right' },
        { title: 'Agreed', width: 0.42 },
      ],
      rows: ranked.map((voted) => [
        [linkTo(input, voted.item.practice)],
        describeRound(voted.rounds[0]),
        voted.rounds.length > 1 ? describeRound(voted.rounds.at(-1)) : '–',
        describeEnd(voted),
      ]),
    },
    ...listActions(input, ranked),
    ...listRemarks(input),
  ]
}

function describeRound(reveal: Reveal | undefined): string {
  if (!reveal) return '–'
  return `${formatMedian(reveal.score.median)} (A ${formatAgreement(reveal.score.agreement)})`
}

function describeEnd({ item }: VotedPractice): string {
  if (item.agreed) return describeAgreed(item.agreed)
  return item.phase === 'parked' ? 'Parked' : 'Not agreed'
}

/** Overruling is said wherever the level is. */
function describeAgreed({ value, reason, by, overruled }: Agreed): string {
  const level = nameValue(value)
  if (by === 'group') return reason ? `${level}: ${reason}` : level
  const instead = overruled ? `the group’s ${nameValue(overruled.value)}` : 'no agreement of the group'
  return `${level}, by the facilitator over ${instead}: ${reason}`
}

function nameValue(value: AgreedValue): string {
  return value === 'na' ? 'does not apply' : String(value)
}

function listActions(input: ReportInput, ranked: readonly VotedPractice[]): readonly Block[] {
  const items = ranked.flatMap(({ item }) =>
    item.actions.map(
      ({ text, owner }): RichText => [linkTo(input, item.practice), owner ? `: ${text} (${owner})` : `: ${text}`],
    ),
  )
  return items.length === 0
    ? []
    : [
        { kind: 'heading', level: 3, text: 'Noted to be done' },
        { kind: 'list', items },
      ]
}

function listRemarks(input: ReportInput): readonly Block[] {
  const remarks = input.session?.workshop.remarks ?? []
  if (remarks.length === 0) return []
  return [
    { kind: 'heading', level: 3, text: 'What people wrote, without names' },
    { kind: 'list', items: remarks.map(({ practice, text }): RichText => [linkTo(input, practice), `: ${text}`]) },
  ]
}

function linkTo({ pack, assessment }: ReportInput, id: string) {
  const practice = findPractice(pack, id)
  return practice && assessment.practices.includes(id) ? linkPractice(practice) : (practice?.title ?? id)
}
