import { useEffect, useState } from 'react'
import type { WorkspaceSettings } from '#shared/model/workspace.ts'
import type { AssessmentScore } from '#shared/scoring/assessment-score.ts'
import { loadTeamAssessments } from '../../store/open-assessment.ts'
import { useApp } from '../../store/store.ts'
import { scoreInWorker } from '../../workers/score-job.ts'

interface Chosen {
  readonly teamId: string
  readonly assessmentId: string
}

/** The score of an assessment that is not the one on screen, with its intervals; null while it is read and scored. */
export function useOtherScore(chosen: Chosen | null, settings: WorkspaceSettings): AssessmentScore | null {
  const team = useApp((state) => (chosen ? state.teams[chosen.teamId] : undefined))
  const [found, setFound] = useState<{ readonly of: string; readonly score: AssessmentScore } | null>(null)
  const assessmentId = chosen?.assessmentId ?? null
  useEffect(() => {
    if (!team || assessmentId === null) return
    let cancel = () => {}
    let isCurrent = true
    const options = { criticalPractices: team.criticalPractices, affinities: settings.affinities }
    void loadTeamAssessments(team.id).then((all) => {
      const facts = all.find(({ assessment }) => assessment.id === assessmentId)
      if (!facts || !isCurrent) return
      cancel = scoreInWorker({ ...facts, options }, (score) => setFound({ of: assessmentId, score }))
    })
    return () => {
      isCurrent = false
      cancel()
    }
  }, [team, assessmentId, settings.affinities])
  return found && found.of === assessmentId ? found.score : null
}
