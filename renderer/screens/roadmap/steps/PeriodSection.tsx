import { Group, Stack, Text, Title } from '@mantine/core'
import type { ReactNode } from 'react'
import { describeLoad } from '#shared/roadmap/period-load.ts'
import type { PlanningProblem, RoadmapPeriod } from '#shared/roadmap/roadmap.ts'
import { formatDay } from '../../../app/ids-and-dates.ts'

interface Props {
  readonly period: RoadmapPeriod
  readonly problem: PlanningProblem
  /** Its steps, or nothing where it has none. */
  readonly children: readonly ReactNode[]
}

/** A period with its steps. */
export function PeriodSection({ period, problem, children }: Props) {
  return (
    <Stack gap="sm" component="section" aria-label={period.label}>
      <Group justify="space-between" gap="xs">
        <Group gap="sm" align="baseline">
          <Title order={2}>{period.label}</Title>
          <Text c="dimmed">
            {formatDay(period.startsOn)} – {formatDay(period.endsOn)}
          </Text>
        </Group>
        <Text c="dimmed">{describeLoad(period, problem)}</Text>
      </Group>
      {children.length > 0 ? children : <Text c="dimmed">Nothing is planned here.</Text>}
    </Stack>
  )
}
