import { Group, NativeSelect, Stack, Text, Title } from '@mantine/core'
import { METRIC_DEFINITIONS, METRICS, type Metric } from '#shared/model/metric.ts'
import { metricsOf } from '#shared/model/metric-practices.ts'
import type { MeasureLink } from '#shared/model/plan.ts'
import type { Roadmap, RoadmapStep } from '#shared/roadmap/roadmap.ts'
import { useMeasures } from '../../../app/use-measures.ts'
import type { OpenMeasures } from '../../../store/app-state.ts'
import { type EditablePlan, setMeasure, setMeasureLink } from '../plan-edits.ts'
import { LinkedMeasure } from './LinkedMeasure.tsx'
import { StepMeasureFields } from './StepMeasureFields.tsx'

interface Props {
  readonly roadmap: Pick<Roadmap, 'periods'>
  readonly frame: EditablePlan
  readonly step: RoadmapStep
}

/** What would show that a step worked: a measure that is kept here anyway, or figures that the team notes itself. */
export function StepMeasures({ roadmap, frame, step }: Props) {
  const measures = useMeasures(frame.plan.teamId)
  const { measuredBy: link, measured, progress } = frame.plan.notes[step.id] ?? {}
  return (
    <section>
      <Title order={3}>Measured by</Title>
      <Text size="sm" c="dimmed" mb="xs">
        Choose it before you begin: then nobody picks the one that happens to look well.
      </Text>
      <Stack gap="sm">
        {measures && (
          <LinkFields
            practice={step.practice}
            measures={measures}
            link={link}
            onChange={(next) => setMeasureLink(frame, step.id, next)}
          />
        )}
        {measures && link && (
          <LinkedMeasure
            measures={measures}
            link={link}
            startsOn={roadmap.periods[step.period ?? -1]?.startsOn ?? null}
            doneOn={progress?.state === 'done' ? progress.on : null}
          />
        )}
        {progress?.state === 'done' && (
          <StepMeasureFields
            metric={step.metric}
            measured={measured}
            onChange={(value) => setMeasure(frame, step.id, value)}
          />
        )}
      </Stack>
    </section>
  )
}

interface LinkProps {
  readonly practice: string
  readonly measures: OpenMeasures
  readonly link: MeasureLink | undefined
  readonly onChange: (link: MeasureLink | undefined) => void
}

function LinkFields({ practice, measures, link, onChange }: LinkProps) {
  const fitting = metricsOf(practice)
  const others = METRICS.filter((metric) => !fitting.includes(metric))
  const named = (metrics: readonly Metric[]) =>
    metrics.map((metric) => ({ value: metric, label: METRIC_DEFINITIONS[metric].title }))
  const services = Object.values(measures.services).toSorted((a, b) => a.name.localeCompare(b.name))
  const isGone = link?.serviceId != null && !services.some(({ id }) => id === link.serviceId)
  return (
    <Group gap="sm" align="flex-end">
      <NativeSelect
        label="Measure"
        value={link?.metric ?? ''}
        onChange={({ currentTarget: { value } }) => {
          const metric = METRICS.find((one) => one === value)
          onChange(metric && { metric, serviceId: link?.serviceId ?? null })
        }}
        data={[
          { value: '', label: 'None that is kept here' },
          ...(fitting.length > 0 ? [{ group: 'Speak to this practice', items: named(fitting) }] : []),
          { group: fitting.length > 0 ? 'Others' : 'Measures', items: named(others) },
        ]}
      />
      {link && (
        <NativeSelect
          label="Of"
          value={link.serviceId ?? ''}
          onChange={({ currentTarget: { value } }) => onChange({ ...link, serviceId: value === '' ? null : value })}
          data={[
            { value: '', label: 'The whole team' },
            ...services.map(({ id, name }) => ({ value: id, label: name })),
            ...(isGone ? [{ value: link.serviceId ?? '', label: 'A service that is not there any more' }] : []),
          ]}
        />
      )}
    </Group>
  )
}
