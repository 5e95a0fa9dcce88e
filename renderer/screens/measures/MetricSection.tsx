import { Group, Paper, Stack, Text } from '@mantine/core'
import { useMemo } from 'react'
import { countOf } from '#shared/charts/format-figures.ts'
import { drawMeasureSeries, type MeasurePoint } from '#shared/charts/measure-series.ts'
import { type DoraYear, tierNames, tiersOf } from '#shared/measures/dora-tiers.ts'
import { formatMeasure } from '#shared/measures/format-measure.ts'
import { METRIC_DEFINITIONS, type Metric } from '#shared/model/metric.ts'
import { ChartFrame } from '../../components/ChartFrame.tsx'
import type { MeasuresProps } from './measures-props.ts'
import { PracticeLevels } from './PracticeLevels.tsx'
import { levelsBeside } from './practice-levels.ts'

interface Props extends Pick<MeasuresProps, 'onExport' | 'pack' | 'score'> {
  readonly metric: Metric
  /** Oldest first. */
  readonly points: readonly MeasurePoint[]
  readonly year: DoraYear | null
}

const CASES: Partial<Record<Metric, readonly [one: string, many: string]>> = {
  availability: ['service', 'services'],
  'slo-attainment': ['objective', 'objectives'],
  'budget-left': ['objective', 'objectives'],
}

/** One measure: its last value, its line, its definition, and the practices to which it speaks. */
export function MetricSection({ metric, points, year, pack, score, onExport }: Props) {
  const { title, unit, definition } = METRIC_DEFINITIONS[metric]
  const scene = useMemo(() => drawMeasureSeries({ title, unit, points, bands: [] }), [title, unit, points])
  const last = points.findLast(({ isOpen, value }) => !isOpen && value !== null)
  const value = last?.value ?? null
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
              in {nameOf(last.label)}
              {unit === 'count' || last.n === null
                ? ''
                : `, from ${countOf(last.n, ...(CASES[metric] ?? ['case', 'cases']))}`}
            </Text>
          )}
          {year !== null && value !== null && <Text>{describeTiers(metric, value, year)}</Text>}
        </Group>
        <PracticeLevels practices={levelsBeside(metric, pack, score)} />
      </Stack>
    </Paper>
  )
}

/** What was typed may be of some days only: its label is then the first of them. */
function nameOf(label: string): string {
  return label.length === '2026-03-31'.length ? `the days from ${label}` : label
}

function describeTiers(metric: Metric, value: number, year: DoraYear): string {
  const tiers = tiersOf(year, metric, value)
  if (tiers === null) return `DORA had no tiers for it in ${year}`
  return `Tier of ${year}: ${tierNames(tiers) || 'between the published ranges'}`
}
