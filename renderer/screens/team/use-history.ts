import { useEffect, useState } from 'react'
import type { Team } from '#shared/model/team.ts'
import type { AssessmentScore } from '#shared/scoring/assessment-score.ts'
import { scoringOptionsOf } from '../../app/use-assessment-score.ts'
import type { AssessmentFacts } from '../../db/workspace-repository.ts'
import { loadTeamAssessments } from '../../store/open-assessment.ts'
import { useApp } from '../../store/store.ts'
import { scoreInWorker } from '../../workers/score-job.ts'

export interface ScoredLook extends AssessmentFacts {
  readonly score: AssessmentScore
}

/** These assessments of the team with their scores and intervals, oldest first, as they come from the worker; null until all are there. */
export function useHistory(team: Team, assessmentIds: readonly string[]): readonly ScoredLook[] | null {
  const settings = useApp((state) => state.settings)
  const [looks, setLooks] = useState<readonly ScoredLook[] | null>(null)
  const key = assessmentIds.join()
  useEffect(() => {
    let cancels: readonly (() => void)[] = []
    let isCurrent = true
    const wanted = new Set(key.split(','))
    const options = scoringOptionsOf({ team, settings })
    void loadTeamAssessments(team.id).then((all) => {
      if (!isCurrent) return
      const facts = all.filter(({ assessment }) => wanted.has(assessment.id))
      const scored = new Map<string, ScoredLook>()
      cancels = facts.map((look) =>
        scoreInWorker({ ...look, options }, (score) => {
          scored.set(look.assessment.id, { ...look, score })
          if (scored.size === facts.length) setLooks(facts.flatMap(({ assessment }) => scored.get(assessment.id) ?? []))
        }),
      )
    })
    return () => {
      isCurrent = false
      for (const cancel of cancels) cancel()
    }
  }, [team, settings, key])
  return looks
}
