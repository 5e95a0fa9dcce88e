import { useEffect, useState } from 'react'
import { latestFirst } from '#shared/model/rows-that-count.ts'
import type { AssessmentScore } from '#shared/scoring/assessment-score.ts'
import { scoringOptionsOf } from '../../app/use-assessment-score.ts'
import { loadWholeAssessment } from '../../store/open-assessment.ts'
import { useApp } from '../../store/store.ts'
import { scoreInWorker } from '../../workers/score-job.ts'

/** The score of a team's latest assessment; null before there is one, and while it is read and scored. */
export function useLatestScore(teamId: string): AssessmentScore | null {
  const team = useApp((state) => state.teams[teamId])
  const settings = useApp((state) => state.settings)
  const assessmentId = useApp(
    ({ summaries }) =>
      latestFirst(Object.values(summaries).filter((row) => row.teamId === teamId))[0]?.assessmentId ?? null,
  )
  const [found, setFound] = useState<{ readonly of: string; readonly score: AssessmentScore } | null>(null)
  useEffect(() => {
    if (!team || assessmentId === null) return
    let cancel = () => {}
    let isCurrent = true
    void loadWholeAssessment(assessmentId).then((facts) => {
      if (!facts || !isCurrent) return
      const { assessment, sheets } = facts
      const request = { assessment, sheets, options: scoringOptionsOf({ team, settings }) }
      cancel = scoreInWorker(request, (score) => setFound({ of: assessmentId, score }))
    })
    return () => {
      isCurrent = false
      cancel()
    }
  }, [team, settings, assessmentId])
  return found && found.of === assessmentId ? found.score : null
}
