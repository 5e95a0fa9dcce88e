import { Button, Group, NumberInput, Stack, Title } from '@mantine/core'
import { type Affinity, FRAMEWORK_NAMES, FRAMEWORKS } from '#shared/model/framework.ts'
import type { WorkspaceSettings } from '#shared/model/workspace.ts'
import type { Practice } from '#shared/packs/model-pack.ts'
import { JudgementNote } from '../../../components/JudgementNote.tsx'
import { changeAffinity } from './change-affinity.ts'

interface Props {
  readonly practice: Practice
  readonly settings: WorkspaceSettings
}

/** How strongly a practice belongs to each framework: shown as a judgement, and the user's to change. */
export function AffinityEditor({ practice, settings }: Props) {
  const own = settings.affinities[practice.id]
  const affinity = own ?? practice.affinity
  const change = (next: Affinity | null) => changeAffinity(settings, practice, next)
  return (
    <Stack gap="sm">
      <Title order={3}>How strongly it belongs to each</Title>
      <JudgementNote>
        these affinities from 0 to 1 weigh the practice in the three scores. Change them if you see it otherwise: the
        mix of every team in this workspace follows, and undo takes it back.
      </JudgementNote>
      <Group gap="sm" align="flex-end">
        {FRAMEWORKS.map((framework) => (
          <NumberInput
            key={framework}
            label={FRAMEWORK_NAMES[framework]}
            w={104}
            min={0}
            max={1}
            step={0.1}
            decimalScale={2}
            clampBehavior="strict"
            value={affinity[framework]}
            onChange={(value) => typeof value === 'number' && change({ ...affinity, [framework]: value })}
          />
        ))}
        {own && (
          <Button variant="default" onClick={() => change(null)}>
            Back to the model’s
          </Button>
        )}
      </Group>
    </Stack>
  )
}
