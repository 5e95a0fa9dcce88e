import { Button, Group, Stack, Text, Textarea, TextInput } from '@mantine/core'
import type { StepNote } from '#shared/model/plan.ts'
import type { RoadmapStep } from '#shared/roadmap/roadmap.ts'
import { changeStepNote, type EditablePlan, restoreProposal } from '../plan-edits.ts'

interface Props {
  readonly step: RoadmapStep
  readonly frame: EditablePlan
}

const WORDS = ['goal', 'hypothesis', 'metric', 'reviewOn'] as const

/** The team's own words for a step, saved as typed. */
export function StepFields({ step, frame }: Props) {
  const change = (note: Partial<StepNote>) => changeStepNote(frame, step.id, note)
  const hasOwnWords = WORDS.some((field) => frame.plan.notes[step.id]?.[field] !== undefined)
  return (
    <Stack gap="sm">
      <Text>
        {step.action}{' '}
        <Text span c="dimmed">
          (suggested: {step.by})
        </Text>
      </Text>
      <TextInput
        label="Goal"
        description="What the business gains by it"
        maxLength={200}
        value={step.goal}
        onChange={(event) => change({ goal: event.currentTarget.value })}
      />
      <Textarea
        label="Hypothesis"
        autosize
        minRows={2}
        maxLength={10_000}
        value={step.hypothesis}
        onChange={(event) => change({ hypothesis: event.currentTarget.value })}
      />
      <Textarea
        label="Metric"
        description="What would show that it worked"
        autosize
        maxLength={10_000}
        value={step.metric}
        onChange={(event) => change({ metric: event.currentTarget.value })}
      />
      <Group gap="md" align="flex-end">
        <TextInput
          type="date"
          label="Review"
          value={step.reviewOn ?? ''}
          onChange={(event) => event.currentTarget.value && change({ reviewOn: event.currentTarget.value })}
        />
        <TextInput
          label="Owner"
          maxLength={200}
          value={step.owner}
          onChange={(event) => change({ owner: event.currentTarget.value })}
        />
      </Group>
      <Textarea
        label="Note"
        autosize
        maxLength={10_000}
        value={step.note}
        onChange={(event) => change({ note: event.currentTarget.value })}
      />
      {hasOwnWords && (
        <Button variant="subtle" size="compact-sm" w="fit-content" onClick={() => restoreProposal(frame, step.id)}>
          Use the proposal’s words again
        </Button>
      )}
    </Stack>
  )
}
