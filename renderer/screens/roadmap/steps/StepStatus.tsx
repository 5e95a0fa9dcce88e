import { Group, SegmentedControl, Text, TextInput, Title } from '@mantine/core'
import { useId } from 'react'
import type { StepProgress } from '#shared/model/plan.ts'
import type { ModelPack } from '#shared/packs/model-pack.ts'
import { isBefore } from '#shared/roadmap/notes-since.ts'
import type { RoadmapStep } from '#shared/roadmap/roadmap.ts'
import { today } from '../../../app/ids-and-dates.ts'
import { describeProgress, PROGRESS_NAMES } from '../describe-progress.ts'
import { type EditablePlan, setProgress } from '../plan-edits.ts'
import { titleOf } from '../title-of.ts'

interface Props {
  readonly pack: ModelPack
  readonly frame: EditablePlan
  readonly step: RoadmapStep
  /** The day of the assessment that the roadmap follows from. */
  readonly heldOn: string
}

const STATES = ['planned', 'in-progress', 'done', 'dropped'] as const

/** How far a step is. That it was done does not say that it helped: that is for the next assessment to find. */
export function StepStatus({ pack, frame, step, heldOn }: Props) {
  const id = useId()
  const said = frame.plan.notes[step.id]?.progress
  const isOver = isBefore(said, heldOn)
  const progress = isOver ? undefined : said
  const set = (next: StepProgress | null) =>
    setProgress(frame, { id: step.id, title: titleOf(pack, step.practice), period: step.period }, next)
  return (
    <section>
      <Title order={3} mb="xs" id={id}>
        Status
      </Title>
      <SegmentedControl
        aria-labelledby={id}
        data={STATES.map((value) => ({ value, label: PROGRESS_NAMES[value] }))}
        value={progress?.state ?? 'planned'}
        onChange={(value) => set(freshProgress(value as (typeof STATES)[number]))}
      />
      {isOver && (
        <Text size="sm" mt={4}>
          {describeProgress(said)}, before this assessment, which did not find its level. So it is planned again.
        </Text>
      )}
      <Group mt="sm" align="flex-end">
        {progress?.state === 'done' && (
          <TextInput
            type="date"
            label="Done on"
            value={progress.on}
            onChange={({ currentTarget: { value } }) => value && set({ state: 'done', on: value })}
          />
        )}
        {progress?.state === 'dropped' && (
          <TextInput
            label="Why it was dropped"
            w="100%"
            maxLength={10_000}
            value={progress.reason}
            onChange={({ currentTarget: { value } }) => set({ state: 'dropped', reason: value })}
          />
        )}
      </Group>
    </section>
  )
}

function freshProgress(state: (typeof STATES)[number]): StepProgress | null {
  switch (state) {
    case 'planned':
      return null
    case 'in-progress':
      return { state }
    case 'done':
      return { state, on: today() }
    case 'dropped':
      return { state, reason: '' }
  }
}
