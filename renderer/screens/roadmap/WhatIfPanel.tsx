import { Button, Group, Stack, Text, Title } from '@mantine/core'
import { useDeferredValue, useMemo, useState } from 'react'
import { isSame } from '#shared/lib/is-same.ts'
import { CONCERNS } from '#shared/model/concern.ts'
import { buildRoadmap } from '#shared/roadmap/build-roadmap.ts'
import { comparePlans } from '#shared/roadmap/compare-plans.ts'
import { describeQuality } from '#shared/roadmap/describe-quality.ts'
import type { Roadmap } from '#shared/roadmap/roadmap.ts'
import { useAssessmentScore } from '../../app/use-assessment-score.ts'
import type { AssessmentScreenProps } from '../../app/WithAssessment.tsx'
import { PlanDifferences } from './PlanDifferences.tsx'
import { ProjectionTable } from './ProjectionTable.tsx'
import type { EditablePlan } from './plan-edits.ts'
import { WhatIfFields } from './WhatIfFields.tsx'
import { asItIs, keepWhatIf, tryPlan, tryTeam, type WhatIf } from './what-if.ts'

interface Props {
  readonly facts: AssessmentScreenProps
  readonly frame: EditablePlan
  readonly roadmap: Roadmap
}

/** Tries other capacities, weights and targets beside the plan on screen. Nothing changes until it is kept. */
export function WhatIfPanel({ facts, frame, roadmap }: Props) {
  const { pack, team, settings } = facts
  const present = useMemo(() => asItIs(frame, team), [frame, team])
  const [tried, setTried] = useState<WhatIf | null>(null)
  const trial = tried ?? present
  const concerns = CONCERNS.filter((one) =>
    roadmap.steps.some(({ why }) => why.concerns.some(({ concern }) => concern === one)),
  )
  const isTried = !isSame(trial, present)
  // Fields follow the typing; the plan follows when there is time.
  const settled = useDeferredValue(trial)
  const { score } = useAssessmentScore(facts)
  const other = useMemo(() => {
    if (isSame(settled, present)) return roadmap
    return buildRoadmap({ pack, team: tryTeam(team, settled), score, plan: tryPlan(frame.plan, settled), settings })
  }, [pack, team, score, frame.plan, settings, settled, present, roadmap])
  const difference = useMemo(() => comparePlans(roadmap, other), [roadmap, other])
  return (
    <section aria-labelledby="what-if-title">
      <Stack gap="md">
        <Title order={2} id="what-if-title">
          What if?
        </Title>
        <Text c="dimmed">Try it here. The plan above stays as it is until you keep what you tried.</Text>
        <WhatIfFields pack={pack} roadmap={roadmap} concerns={concerns} trial={trial} onChange={setTried} />
        <Group gap="sm">
          <Button
            disabled={!isTried}
            onClick={() => {
              keepWhatIf(frame, team, trial)
              setTried(null)
            }}
          >
            Keep these
          </Button>
          <Button variant="default" disabled={!isTried} onClick={() => setTried(null)}>
            Start over
          </Button>
        </Group>
        {isTried && (
          <>
            <PlanDifferences pack={pack} difference={difference} periods={other.periods} />
            <Text size="sm">
              Worth {other.objective.toFixed(1)} instead of {roadmap.objective.toFixed(1)}
              {isSame(weighing(trial), weighing(present)) ? '. ' : ', counted with the weights of each. '}
              {describeQuality(other)}
            </Text>
          </>
        )}
        <ProjectionTable
          pack={pack}
          score={score}
          affinities={settings.affinities}
          now={roadmap}
          other={isTried ? other : null}
        />
      </Stack>
    </section>
  )
}

function weighing({ weights, concernWeights }: WhatIf) {
  return [weights, concernWeights]
}
