import { Group, Text } from '@mantine/core'
import type { ModelPack } from '#shared/packs/model-pack.ts'
import type { RoadmapStep } from '#shared/roadmap/roadmap.ts'
import { FrameworkLabel } from '../../../components/FrameworkLabel.tsx'
import { LevelBadge } from '../../../components/LevelBadge.tsx'
import { describeDays, describeState } from './describe-step.ts'

interface Props {
  readonly pack: ModelPack
  readonly step: RoadmapStep
}

/** A step in two lines, below its title: its lane, its levels and its effort, then whether it can begin. */
export function StepLine({ pack, step }: Props) {
  return (
    <>
      <Group gap="sm">
        <FrameworkLabel framework={step.lane} />
        <Group gap={6} wrap="nowrap">
          <LevelBadge level={step.from} />
          <Text span>to</Text>
          <LevelBadge level={step.to} />
        </Group>
        <Text span>{describeDays(step.effort)}</Text>
      </Group>
      <Text size="sm" c="dimmed">
        {describeState(pack, step)}
      </Text>
    </>
  )
}
