import { Button, Group, Stack, Text, Title } from '@mantine/core'
import { useDeferredValue, useMemo, useState } from 'react'
import { isSame } from '#shared/lib/is-same.ts'
import { CONCERNS } from '#shared/model/concern.ts'
import type { Roadmap } from '#shared/roadmap/roadmap.ts'
import { useAssessmentScore } from '../../../app/use-assessment-score.ts'
import type { AssessmentScreenProps } from '../../../app/WithAssessment.tsx'
import type { EditablePlan } from '../plan-edits.ts'
import type { PlanFacts } from '../use-quick-plan.ts'
import { ProjectionTable } from './ProjectionTable.tsx'
import { TriedPlan } from './TriedPlan.tsx'
import { WhatIfFields } from './WhatIfFields.tsx'
import { asItIs, keepWhatIf, tryPlan, tryTeam, type WhatIf } from './what-if.ts'

interface Props {
  readonly facts: AssessmentScreenProps
  readonly frame: EditablePlan
  /** What the plan on screen follows from. */
  readonly input: PlanFacts
  readonly roadmap: Roadmap
}

/** Tries other capacities, weights and targets beside the plan on screen. Nothing changes until it is kept. */
export function WhatIfPanel({ facts, frame, input, roadmap }: Props) {
  const { pack, team, settings } = facts
  const present = useMemo(() => asItIs(frame, team), [frame, team])
  const [changed, setChanged] = useState<WhatIf | null>(null)
  const trial = changed ?? present
  const concerns = CONCERNS.filter((one) =>
    roadmap.steps.some(({ why }) => why.concerns.some(({ concern }) => concern === one)),
  )
  const isTried = !isSame(trial, present)
  // Fields follow the typing; the plan follows when there is time.
  const settled = useDeferredValue(trial)
  const tried = useMemo(
    () => ({ ...input, team: tryTeam(team, settled), plan: tryPlan(frame.plan, settled) }),
    [input, team, frame.plan, settled],
  )
  const { score } = useAssessmentScore(facts)
  return (
    <section aria-labelledby="what-if-title">
      <Stack gap="md">
        <Title order={2} id="what-if-title">
          What if?
        </Title>
        <Text c="dimmed">Try it here. The plan above stays as it is until you keep what you tried.</Text>
        <WhatIfFields pack={pack} roadmap={roadmap} concerns={concerns} trial={trial} onChange={setChanged} />
        <Group gap="sm">
          <Button
            disabled={!isTried}
            onClick={() => {
              keepWhatIf(frame, team, trial)
              setChanged(null)
            }}
          >
            Keep these
          </Button>
          <Button variant="default" disabled={!isTried} onClick={() => setChanged(null)}>
            Start over
          </Button>
        </Group>
        {isSame(settled, present) ? (
          <ProjectionTable pack={pack} score={score} affinities={settings.affinities} now={roadmap} other={null} />
        ) : (
          <TriedPlan input={input} tried={tried} roadmap={roadmap} score={score} />
        )}
      </Stack>
    </section>
  )
}
