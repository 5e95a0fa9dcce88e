import { Group, Paper, Stack, Text } from '@mantine/core'
import { useMemo } from 'react'
import { countOf } from '#shared/charts/format-figures.ts'
import { drawMeasureSeries } from '#shared/charts/measure-series.ts'
import { type DoraMetric, type DoraYear, doraTiers } from '#shared/measures/dora-tiers.ts'
import { formatMeasure } from '#shared/measures/format-measure.ts'
import type { DerivedMetric, PeriodMeasures } from '#shared/measures/measure-series.ts'
import { METRIC_DEFINITIONS } from '#shared/model/metric.ts'
import { ChartFrame } from '../../components/ChartFrame.tsx'
import type { MeasuresProps } from './measures-props.ts'
import { PracticeLevels } from './PracticeLevels.tsx'
import { levelsBeside } from './practice-levels.ts'

interface Props extends Pick<MeasuresProps, 'onExport' | 'pack' | 'score'> {
  readonly metric: DerivedMetric
  readonly series: readonly PeriodMeasures[]
  readonly year: DoraYear | null
}

const TIERED: readonly DoraMetric[] = ['lead-time', 'change-fail-rate', 'recovery-time', 'deployment-frequency']

/** One measure: its last value, its line, its definition, and the practices to which it speaks. */
export function MetricSection({ metric, series, year, pack, score, onExport }: Props) {
  const { title, unit, definition } = METRIC_DEFINITIONS[metric]
  const scene = useMemo(
    () =>
      drawMeasureSeries({
        title,
        unit,
        points: series.map(({ period, isOpen, values }) => ({ label: period.label, isOpen, ...values[metric] })),
        bands: [],
      }),
    [title, unit, series, metric],
  )
  const last = series.findLast(({ isOpen, values }) => !isOpen && values[metric].value !== null)
  const value = last?.values[metric].value ?? null
  return (
    <Paper withBorder p="lg" h="100%">
      <Stack gap="sm">
        <ChartFrame scene={scene} onExport={onExport} note={definition} maxWidth={760} />
        <Group gap="xl" align="baseline">
          {last && (
            <Text>
              <Text span fw={600}>
                {formatMeasure(value, unit)}
              </Text>{' '}
              in {last.period.label}
              {unit === 'count' ? '' : `, from ${countOf(last.values[metric].n, 'case', 'cases')}`}
            </Text>
          )}
          {year !== null && value !== null && <Text>{describeTiers(metric, value, year)}</Text>}
        </Group>
        <PracticeLevels practices={levelsBeside(metric, pack, score)} />
      </Stack>
    </Paper>
  )
}

function describeTiers(metric: DerivedMetric, value: number, year: DoraYear): string {
  const tiered = TIERED.find((each) => each === metric)
  if (tiered === undefined) return `DORA had no tiers for it in ${year}`
  const tiers = doraTiers(year, tiered, value)
  const names = tiers.map((tier) => tier[0]?.toUpperCase() + tier.slice(1)).join(' or ')
  return `Tier of ${year}: ${names || 'between the published ranges'}`
}
