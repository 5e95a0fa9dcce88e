import { Slider, Text, Title } from '@mantine/core'
import { CONCERN_NAMES, CONCERNS, EVEN_CONCERNS } from '#shared/model/concern.ts'
import type { EditablePlan } from '../plan-edits.ts'
import { setConcernWeight } from '../plan-wish-edits.ts'
import { WEIGHT_MARKS } from './weight-marks.ts'

/** How much the team's own concerns count, beside the frameworks. */
export function ConcernSliders({ frame }: { readonly frame: EditablePlan }) {
  const { concernWeights = EVEN_CONCERNS, concerns = {} } = frame.plan
  return (
    <section>
      <Title order={3}>What matters to you</Title>
      <Text size="sm" c="dimmed">
        Say in a step’s panel which practices help with your goals, pains and risks. {describeMarked(concerns)}
      </Text>
      {CONCERNS.map((concern) => (
        <div key={concern} style={{ padding: '8px 8px 24px' }}>
          <Text span>{CONCERN_NAMES[concern]}</Text>
          <Slider
            min={0}
            max={3}
            step={0.5}
            marks={WEIGHT_MARKS}
            value={concernWeights[concern]}
            thumbLabel={`Weight of ${CONCERN_NAMES[concern]}`}
            onChange={(value) => setConcernWeight(frame, concern, value)}
          />
        </div>
      ))}
    </section>
  )
}

function describeMarked(concerns: object): string {
  const marked = Object.keys(concerns).length
  if (marked === 0) return 'So far none does, so these weights change nothing yet.'
  return `So far ${marked} ${marked === 1 ? 'does' : 'do'}.`
}
