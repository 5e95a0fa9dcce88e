import { drawBudgetBurnDown } from '#shared/charts/budget-burn-down.ts'
import { formatShare } from '#shared/charts/format-figures.ts'
import type { BudgetState } from '#shared/measures/error-budget.ts'
import type { ServiceStanding } from '#shared/measures/service-standing.ts'
import type { Instant } from '#shared/model/delivery-event.ts'
import { formatDay } from '../format-day.ts'
import type { Block, RichText } from '../report.ts'
import type { SectionBuilder } from '../report-input.ts'

const GATE_WORDS: Readonly<Record<BudgetState, string>> = {
  ample: 'Ample',
  near: 'Near',
  depleted: 'Depleted',
  none: 'No SLO',
}
/** The budgets that are drawn: those that stand in the way of changes, the emptiest first. */
const MOST_DRAWN = 4

/** Each service's objective, what is left of its error budget, and what that means for changes (S34). */
export const buildErrorBudgets: SectionBuilder = ({ measures }) => {
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
      {
        kind: 'table',
        columns: [
          { title: 'Service', width: 0.24 },
          { title: 'Objective', width: 0.22 },
          { title: 'Gate', width: 0.12 },
          { title: 'Left', width: 0.1, align: 'right' },
          { title: 'Why', width: 0.32 },
        ],
        rows: services.map(({ service, gate, depletedUntil }) => [
          service.name,
          describeObjective(service.slo),
          [{ text: GATE_WORDS[gate.state], strong: gate.state !== 'ample' }],
          gate.left === null ? '–' : formatShare(gate.left),
          depletedUntil === null
            ? gate.reason
            : `${gate.reason} If nothing else happens, until ${dayOf(depletedUntil)}.`,
        ]),
      },
      {
        kind: 'note',
        tone: 'judgement',
        text: 'A budget is called near while less than the team’s limit is left, a quarter unless it chose otherwise, or while it burns so fast that somebody is paged. That limit is our judgement.',
      },
      ...short.slice(0, MOST_DRAWN).flatMap((standing) => drawStanding(standing, nearBelow)),
      ...listDue(services),
    ],
  }
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

function listDue(services: readonly ServiceStanding[]): readonly Block[] {
  const items: readonly RichText[] = services.flatMap(({ service, postmortems, objectives }) => [
    ...postmortems.map(
      ({ name, share }) =>
        `${service.name}: “${name}” spent ${formatShare(share)} of four weeks’ budget. It needs a postmortem with an action of top priority.`,
    ),
    ...objectives.map(
      ({ name, share }) =>
        `${service.name}: outages of the class “${name}” spent ${formatShare(share)} of a quarter’s budget. They become an objective of the next quarter.`,
    ),
  ])
  return items.length === 0
    ? []
    : [
        { kind: 'heading', level: 2, text: 'More than a fifth of a budget' },
        { kind: 'list', items },
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
