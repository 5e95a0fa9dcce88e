import { useMemo, useState } from 'react'
import { buildRoadmap } from '#shared/roadmap/build-roadmap.ts'
import { makeDefaultPlan } from '#shared/roadmap/default-plan.ts'
import { mondayOnOrAfter } from '#shared/roadmap/period-calendar.ts'
import type { PlanningProblem, Roadmap, Schedule } from '#shared/roadmap/roadmap.ts'
import { solveFast } from '#shared/roadmap/solver/solve-fast.ts'
import { listVisibilityFindings, type VisibilityFinding } from '#shared/roadmap/visibility-findings.ts'
import type { AssessmentScore } from '#shared/scoring/assessment-score.ts'
import { scoreAssessment } from '#shared/scoring/score-assessment.ts'
import { newId, today } from '../../app/ids-and-dates.ts'
import { scoringOptionsOf } from '../../app/use-assessment-score.ts'
import type { AssessmentScreenProps } from '../../app/WithAssessment.tsx'
import { type EditablePlan, withPin } from './plan-edits.ts'

export interface RoadmapView {
  readonly frame: EditablePlan
  readonly roadmap: Roadmap
  readonly score: AssessmentScore
  readonly findings: readonly VisibilityFinding[]
}

/** A step that is tried in a period while it is dragged over it. */
export interface Draft {
  readonly stepId: string
  readonly period: number
}

/** A plan that was searched for, and the problem that it answers: for any other it is none. */
export interface FoundPlan {
  readonly problem: string
  readonly schedule: Schedule
}

/**
 * The roadmap as it follows from the facts, made anew with every change. No spread is needed for it, so none is computed. While a step
 * is dragged the plan is the one that takes the least time to make.
 */
export function useRoadmap(props: AssessmentScreenProps, draft: Draft | null, found: FoundPlan | null): RoadmapView {
  const { pack, team, assessment, sheets, settings } = props
  const frame = useFrame(props)
  const score = useMemo(
    () => scoreAssessment(pack, assessment, sheets, { ...scoringOptionsOf({ team, settings }), resamples: 0 }),
    [pack, assessment, sheets, team, settings],
  )
  const settled = useMemo(() => {
    const solve = (problem: PlanningProblem) =>
      found?.problem === JSON.stringify(problem) ? found.schedule : solveFast(problem)
    return buildRoadmap({ pack, team, score, plan: frame.plan, settings, solve })
  }, [pack, team, score, frame.plan, settings, found])
  const tried = useMemo(() => {
    if (draft === null) return null
    const solve = (problem: PlanningProblem) => solveFast(problem, 'instant')
    const plan = withPin(frame.plan, draft.stepId, draft.period)
    return buildRoadmap({ pack, team, score, plan, settings, solve })
  }, [pack, team, score, frame.plan, settings, draft])
  const findings = useMemo(() => listVisibilityFindings(pack, score), [pack, score])
  return { frame, roadmap: tried ?? settled, score, findings }
}

function useFrame({ team, assessment, plan }: AssessmentScreenProps): EditablePlan {
  const [planId] = useState(newId)
  return useMemo(() => {
    const [, later = assessment.heldOn] = [assessment.heldOn, today()].sort()
    const proposal = { id: planId, teamId: team.id, startsOn: mondayOnOrAfter(later) }
    return { stored: plan, plan: plan ?? makeDefaultPlan(proposal) }
  }, [plan, planId, team.id, assessment.heldOn])
}
