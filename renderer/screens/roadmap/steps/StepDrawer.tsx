import { Button, Drawer, Stack, Title } from '@mantine/core'
import type { Assessment } from '#shared/model/assessment.ts'
import type { ModelPack } from '#shared/packs/model-pack.ts'
import type { RoadmapInput } from '#shared/roadmap/build-roadmap.ts'
import type { Roadmap, RoadmapStep } from '#shared/roadmap/roadmap.ts'
import type { EditablePlan } from '../plan-edits.ts'
import { titleOf } from '../title-of.ts'
import { Reasons } from './Reasons.tsx'
import { StepConcerns } from './StepConcerns.tsx'
import { StepFields } from './StepFields.tsx'
import { StepLine } from './StepLine.tsx'
import { StepMeasures } from './StepMeasures.tsx'
import { StepPeriod } from './StepPeriod.tsx'
import { StepSkill } from './StepSkill.tsx'
import { StepStatus } from './StepStatus.tsx'
import { WhatWouldItTake } from './WhatWouldItTake.tsx'

interface Props {
  readonly pack: ModelPack
  readonly assessment: Pick<Assessment, 'id' | 'heldOn'>
  readonly roadmap: Roadmap
  readonly frame: EditablePlan
  /** The facts that the roadmap follows from. */
  readonly input: Omit<RoadmapInput, 'solve'>
  /** Null while none is open. */
  readonly step: RoadmapStep | null
  readonly onLeaveOut: (step: RoadmapStep) => void
  readonly onClose: () => void
}

/** One step: when, how far it is, whose it is, and why it is where it is. */
export function StepDrawer({ pack, step, onClose, ...rest }: Props) {
  return (
    <Drawer
      opened={step !== null}
      onClose={onClose}
      position="right"
      size="min(620px, 100vw)"
      title={step ? `${titleOf(pack, step.practice)}, level ${step.from} to ${step.to}` : ''}
      styles={{ title: { fontWeight: 600, fontSize: '1.25rem' } }}
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      {step && <Content pack={pack} step={step} {...rest} />}
    </Drawer>
  )
}

function Content(props: Omit<Props, 'onClose' | 'step'> & { readonly step: RoadmapStep }) {
  const { pack, assessment, roadmap, frame, input, step, onLeaveOut } = props
  const isLeftOut = roadmap.leftOut.includes(step.id)
  return (
    <Stack gap="xl">
      <Stack gap={4}>
        <StepLine pack={pack} step={step} />
      </Stack>
      {!isLeftOut && <StepPeriod pack={pack} roadmap={roadmap} frame={frame} step={step} />}
      <StepStatus pack={pack} frame={frame} step={step} heldOn={assessment.heldOn} />
      <StepMeasures roadmap={roadmap} frame={frame} step={step} />
      {!isLeftOut && <StepSkill pack={pack} frame={frame} step={step} />}
      <StepConcerns pack={pack} frame={frame} step={step} />
      <Reasons assessmentId={assessment.id} step={step} />
      <WhatWouldItTake input={input} stepId={step.id} isPlanned={step.period !== null} />
      <section>
        <Title order={3} mb="xs">
          As an experiment
        </Title>
        <StepFields step={step} frame={frame} />
      </section>
      {!isLeftOut && (
        <Button variant="default" w="fit-content" onClick={() => onLeaveOut(step)}>
          Leave this step out
        </Button>
      )}
    </Stack>
  )
}
