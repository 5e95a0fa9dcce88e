import { latestFirst, rowsThatCount } from '#shared/model/rows-that-count.ts'
import type { AssessmentSummary } from '#shared/model/summary.ts'
import type { Team } from '#shared/model/team.ts'
import { byUrgency, type NextStep, nextStepOf } from './standing.ts'

export interface ListedTeam {
  readonly name: string
  readonly team: Team
  /** Newest first. */
  readonly rows: readonly AssessmentSummary[]
  readonly next: NextStep
}

/** The teams with their assessments and their next step, the most urgent first. */
export function listTeams(
  teams: Readonly<Record<string, Team>>,
  summaries: Readonly<Record<string, AssessmentSummary>>,
  today: string,
): readonly ListedTeam[] {
  const rowsByTeam = Map.groupBy(Object.values(summaries), (row) => row.teamId)
  return Object.values(teams)
    .map((team) => {
      const rows = latestFirst(rowsThatCount(rowsByTeam.get(team.id) ?? []))
      return { name: team.name, team, rows, next: nextStepOf(rows, today, team.reviewWeeks) }
    })
    .sort(byUrgency)
}
