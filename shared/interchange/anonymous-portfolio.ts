import type { Random } from '../lib/seeded-random.ts'
import { writeCsvTable } from '../lib/write-csv-table.ts'
import type { AssessmentProfile } from '../model/profile.ts'

/** One team of the portfolio, as it is known inside. */
export interface PortfolioEntry {
  readonly group: string
  readonly profile: AssessmentProfile
}

interface AnonymousTeam {
  readonly team: string
  readonly group: string
  readonly dimensions: Readonly<Record<string, number>>
  readonly practices: Readonly<Record<string, number>>
}

/**
 * The figures of all teams without names, days, notes or comments: “Team 1”, “Group A”, in an order by chance (`random`), so that neither
 * names nor their order tell who is who. Who knows the figures of a team still recognises it: that cannot be prevented.
 */
export function anonymousPortfolio(entries: readonly PortfolioEntry[], random: Random): readonly AnonymousTeam[] {
  const groups = [...new Set(entries.map(({ group }) => group))]
  const letters = new Map(shuffled(groups, random).map((group, index) => [group, `Group ${index + 1}`]))
  return shuffled(entries, random).map(({ group, profile: { dimensions, practices } }, index) => ({
    team: `Team ${index + 1}`,
    group: group === '' ? '' : (letters.get(group) ?? ''),
    dimensions,
    practices,
  }))
}

/** The same as CSV: a row a team, a column a dimension and a practice; empty where it is not rated. */
export function anonymousPortfolioCsv(teams: readonly AnonymousTeam[]): string {
  const columns = (of: 'dimensions' | 'practices') =>
    [...new Set(teams.flatMap((team) => Object.keys(team[of])))].sort()
  const [dimensions, practices] = [columns('dimensions'), columns('practices')]
  return writeCsvTable([
    ['team', 'group', ...dimensions, ...practices],
    ...teams.map((team) => [
      team.team,
      team.group,
      ...dimensions.map((id) => figure(team.dimensions[id])),
      ...practices.map((id) => figure(team.practices[id])),
    ]),
  ])
}

function figure(value: number | undefined): string {
  return value === undefined ? '' : String(Math.round(value * 100) / 100)
}

/** Fisher–Yates. */
function shuffled<T>(items: readonly T[], random: Random): readonly T[] {
  const order = [...items]
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1))
    ;[order[last], order[other]] = [order[other] as T, order[last] as T]
  }
  return order
}
