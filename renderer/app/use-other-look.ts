import { useEffect, useState } from 'react'
import type { Team } from '#shared/model/team.ts'
import type { WorkspaceSettings } from '#shared/model/workspace.ts'
import type { AssessmentScore } from '#shared/scoring/assessment-score.ts'
import { type Comparable, comparablePractices } from '#shared/scoring/what-moved.ts'
import type { AssessmentFacts } from '../db/workspace-repository.ts'
import { loadTeamAssessments } from '../store/open-assessment.ts'
import { useApp } from '../store/store.ts'
import { scoreInWorker } from '../workers/score-job.ts'

interface Chosen {
  readonly teamId: string
  readonly assessmentId: string
}

export interface OtherLook extends AssessmentFacts {
  readonly score: AssessmentScore
  /** Asked in both: nothing else is in the figures of either side. */
  readonly comparable: Comparable
  /** The assessment on screen scored by the same practices; null where it was asked no others. */
  readonly own: AssessmentScore | null
}

/**
 * An assessment that is not the one on screen, scored by what both were asked, with its intervals; null while it is read and scored.
 */
export function useOtherLook(
  chosen: Chosen | null,
  own: AssessmentFacts,
  ownTeam: Team,
  settings: WorkspaceSettings,
): OtherLook | null {
  const team = useApp((state) => (chosen ? state.teams[chosen.teamId] : undefined))
  const [found, setFound] = useState<{ readonly of: string; readonly look: OtherLook } | null>(null)
  const { assessment: ownAssessment, sheets: ownSheets } = own
  const assessmentId = chosen?.assessmentId ?? null
  useEffect(() => {
    if (!team || assessmentId === null) return
    let isCurrent = true
    const cancels: (() => void)[] = []
    const score = (facts: AssessmentFacts, { criticalPractices }: Team, practices: readonly string[]) =>
      new Promise<AssessmentScore>((resolve) => {
        const options = { criticalPractices, affinities: settings.affinities }
        const assessment = { practices: [...practices] }
        cancels.push(scoreInWorker({ assessment, sheets: facts.sheets, options }, resolve))
      })
    void loadTeamAssessments(team.id).then(async (all) => {
      const facts = all.find(({ assessment }) => assessment.id === assessmentId)
      if (!facts || !isCurrent) return
      const comparable = comparablePractices(facts.assessment, ownAssessment)
      const [other, mine] = await Promise.all([
        score(facts, team, comparable.both),
        comparable.onlyAfter.length > 0
          ? score({ assessment: ownAssessment, sheets: ownSheets }, ownTeam, comparable.both)
          : null,
      ])
      if (isCurrent) setFound({ of: assessmentId, look: { ...facts, score: other, comparable, own: mine } })
    })
    return () => {
      isCurrent = false
      for (const cancel of cancels) cancel()
    }
  }, [team, assessmentId, settings.affinities, ownAssessment, ownSheets, ownTeam])
  return found && found.of === assessmentId ? found.look : null
}
