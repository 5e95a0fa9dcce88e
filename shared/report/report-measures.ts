import type { DoraYear } from '../measures/dora-tiers.ts'
import type { PeriodMeasures } from '../measures/measure-series.ts'
import type { ServiceStanding } from '../measures/service-standing.ts'
import type { Measurement } from '../model/measurement.ts'
import type { Freeze, SponsoredOverride, TeamPolicy } from '../model/team-policy.ts'

/** What is known of a team’s delivery, budgets and policy. Left out of a report that has none. */
export interface ReportMeasures {
  /** Oldest first. */
  readonly series: readonly PeriodMeasures[]
  readonly typed: readonly Measurement[]
  readonly services: readonly ServiceStanding[]
  readonly policy: TeamPolicy | null
  readonly overrides: readonly SponsoredOverride[]
  readonly freezes: readonly Freeze[]
  /** The year of DORA’s tiers to show beside the values; null, as it is unless somebody asks, shows none. */
  readonly tiersOf: DoraYear | null
  /** Where the figures come from: “incidents.csv, imported on 3 March 2026”. */
  readonly sources: readonly string[]
}
