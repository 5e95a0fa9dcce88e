import { groupBy } from '../lib/group-by.ts'
import { deliveryFacts, measureFacts } from '../measures/delivery-facts.ts'
import type { DoraYear } from '../measures/dora-tiers.ts'
import { measureSeries } from '../measures/measure-series.ts'
import { type PeriodLength, periodsOver } from '../measures/periods.ts'
import { standServices } from '../measures/service-standing.ts'
import { defaultTeamPolicy } from '../model/default-team-policy.ts'
import type { Instant } from '../model/delivery-event.ts'
import { UNDATED } from '../model/event-moment.ts'
import type { Workspace } from '../model/workspace.ts'
import { formatDay } from './format-day.ts'
import type { ReportMeasures } from './report-measures.ts'

const DAY_MS = 86_400_000
const MOST_PERIODS = 12

/** The stored records that a report on a team's measures is made of; those of other teams must not be among them. */
export type MeasureRecords = Pick<
  Workspace,
  | 'services'
  | 'eventCounts'
  | 'measurements'
  | 'eventMonths'
  | 'eventImports'
  | 'teamPolicies'
  | 'overrides'
  | 'freezes'
>

/**
 * The last twelve calendar periods, up to `now`, since the month of the first dated event or count; none without one. Months are told by
 * their names: their events are not looked at.
 */
export function measuredPeriods(
  { eventMonths, eventCounts }: Pick<MeasureRecords, 'eventMonths' | 'eventCounts'>,
  length: PeriodLength,
  now: Instant,
) {
  const days = [
    ...eventMonths.filter(({ month }) => month !== UNDATED).map(({ month }) => `${month}-01`),
    ...eventCounts.map(({ from }) => from),
  ]
  const [first] = days.sort()
  const from = Date.parse(first ?? '')
  return from < now ? periodsOver(length, { from, until: now }).slice(-MOST_PERIODS) : []
}

/** The records of one team. */
export function measuresOfTeam(workspace: MeasureRecords, teamId: string): MeasureRecords {
  const ofTeam = <T extends { readonly teamId: string }>(records: readonly T[]) =>
    records.filter((record) => record.teamId === teamId)
  return {
    services: ofTeam(workspace.services),
    eventCounts: ofTeam(workspace.eventCounts),
    measurements: ofTeam(workspace.measurements),
    eventMonths: ofTeam(workspace.eventMonths),
    eventImports: ofTeam(workspace.eventImports),
    teamPolicies: ofTeam(workspace.teamPolicies),
    overrides: ofTeam(workspace.overrides),
    freezes: ofTeam(workspace.freezes),
  }
}

/** The moment at which a day such as `2026-03-31` is over: a report made on it says the same all day. */
export function endOfDay(day: string): Instant {
  return Date.parse(day) + DAY_MS
}

/** What the report says of a team's measures at `now`; null where it keeps none. */
export function assembleMeasures(
  records: MeasureRecords,
  now: Instant,
  { length = 'quarter', tiersOf = null }: { readonly length?: PeriodLength; readonly tiersOf?: DoraYear | null } = {},
): ReportMeasures | null {
  const [policy = null] = records.teamPolicies
  const { services, eventMonths, measurements, overrides, freezes } = records
  const kept = [services, eventMonths, measurements, overrides, freezes]
  if (policy === null && kept.every((list) => list.length === 0)) return null
  const facts = measureFacts(deliveryFacts(eventMonths), records)
  return {
    series: measureSeries(facts, measuredPeriods(records, length, now), now),
    typed: measurements,
    services: standServices(facts, policy ?? defaultTeamPolicy(''), now),
    policy,
    overrides,
    freezes,
    tiersOf,
    sources: describeSources(records.eventImports),
  }
}

/** `incidents.csv, releases.csv, imported on 15 July 2026`: the files of each day together, the last ones first. */
function describeSources(imports: MeasureRecords['eventImports']): readonly string[] {
  const byDay = groupBy(imports, ({ importedAt }) => importedAt.slice(0, 10))
  return [...byDay]
    .sort(([a], [b]) => b.localeCompare(a))
    .map(([day, files]) => {
      const names = [...new Set(files.map(({ fileName }) => fileName))].sort()
      return `${names.join(', ')}, imported on ${formatDay(day)}`
    })
}
