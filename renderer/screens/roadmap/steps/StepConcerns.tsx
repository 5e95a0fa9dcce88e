import { Group, NativeSelect, Text, Title } from '@mantine/core'
import { BEARINGS, CONCERN_NAMES, CONCERNS, nameOfBearing } from '#shared/model/concern.ts'
import type { ModelPack } from '#shared/packs/model-pack.ts'
import type { RoadmapStep } from '#shared/roadmap/roadmap.ts'
import type { EditablePlan } from '../plan-edits.ts'
import { setConcern } from '../plan-wish-edits.ts'
import { titleOf } from '../title-of.ts'

interface Props {
  readonly pack: ModelPack
  readonly frame: EditablePlan
  readonly step: RoadmapStep
}

/** How strongly the step's practice bears on what matters to the team. */
export function StepConcerns({ pack, frame, step }: Props) {
  const said = frame.plan.concerns?.[step.practice]
  const practice = { id: step.practice, title: titleOf(pack, step.practice) }
  return (
    <section>
      <Title order={3}>What it helps you with</Title>
      <Text size="sm" c="dimmed" mb="xs">
        Your own judgement of “{practice.title}”, for all its steps. It adds to what they are worth.
      </Text>
      <Group gap="sm">
        {CONCERNS.map((concern) => {
          const bearing = said?.[concern] ?? 0
          const offered = [...new Set([...BEARINGS.map(({ value }) => value), bearing])]
          return (
            <NativeSelect
              key={concern}
              label={CONCERN_NAMES[concern]}
              value={String(bearing)}
              onChange={({ currentTarget: { value } }) => setConcern(frame, practice, concern, Number(value))}
              data={offered.map((value) => ({ value: String(value), label: nameOfBearing(value) }))}
            />
          )
        })}
      </Group>
    </section>
  )
}
