import type { TeamPolicy } from './team-policy.ts'

/** What holds for a team that has not decided: the article's row 4, and near at a quarter or at a page-level burn [ours]. */
export function defaultTeamPolicy(teamId: string): TeamPolicy {
  return {
    id: teamId,
    teamId,
    haltWhenBudgetIsGone: false,
    freezeWhenDepleted: true,
    nearBelow: 0.25,
    pageBurnIsNear: true,
    nextWindow: '',
    note: '',
  }
}
