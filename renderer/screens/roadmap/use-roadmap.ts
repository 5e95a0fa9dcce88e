import { useMemo, useState } from 'react'
import { makeDefaultPlan } from '#shared/roadmap/default-plan.ts'
import { mondayOnOrAfter } from '#shared/roadmap/period-calendar.ts'
import type { Roadmap } from '#shared/roadmap/roadmap.ts'
import { listVisibilityFindings, type VisibilityFinding } from '#shared/roadmap/visibility-findings.ts'
import type { AssessmentScore } from '#shared/scoring/assessment-score.ts'
import { scoreAssessment } from '#shared/scoring/score-assessment.ts'
import { newId, today } from '../../app/ids-and-dates.ts'
import { scoringOptionsOf } from '../../app/use-assessment-score.ts'
import type { AssessmentScreenProps } from '../../app/WithAssessment.tsx'
import type { EditablePlan } from './plan-edits.ts'
import { type FoundPlan, type PlanFacts, useQuickPlan } from './use-quick-plan.ts'

export interface RoadmapView {
  readonly frame: EditablePlan
  /** What the roadmap follows from. */
  readonly input: PlanFacts
  readonly roadmap: Roadmap
  readonly score: AssessmentScore
  readonly findings: readonly VisibilityFinding[]
}

/** The roadmap as it follows from the facts, made anew with every change. No spread is needed for it, so none is computed. */
export function useRoadmap(props: AssessmentScreenProps, found: FoundPlan | null): RoadmapView {
  const { pack, team, assessment, sheets, settings } = props
  const frame = useFrame(props)
  const score = useMemo(
    () => scoreAssessment(pack, assessment, sheets, { ...scoringOptionsOf({ team, settings }), resamples: 0 }),
    [pack, assessment, sheets, team, settings],
  )
  const input = useMemo(
    () => ({ pack, team, score, plan: frame.plan, settings }),
    [pack, team, score, frame.plan, settings],
  )
  const { roadmap } = useQuickPlan(input, found)
  const findings = useMemo(() => listVisibilityFindings(pack, score), [pack, score])
  return { frame, input, roadmap, score, findings }
}

function useFrame({ team, assessment, plan }: AssessmentScreenProps): EditablePlan {
  const [planId] = useState(newId)
  return useMemo(() => {
    const [, later = assessment.heldOn] = [assessment.heldOn, today()].sort()
    const proposal = { id: planId, teamId: team.id, startsOn: mondayOnOrAfter(later) }
    return { stored: plan, plan: plan ?? makeDefaultPlan(proposal) }
  }, [plan, planId, team.id, assessment.heldOn])
}
