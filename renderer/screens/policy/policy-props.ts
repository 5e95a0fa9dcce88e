import type { ServiceStanding } from '#shared/measures/service-standing.ts'
import type { Team } from '#shared/model/team.ts'
import type { TeamPolicy } from '#shared/model/team-policy.ts'
import type { OpenMeasures } from '../../store/app-state.ts'

/** What every panel of the screen works on. */
export interface PolicyProps {
  readonly team: Team
  readonly measures: OpenMeasures
  /** The team's own, else what holds for one that has not decided. */
  readonly policy: TeamPolicy
  /** Every service as it stands now. */
  readonly standings: readonly ServiceStanding[]
}
