import type { TeamFigures } from '#shared/scoring/portfolio/shared-gaps.ts'
import type { PortfolioTeam } from './use-portfolio.ts'

/** The teams whose figures are there. */
export function figuresOf(teams: readonly PortfolioTeam[]): readonly TeamFigures[] {
  return teams.flatMap(({ team, profile }) => (profile ? [{ teamId: team.id, practices: profile.practices }] : []))
}
