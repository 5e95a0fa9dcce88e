import { Button, Group, Paper, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { describeQuality } from '#shared/roadmap/describe-quality.ts'
import type { Roadmap, SolverId } from '#shared/roadmap/roadmap.ts'
import { BetterPlan } from './BetterPlan.tsx'
import { type EditablePlan, pinAll, unpinAll } from './plan-edits.ts'
import type { FoundPlan } from './use-quick-plan.ts'

interface Props {
  readonly frame: EditablePlan
  readonly roadmap: Roadmap
  readonly onFound: (found: FoundPlan) => void
  /** What else can be done with the plan. */
  readonly children?: ReactNode
}

const PLAN_NAMES: Readonly<Record<SolverId, string>> = {
  instant: 'A first plan, made at once.',
  fast: 'The quick plan, made anew with every change.',
  best: 'The plan that was searched for.',
}

/** Which plan is shown, and how far it can be from the best one at most. */
export function PlanQuality({ frame, roadmap, onFound, children }: Props) {
  const pins = Object.values(frame.plan.notes).filter(({ pinnedTo }) => pinnedTo !== undefined).length
  const periodOf = Object.fromEntries(
    roadmap.steps.flatMap(({ id, period }) => (period === null ? [] : [[id, period] as const])),
  )
  return (
    <Paper withBorder p="md" component="section" aria-label="Which plan this is">
      <Group justify="space-between" gap="sm">
        <div>
          <Text fw={600}>{PLAN_NAMES[roadmap.solver]}</Text>
          <Text size="sm">
            {describeQuality(roadmap)} {pins > 0 && `${pins} ${pins === 1 ? 'step is' : 'steps are'} pinned by you.`}
          </Text>
        </div>
        <Group gap="xs">
          <BetterPlan
            problem={roadmap.problem}
            onFound={(schedule) => onFound({ problem: JSON.stringify(roadmap.problem), schedule })}
          />
          <Button variant="default" onClick={() => pinAll(frame, periodOf)}>
            Keep this plan
          </Button>
          {pins > 0 && (
            <Button variant="default" onClick={() => unpinAll(frame)}>
              Unpin all
            </Button>
          )}
          {children}
        </Group>
      </Group>
    </Paper>
  )
}
