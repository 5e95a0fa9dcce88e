import { Button, Group, NativeSelect, Text, Title } from '@mantine/core'
import { useMemo } from 'react'
import type { ModelPack } from '#shared/packs/model-pack.ts'
import { findPlacements } from '#shared/roadmap/placements.ts'
import type { Roadmap, RoadmapStep } from '#shared/roadmap/roadmap.ts'
import { type EditablePlan, setPin } from '../plan-edits.ts'
import { setWindow } from '../plan-wish-edits.ts'
import { titleOf } from '../title-of.ts'
import { StepWindow } from './StepWindow.tsx'

interface Props {
  readonly pack: ModelPack
  readonly roadmap: Roadmap
  readonly frame: EditablePlan
  readonly step: RoadmapStep
}

/** In which period a step is; the team's own choice pins it. Periods that cannot be are listed with the reason. */
export function StepPeriod({ pack, roadmap, frame, step }: Props) {
  const placements = useMemo(() => findPlacements(roadmap.problem, step.id), [roadmap.problem, step.id])
  const pinnedTo = frame.plan.notes[step.id]?.pinnedTo
  const unheld = roadmap.unheldPins.find((pin) => pin.step === step.id)
  const name = `${titleOf(pack, step.practice)} to level ${step.to}`
  const impossible = roadmap.periods.flatMap(({ index, label }) => {
    const reason = placements[index]
    return reason ? [{ label, reason }] : []
  })
  const planned = step.period === null ? 'not planned' : (roadmap.periods[step.period]?.label ?? '')
  return (
    <section>
      <Title order={3} mb="xs">
        When
      </Title>
      <Group gap="sm" align="flex-end">
        <NativeSelect
          label="Period"
          value={pinnedTo === undefined ? '' : String(pinnedTo)}
          onChange={({ currentTarget: { value } }) => setPin(frame, step.id, name, value === '' ? null : Number(value))}
          data={[
            { value: '', label: `As the planner places it: ${planned}` },
            ...roadmap.periods.map(({ index, label }) => ({
              value: String(index),
              label: `Pinned to ${label}`,
              disabled: placements[index] !== null,
            })),
          ]}
        />
        {pinnedTo !== undefined && (
          <Button variant="default" onClick={() => setPin(frame, step.id, name, null)}>
            Unpin
          </Button>
        )}
      </Group>
      <StepWindow
        periods={roadmap.periods}
        note={frame.plan.notes[step.id]}
        onChange={(window) => setWindow(frame, step.id, name, window)}
      />
      {unheld && (
        <Text size="sm" mt={4}>
          The pin cannot be held: {unheld.reason}
        </Text>
      )}
      {impossible.map(({ label, reason }) => (
        <Text key={label} size="sm" c="dimmed" mt={4}>
          Not in {label}: {reason}
        </Text>
      ))}
    </section>
  )
}
