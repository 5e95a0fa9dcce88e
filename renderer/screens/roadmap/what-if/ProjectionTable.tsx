import { Table, Text, Title } from '@mantine/core'
import { useMemo } from 'react'
import { FRAMEWORK_NAMES, FRAMEWORKS } from '#shared/model/framework.ts'
import type { ModelPack } from '#shared/packs/model-pack.ts'
import { type Band, type Projection, projectPlan } from '#shared/roadmap/project-plan.ts'
import type { Roadmap } from '#shared/roadmap/roadmap.ts'
import type { Affinities } from '#shared/roadmap/steps.ts'
import type { AssessmentScore } from '#shared/scoring/assessment-score.ts'
import classes from '../Roadmap.module.css'
import { BandCell } from './BandCell.tsx'

interface Props {
  readonly pack: ModelPack
  readonly score: AssessmentScore
  readonly affinities: Affinities
  readonly now: Roadmap
  /** The plan that is tried; null where only the present one is. */
  readonly other: Roadmap | null
}

interface Row {
  readonly id: string
  readonly title: string
  readonly bandIn: (projection: Projection | undefined) => Band | null
}

/** Where the mix, the principles and every practice would stand at the end of each period, as bands. */
export function ProjectionTable({ pack, score, affinities, now, other }: Props) {
  const project = (roadmap: Roadmap) =>
    projectPlan({ pack, score, affinities, problem: roadmap.problem, schedule: { periodOf: periodsOf(roadmap) } })
  // biome-ignore lint/correctness/useExhaustiveDependencies: `project` reads nothing else
  const before = useMemo(() => project(now), [pack, score, affinities, now])
  // biome-ignore lint/correctness/useExhaustiveDependencies: as above
  const after = useMemo(() => (other ? project(other) : null), [pack, score, affinities, other])
  const shown = after ?? before
  const rising = useMemo(() => risingPractices(pack, [before, ...(after ? [after] : [])]), [pack, before, after])
  const periods = (other ?? now).periods
  const table = (rows: readonly Row[], label: string) => (
    <Table.ScrollContainer minWidth={200 + periods.length * 150}>
      <Table aria-label={label} layout="fixed">
        <Table.Thead>
          <Table.Tr>
            <Table.Th w={220}>{label}</Table.Th>
            {periods.map((period) => (
              <Table.Th key={period.index}>End of {period.label}</Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map(({ id, title, bandIn }) => (
            <Table.Tr key={id}>
              <Table.Td>{title}</Table.Td>
              {periods.map(({ index }) => (
                <Table.Td key={index}>
                  <BandCell band={bandIn(shown[index])} instead={after ? bandIn(before[index]) : null} />
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
  return (
    <section>
      <Title order={3}>{other ? 'Where it would lead' : 'Where the plan leads'}</Title>
      <Text size="sm" c="dimmed">
        The figure holds if every step works. The band goes from none of them working, at the lower edge of what people
        see today, to all of them working, at its upper edge. It is no forecast.
      </Text>
      {table(mixRows(), 'Mix')}
      {table(principleRows(pack), 'Principles')}
      <details>
        <summary className={classes.summary}>Practices that move ({rising.length})</summary>
        {table(rising, 'Practices')}
      </details>
    </section>
  )
}

function periodsOf({ steps }: Roadmap): Readonly<Record<string, number>> {
  return Object.fromEntries(steps.flatMap(({ id, period }) => (period === null ? [] : [[id, period] as const])))
}

function mixRows(): readonly Row[] {
  return FRAMEWORKS.map((framework) => ({
    id: framework,
    title: FRAMEWORK_NAMES[framework],
    bandIn: (projection) => projection?.mix[framework] ?? null,
  }))
}

function principleRows({ dimensions }: ModelPack): readonly Row[] {
  return dimensions
    .filter(({ kind }) => kind === 'principle')
    .map(({ id, shortTitle }) => ({
      id,
      title: shortTitle,
      bandIn: (projection) => projection?.dimensions[id] ?? null,
    }))
}

/** Practices that one of the plans raises. */
function risingPractices({ practices }: ModelPack, plans: readonly (readonly Projection[])[]): readonly Row[] {
  return practices
    .filter(({ id }) =>
      plans.some((plan) => {
        const [first, last] = [plan[0]?.practices[id], plan.at(-1)?.practices[id]]
        return first && last && (last.planned > first.low || last.planned > first.planned) && last.planned > last.low
      }),
    )
    .map(({ id, title }) => ({ id, title, bandIn: (projection) => projection?.practices[id] ?? null }))
}
