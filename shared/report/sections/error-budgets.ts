import { judgeObjective, judgeToil, latestToil } from '#shared/change-policy/reliability-facts.ts'
import { adviseOnReliability, RELIABILITY_ADVICE } from '#shared/change-policy/reliability-matrix.ts'
import { drawBudgetBurnDown } from '#shared/charts/budget-burn-down.ts'
import { formatShare } from '#shared/charts/format-figures.ts'
import type { BudgetShare } from '#shared/measures/budget-rules.ts'
import { datedWords, gateName, recoveryWords } from '#shared/measures/gate-words.ts'
import type { ServiceStanding } from '#shared/measures/service-standing.ts'
import type { Instant } from '#shared/model/delivery-event.ts'
import type { Measurement } from '#shared/model/measurement.ts'
import { formatDay } from '../format-day.ts'
import type { Block, RichText } from '../report.ts'
import type { SectionBuilder } from '../report-input.ts'

/** The budgets that are drawn: those that stand in the way of changes, the emptiest first. */
const MOST_DRAWN = 4

/** Each service's objective, what is left of its error budget, and what that means for changes (S34). */
export const buildErrorBudgets: SectionBuilder = ({ measures, madeOn }) => {
  const services = measures?.services ?? []
  const nearBelow = measures?.policy?.nearBelow ?? 0.25
  if (services.length === 0) return null
  const short = services
    .filter(({ gate }) => gate.state === 'near' || gate.state === 'depleted')
    .sort((a, b) => (a.gate.left ?? 0) - (b.gate.left ?? 0))
  return {
    id: 'error-budgets',
    title: 'Error budgets',
    runsOn: true,
    blocks: [
      { kind: 'paragraph', tone: 'lead', text: summarise(services, short.length) },
      ...tabulate(
        services.filter(({ service }) => service.slo !== null),
        madeOn,
      ),
      ...nameOthers(services.filter(({ service }) => service.slo === null)),
      ...short.slice(0, MOST_DRAWN).flatMap((standing) => drawStanding(standing, nearBelow)),
      ...listDue(services),
      ...adviseServices(services, measures?.typed ?? []),
    ],
  }
}

function tabulate(services: readonly ServiceStanding[], madeOn: string): readonly Block[] {
  if (services.length === 0) return []
  return [
    {
      kind: 'table',
      columns: [
        { title: 'Service', width: 0.2 },
        { title: 'Objective', width: 0.2 },
        { title: 'Gate', width: 0.11 },
        { title: 'Left', width: 0.09, align: 'right' },
        { title: 'Why', width: 0.4 },
      ],
      rows: services.map((standing) => [
        standing.service.name,
        describeObjective(standing.service.slo),
        [{ text: gateName(standing), strong: standing.gate.state !== 'ample' }],
        standing.gate.left === null ? '–' : formatShare(standing.gate.left),
        explain(standing, madeOn),
      ]),
    },
    {
      kind: 'note',
      tone: 'judgement',
      text: 'A budget is called near while less than the team’s limit is left, a quarter unless it chose otherwise, or while it burns so fast that somebody is paged. That limit is our judgement.',
    },
  ]
}

function explain({ service, gate, window, depletedUntil }: ServiceStanding, madeOn: string): string {
  const isPast = (moment: Instant) => moment < Date.parse(madeOn)
  return [
    gate.reason,
    ...(depletedUntil === null ? [] : [recoveryWords(dayOf(depletedUntil), isPast(depletedUntil))]),
    ...(service.slo?.counts === 'time' && isPast(window.until) ? [datedWords(dayOf(window.until))] : []),
  ].join(' ')
}

/** Those without an objective have nothing else to say: a line names them. */
function nameOthers(services: readonly ServiceStanding[]): readonly Block[] {
  if (services.length === 0) return []
  return [
    { kind: 'paragraph', text: `Without an objective: ${services.map(({ service }) => service.name).join(', ')}.` },
  ]
}

function summarise(services: readonly ServiceStanding[], short: number): string {
  const without = services.filter(({ service }) => service.slo === null).length
  const budgets =
    short === 0
      ? 'No error budget stands in the way of changes.'
      : `${short} of ${services.length} services ${short === 1 ? 'is' : 'are'} short of error budget.`
  return without === 0
    ? budgets
    : `${budgets} ${without} of ${services.length} ${without === 1 ? 'has' : 'have'} no objective: define one, so that a budget can decide.`
}

function describeObjective(slo: ServiceStanding['service']['slo']): string {
  if (slo === null) return '–'
  return `${+(slo.target * 100).toFixed(4)} % of ${slo.counts} in ${slo.windowDays} days`
}

/** By service: what of it needs a postmortem, and which class of outage becomes an objective. */
function listDue(services: readonly ServiceStanding[]): readonly Block[] {
  const name = ({ name, share }: BudgetShare) => `“${name}” (${formatShare(share)})`
  const items: readonly RichText[] = services.flatMap(({ service, postmortems, objectives }) => [
    ...(postmortems.length === 0
      ? []
      : [
          `${service.name}, of four weeks’ budget: ${postmortems.map(name).join(', ')}. ${postmortems.length === 1 ? 'It needs' : 'Each needs'} a postmortem with an action of top priority.`,
        ]),
    ...(objectives.length === 0
      ? []
      : [
          `${service.name}, by class of outage and of a quarter’s budget: ${objectives.map(name).join(', ')}. ${objectives.length === 1 ? 'It becomes an objective' : 'Each becomes an objective'} of the next quarter.`,
        ]),
  ])
  return items.length === 0
    ? []
    : [
        { kind: 'heading', level: 2, text: 'More than a fifth of a budget' },
        { kind: 'list', items },
      ]
}

/** What table 2-5 of the workbook says of each service, for either answer of its users: only they know whether they are content. */
function adviseServices(services: readonly ServiceStanding[], typed: readonly Measurement[]): readonly Block[] {
  const toil = latestToil(typed)
  if (toil === null) return []
  const level = judgeToil(toil.value)
  const rows = services.flatMap(({ service, gate }) => {
    const slo = judgeObjective(gate.left)
    if (slo === null) return []
    const advise = (satisfaction: 'high' | 'low') =>
      RELIABILITY_ADVICE[adviseOnReliability({ slo, toil: level, satisfaction })]
    return [[service.name, slo, advise('high'), advise('low')]]
  })
  if (rows.length === 0) return []
  return [
    { kind: 'heading', level: 2, text: 'What objective and toil say' },
    {
      kind: 'table',
      columns: [
        { title: 'Service', width: 0.18 },
        { title: 'Objective', width: 0.12 },
        { title: 'If its users are content', width: 0.35 },
        { title: 'If they are not', width: 0.35 },
      ],
      rows,
      caption: `Toil is ${level}: ${formatShare(toil.value)} when it was last entered, and above 50 % is high. After table 2-5 of The Site Reliability Workbook.`,
    },
  ]
}

function drawStanding({ service, window, points, incidents }: ServiceStanding, nearBelow: number): readonly Block[] {
  if (points.length === 0) return []
  const shareOf = (moment: Instant) => (moment - window.from) / (window.until - window.from)
  const scene = drawBudgetBurnDown({
    service: service.name,
    fromLabel: dayOf(window.from),
    untilLabel: dayOf(window.until),
    points: points.map(({ at, left }) => ({ at: shareOf(at), left })),
    incidents: incidents.map(({ from, until, title, spent }) => ({
      from: shareOf(from),
      until: shareOf(until),
      title,
      spent,
    })),
    nearBelow,
  })
  return [
    {
      kind: 'chart',
      scene,
      caption: `Error budget of ${service.name}: dashed, the even pace; shaded, where it is near.`,
    },
  ]
}

function dayOf(moment: Instant): string {
  return formatDay(new Date(moment).toISOString().slice(0, 10))
}
