import { useEffect, useMemo, useState } from 'react'
import type { AssessmentScore } from '#shared/scoring/assessment-score.ts'
import { scoreAssessment } from '#shared/scoring/score-assessment.ts'
import { scoreInWorker } from '../workers/score-job.ts'
import type { AssessmentScreenProps } from './WithAssessment.tsx'

type Facts = Pick<AssessmentScreenProps, 'pack' | 'team' | 'assessment' | 'sheets' | 'settings'>

/** How an assessment's team and workspace want it scored. */
export function scoringOptionsOf({ team, settings }: Pick<Facts, 'team' | 'settings'>) {
  return { criticalPractices: team.criticalPractices, affinities: settings.affinities }
}

/**
 * The score of the assessment on screen: at once without its bootstrap, and a moment later with intervals and probabilities from the
 * worker. `isComplete` says which one it is.
 */
export function useAssessmentScore(facts: Facts): { readonly score: AssessmentScore; readonly isComplete: boolean } {
  const { pack, team, assessment, sheets, settings } = facts
  const options = useMemo(() => scoringOptionsOf({ team, settings }), [team, settings])
  const quick = useMemo(
    () => scoreAssessment(pack, assessment, sheets, { ...options, resamples: 0 }),
    [pack, assessment, sheets, options],
  )
  const [full, setFull] = useState<{ readonly of: AssessmentScore; readonly score: AssessmentScore } | null>(null)
  useEffect(
    () => scoreInWorker({ assessment, sheets, options }, (score) => setFull({ of: quick, score })),
    [assessment, sheets, options, quick],
  )
  return full && full.of === quick ? { score: full.score, isComplete: true } : { score: quick, isComplete: false }
}
