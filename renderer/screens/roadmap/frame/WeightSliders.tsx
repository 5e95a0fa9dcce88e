import { Slider, Text, Title } from '@mantine/core'
import { putRecord } from '#shared/model/edit.ts'
import { FRAMEWORK_NAMES, FRAMEWORKS } from '#shared/model/framework.ts'
import type { Team } from '#shared/model/team.ts'
import { FrameworkLabel } from '../../../components/FrameworkLabel.tsx'
import { commit } from '../../../store/commit.ts'
import { WEIGHT_MARKS } from './weight-marks.ts'

/** How much each framework counts in the ranking of steps. */
export function WeightSliders({ team }: { readonly team: Team }) {
  return (
    <section>
      <Title order={3}>What counts most</Title>
      <Text size="sm" c="dimmed">
        0 leaves a framework out of the ranking, 1 is neutral, 3 counts three times.
      </Text>
      {FRAMEWORKS.map((framework) => (
        <div key={framework} style={{ padding: '8px 8px 24px' }}>
          <FrameworkLabel framework={framework} />
          <Slider
            min={0}
            max={3}
            step={0.5}
            marks={WEIGHT_MARKS}
            value={team.weights[framework]}
            thumbLabel={`Weight of ${FRAMEWORK_NAMES[framework]}`}
            onChange={(value) => {
              const weights = { ...team.weights, [framework]: value }
              commit(
                `weight of ${FRAMEWORK_NAMES[framework]}`,
                [putRecord('teams', team, { ...team, weights })],
                `weights:${team.id}:${framework}`,
              )
            }}
          />
        </div>
      ))}
    </section>
  )
}
