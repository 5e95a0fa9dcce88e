import { Text } from '@mantine/core'
import { useMemo } from 'react'
import { isSame } from '#shared/lib/is-same.ts'
import { EVEN_CONCERNS } from '#shared/model/concern.ts'
import { comparePlans } from '#shared/roadmap/compare-plans.ts'
import { describeQuality } from '#shared/roadmap/describe-quality.ts'
import type { Roadmap } from '#shared/roadmap/roadmap.ts'
import type { AssessmentScore } from '#shared/scoring/assessment-score.ts'
import { type PlanFacts, useQuickPlan } from '../use-quick-plan.ts'
import { PlanDifferences } from './PlanDifferences.tsx'
import { ProjectionTable } from './ProjectionTable.tsx'

interface Props {
  /** What the present plan follows from. */
  readonly input: PlanFacts
  /** What the plan that is tried follows from. */
  readonly tried: PlanFacts
  readonly roadmap: Roadmap
  /** With spreads, which the projection shows. */
  readonly score: AssessmentScore
}

/** What is tried against the plan on screen: what comes in, goes out or moves, and where both would lead. */
export function TriedPlan({ input, tried, roadmap, score }: Props) {
  const { pack, settings } = input
  const { roadmap: other } = useQuickPlan(tried)
  const difference = useMemo(() => comparePlans(roadmap, other), [roadmap, other])
  return (
    <>
      <PlanDifferences pack={pack} difference={difference} periods={other.periods} />
      <Text size="sm">
        Worth {other.objective.toFixed(1)} instead of {roadmap.objective.toFixed(1)}
        {isSame(weighing(tried), weighing(input)) ? '. ' : ', counted with the weights of each. '}
        {describeQuality(other)}
      </Text>
      <ProjectionTable pack={pack} score={score} affinities={settings?.affinities ?? {}} now={roadmap} other={other} />
    </>
  )
}

function weighing({ team, plan }: PlanFacts) {
  return [team.weights, plan.concernWeights ?? EVEN_CONCERNS]
}
