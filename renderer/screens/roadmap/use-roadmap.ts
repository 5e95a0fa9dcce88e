import { useMemo, useState } from 'react'
import { buildRoadmap } from '#shared/roadmap/build-roadmap.ts'
import { makeDefaultPlan } from '#shared/roadmap/default-plan.ts'
import { mondayOnOrAfter } from '#shared/roadmap/period-calendar.ts'
import type { Roadmap } from '#shared/roadmap/roadmap.ts'
import { listVisibilityFindings, type VisibilityFinding } from '#shared/roadmap/visibility-findings.ts'
import type { Mix } from '#shared/scoring/assessment-score.ts'
import { scoreAssessment } from '#shared/scoring/score-assessment.ts'
import { newId, today } from '../../app/ids-and-dates.ts'
import { scoringOptionsOf } from '../../app/use-assessment-score.ts'
import type { AssessmentScreenProps } from '../../app/WithAssessment.tsx'
import type { EditablePlan } from './plan-edits.ts'

export interface RoadmapView {
  readonly frame: EditablePlan
  readonly roadmap: Roadmap
  readonly findings: readonly VisibilityFinding[]
  /** How much of what applies is rated: only that can be planned. */
  readonly coverage: Mix['coverage']
}

/** The roadmap as it follows from the facts, made anew with every change. No spread is needed for it, so none is computed. */
export function useRoadmap({ pack, team, assessment, sheets, plan, settings }: AssessmentScreenProps): RoadmapView {
  const [planId] = useState(newId)
  const frame = useMemo(() => {
    const [, later = assessment.heldOn] = [assessment.heldOn, today()].sort()
    const proposal = { id: planId, teamId: team.id, startsOn: mondayOnOrAfter(later) }
    return { stored: plan, plan: plan ?? makeDefaultPlan(proposal) }
  }, [plan, planId, team.id, assessment.heldOn])
  const score = useMemo(
    () => scoreAssessment(pack, assessment, sheets, { ...scoringOptionsOf({ team, settings }), resamples: 0 }),
    [pack, assessment, sheets, team, settings],
  )
  const roadmap = useMemo(
    () => buildRoadmap({ pack, team, score, plan: frame.plan, settings }),
    [pack, team, score, frame.plan, settings],
  )
  const findings = useMemo(() => listVisibilityFindings(pack, score), [pack, score])
  return { frame, roadmap, findings, coverage: score.mix.coverage }
}
