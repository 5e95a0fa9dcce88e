import { Text } from '@mantine/core'
import type { ModelPack } from '#shared/packs/model-pack.ts'
import type { PlanDifference } from '#shared/roadmap/compare-plans.ts'
import type { Roadmap, RoadmapStep } from '#shared/roadmap/roadmap.ts'
import { titleOf } from '../title-of.ts'

interface Props {
  readonly pack: ModelPack
  readonly difference: PlanDifference
  readonly periods: Roadmap['periods']
}

/** The steps that come in, go out, or move. */
export function PlanDifferences({ pack, difference: { added, removed, moved }, periods }: Props) {
  const name = ({ practice, to }: RoadmapStep) => `${titleOf(pack, practice)} to level ${to}`
  const label = (period: number | null) => periods[period ?? -1]?.label ?? `Period ${(period ?? 0) + 1}`
  const lines = [
    ['Comes in', added.map((step) => `${name(step)} (${label(step.period)})`)],
    ['Goes out', removed.map(name)],
    ['Moves', moved.map(({ step, from, to }) => `${name(step)} (${label(from)} to ${label(to)})`)],
  ] as const
  if (lines.every(([, names]) => names.length === 0)) {
    return <Text role="status">The steps and their periods stay the same.</Text>
  }
  return (
    <div role="status">
      {lines.map(([title, names]) =>
        names.length === 0 ? null : (
          <Text key={title}>
            <Text span fw={600}>
              {title} ({names.length}):
            </Text>{' '}
            {names.join('; ')}
          </Text>
        ),
      )}
    </div>
  )
}
