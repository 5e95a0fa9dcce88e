import { use, useEffect, useMemo, useState } from 'react'
import type { AssessmentProfile } from '#shared/model/profile.ts'
import { latestFirst, rowsThatCount } from '#shared/model/rows-that-count.ts'
import type { AssessmentSummary } from '#shared/model/summary.ts'
import type { Team } from '#shared/model/team.ts'
import { loadCorePack } from '../../core-pack.ts'
import { loadProfiles } from '../../store/load-profiles.ts'
import { useApp } from '../../store/store.ts'

/** A team with its latest assessment that has answers, and that one's figures once they are there. */
export interface PortfolioTeam {
  readonly team: Team
  readonly latest: AssessmentSummary | null
  readonly profile: AssessmentProfile | null
}

/** All teams, by group and name: nobody is ranked. Figures come in as they are read or worked out. */
export function usePortfolio(): { readonly teams: readonly PortfolioTeam[]; readonly isComplete: boolean } {
  const teams = useApp((state) => state.teams)
  const summaries = useApp((state) => state.summaries)
  const pack = use(loadCorePack())
  const [profiles, setProfiles] = useState<ReadonlyMap<string, AssessmentProfile>>(new Map())
  const listed = useMemo(() => listTeams(teams, summaries), [teams, summaries])
  useEffect(() => {
    let isCurrent = true
    const rows = listed.flatMap(({ latest }) => latest ?? [])
    const take = (made: readonly AssessmentProfile[]) =>
      setProfiles((known) => new Map([...known, ...made.map((profile) => [profile.assessmentId, profile] as const)]))
    void loadProfiles(pack, rows, take, () => isCurrent)
    return () => {
      isCurrent = false
    }
  }, [pack, listed])
  return useMemo(() => {
    const all = listed.map((own) => ({
      ...own,
      profile: (own.latest && profiles.get(own.latest.assessmentId)) ?? null,
    }))
    return { teams: all, isComplete: all.every(({ latest, profile }) => latest === null || profile !== null) }
  }, [listed, profiles])
}

function listTeams(
  teams: Readonly<Record<string, Team>>,
  summaries: Readonly<Record<string, AssessmentSummary>>,
): readonly Omit<PortfolioTeam, 'profile'>[] {
  const answered = Object.values(summaries).filter((row) => row.answered > 0)
  const rows = Map.groupBy(answered, (row) => row.teamId)
  return Object.values(teams)
    .map((team) => ({ team, latest: latestFirst(rowsThatCount(rows.get(team.id) ?? []))[0] ?? null }))
    .sort((a, b) => byName(a.team.group ?? '', b.team.group ?? '') || byName(a.team.name, b.team.name))
}

const byName = new Intl.Collator('en', { numeric: true }).compare
