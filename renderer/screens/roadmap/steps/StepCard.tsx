import { Button, Group, Paper, Stack, Title } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import type { ModelPack } from '#shared/packs/model-pack.ts'
import { asClause } from '#shared/roadmap/hypothesis.ts'
import type { RoadmapStep } from '#shared/roadmap/roadmap.ts'
import { formatDay } from '../../../app/ids-and-dates.ts'
import type { EditablePlan } from '../plan-edits.ts'
import classes from '../Roadmap.module.css'
import { titleOf } from '../title-of.ts'
import { StepFields } from './StepFields.tsx'
import { StepLine } from './StepLine.tsx'

interface Props {
  readonly pack: ModelPack
  readonly step: RoadmapStep
  readonly frame: EditablePlan
  readonly onExplain: () => void
  readonly onLeaveOut: () => void
}

/** One step as an experiment: what to do, what for, what is expected, how it will show, and when one looks. */
export function StepCard({ pack, step, frame, onExplain, onLeaveOut }: Props) {
  const [isEditing, editing] = useDisclosure(false)
  const name = `${titleOf(pack, step.practice)} to level ${step.to}`
  return (
    <Paper withBorder p="md" component="article" aria-label={name}>
      <Stack gap="sm">
        <Group justify="space-between" align="flex-start" gap="sm">
          <Stack gap={4}>
            <Title order={3}>{titleOf(pack, step.practice)}</Title>
            <StepLine pack={pack} step={step} />
          </Stack>
          <Group gap={4}>
            <Button size="compact-sm" variant="light" onClick={onExplain} aria-label={`Why is this here? ${name}`}>
              Why is this here?
            </Button>
            <Button
              size="compact-sm"
              variant="default"
              onClick={editing.toggle}
              aria-expanded={isEditing}
              aria-label={`${isEditing ? 'Done with' : 'Edit'} ${name}`}
            >
              {isEditing ? 'Done' : 'Edit'}
            </Button>
            <Button size="compact-sm" variant="default" onClick={onLeaveOut} aria-label={`Leave this out: ${name}`}>
              Leave this out
            </Button>
          </Group>
        </Group>
        {isEditing ? <StepFields step={step} frame={frame} /> : <StepFacts step={step} />}
      </Stack>
    </Paper>
  )
}

function StepFacts({ step }: { readonly step: RoadmapStep }) {
  const facts = [
    // The proposed hypothesis says what to do; one in the team's own words need not.
    ['Action', step.hypothesis.includes(asClause(step.action)) ? '' : step.action],
    ['Hypothesis', step.hypothesis],
    ['Goal', step.goal],
    ['Metric', step.metric],
    ['Review', step.reviewOn ? formatDay(step.reviewOn) : ''],
    ['Owner', step.owner || `Nobody yet. Suggested: ${step.by}`],
    ['Note', step.note],
  ] as const
  return (
    <dl className={classes.facts}>
      {facts
        .filter(([, value]) => value !== '')
        .map(([term, value]) => (
          <div key={term} style={{ display: 'contents' }}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  )
}
