import { changeCalendar } from '#shared/change-policy/change-calendar.ts'
import { ROWS } from '#shared/change-policy/decide-change.ts'
import { summariseOverrides } from '#shared/change-policy/override-log.ts'
import { countOf, formatShare } from '#shared/charts/format-figures.ts'
import { depletedServices } from '#shared/measures/depleted-services.ts'
import type { SponsoredOverride, TeamPolicy } from '#shared/model/team-policy.ts'
import { formatDay } from '../format-day.ts'
import type { Block, ReportSection } from '../report.ts'
import type { ReportInput } from '../report-input.ts'
import type { ReportMeasures } from '../report-measures.ts'

/** The row that a team can switch off. */
const SWITCHED_ROW = 4

/** How changes are decided (S29 to S35): the table for the wall, what was overridden, and when nothing ships. */
export function buildChangePolicy({
  measures,
  madeOn,
}: Pick<ReportInput, 'measures' | 'madeOn'>): ReportSection | null {
  if (!measures?.policy) return null
  return {
    id: 'change-policy',
    title: 'Change policy',
    runsOn: true,
    blocks: [
      { kind: 'paragraph', tone: 'lead', text: 'The first row that fits a change decides.' },
      decisionTable(measures.policy),
      ...policyNotes(measures.policy),
      ...describeOverrides(measures.overrides, madeOn),
      ...listFreezes(measures, madeOn),
    ],
  }
}

function decisionTable(policy: TeamPolicy): Block {
  return {
    kind: 'table',
    columns: [
      { title: 'Row', width: 0.07, align: 'right' },
      { title: 'When', width: 0.4 },
      { title: 'Decision', width: 0.53 },
    ],
    rows: ROWS.filter(({ rule }) => rule !== SWITCHED_ROW || !policy.haltWhenBudgetIsGone).map(
      ({ rule, when, decision }) => [String(rule), when, decision],
    ),
  }
}

function policyNotes({ haltWhenBudgetIsGone, nextWindow, note }: TeamPolicy): readonly Block[] {
  return [
    {
      kind: 'note',
      tone: 'info',
      text: haltWhenBudgetIsGone
        ? 'This team has switched row 4 off: what is critical to the business is postponed, too, as in Google’s example policy.'
        : 'Row 4 is the article’s own rule. Google’s example policy would halt such a change; a team can choose that instead.',
    },
    ...(nextWindow === '' ? [] : [{ kind: 'paragraph', text: `The next window: ${nextWindow}` } as const]),
    ...(note === '' ? [] : [{ kind: 'paragraph', text: note } as const]),
  ]
}

function describeOverrides(overrides: readonly SponsoredOverride[], today: string): readonly Block[] {
  if (overrides.length === 0) return []
  const { count, spent, overdraft, unknown, incomplete } = summariseOverrides(overrides, today)
  const sentences = [
    `${countOf(count, 'change', 'changes')} shipped under a sponsor and spent ${formatShare(spent)} of a budget, ${formatShare(overdraft)} beyond what was left.`,
    ...(unknown > 0 ? [`For ${unknown} nobody entered what it spent, so it was at least so much.`] : []),
    ...(incomplete > 0
      ? [`${incomplete} went without one of progressive rollout, tested rollback, and a word to the people on call.`]
      : []),
  ]
  return [
    { kind: 'heading', level: 2, text: 'Sponsored overrides' },
    { kind: 'paragraph', text: sentences.join(' ') },
    {
      kind: 'table',
      columns: [
        { title: 'Change', width: 0.24 },
        { title: 'Decided', width: 0.17 },
        { title: 'Sponsor', width: 0.17 },
        { title: 'Spent', width: 0.08, align: 'right' },
        { title: 'Outcome', width: 0.34 },
      ],
      rows: [...overrides]
        .sort((a, b) => b.decidedOn.localeCompare(a.decidedOn))
        .map((each) => [
          each.change,
          formatDay(each.decidedOn),
          each.sponsor,
          each.spent === null ? '–' : formatShare(each.spent),
          each.outcome,
        ]),
    },
  ]
}

function listFreezes({ freezes, services, policy }: ReportMeasures, today: string): readonly Block[] {
  const depleted = depletedServices(services, today)
  const calendar = changeCalendar(freezes, depleted, policy ?? { freezeWhenDepleted: false }).filter(
    ({ to }) => to >= today,
  )
  const nameOf = (id: string | null) =>
    id === null ? 'All services' : (services.find(({ service }) => service.id === id)?.service.name ?? 'A service')
  return calendar.length === 0
    ? []
    : [
        { kind: 'heading', level: 2, text: 'When nothing ships' },
        {
          kind: 'list',
          items: calendar.map(
            ({ serviceId, from, to, reason }) =>
              `${nameOf(serviceId)}: ${formatDay(from)} to ${formatDay(to)}. ${reason}`,
          ),
        },
      ]
}
