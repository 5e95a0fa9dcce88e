import { Button, Group, Stack, Text } from '@mantine/core'
import type { ModelPack } from '#shared/packs/model-pack.ts'
import type { RoadmapStep } from '#shared/roadmap/roadmap.ts'
import classes from '../Roadmap.module.css'
import { titleOf } from '../title-of.ts'
import { describeDays } from './describe-step.ts'

interface Props {
  readonly pack: ModelPack
  readonly title: string
  readonly steps: readonly RoadmapStep[]
  readonly onExplain: (step: RoadmapStep) => void
  /** Only for steps that the team left out. */
  readonly onPutBack?: (step: RoadmapStep) => void
}

/** Steps that are in no period: those that did not fit, or those left out. */
export function UnplannedSteps({ pack, title, steps, onExplain, onPutBack }: Props) {
  if (steps.length === 0) return null
  return (
    <details>
      <summary className={classes.summary}>
        {title} ({steps.length})
      </summary>
      <ul className={classes.rows}>
        {steps.map((step) => (
          <li key={step.id} className={classes.row}>
            <Group justify="space-between" gap="sm">
              <Stack gap={0}>
                <Text>
                  {titleOf(pack, step.practice)}, level {step.from} to {step.to}
                </Text>
                <Text size="sm" c="dimmed">
                  {describeDays(step.effort)}
                </Text>
              </Stack>
              <Group gap={4}>
                <Button
                  size="compact-sm"
                  variant="light"
                  onClick={() => onExplain(step)}
                  aria-label={`Why not? ${titleOf(pack, step.practice)} to level ${step.to}`}
                >
                  Why not?
                </Button>
                {onPutBack && (
                  <Button
                    size="compact-sm"
                    variant="default"
                    onClick={() => onPutBack(step)}
                    aria-label={`Put back ${titleOf(pack, step.practice)} to level ${step.to}`}
                  >
                    Put back
                  </Button>
                )}
              </Group>
            </Group>
          </li>
        ))}
      </ul>
    </details>
  )
}
