import { Group, NativeSelect, SegmentedControl, SimpleGrid, Stack, Text, Title } from '@mantine/core'
import { useMemo, useState } from 'react'
import { DORA_YEARS, type DoraYear } from '#shared/measures/dora-tiers.ts'
import { measureSeries } from '#shared/measures/measure-series.ts'
import type { PeriodLength } from '#shared/measures/periods.ts'
import { measuredPeriods } from '#shared/report/assemble-measures.ts'
import { useMeasureFacts } from '../../app/use-measures.ts'
import { EmptyState } from '../../components/EmptyState.tsx'
import { JudgementNote } from '../../components/JudgementNote.tsx'
import { MetricSection } from './MetricSection.tsx'
import type { MeasuresProps } from './measures-props.ts'
import { metricPoints } from './metric-points.ts'
import { TypedValues } from './TypedValues.tsx'

/** Each measure over time, with what it is made of; tiers only where somebody asks for a year's. */
export function FiguresPanel({ measures, pack, score, onImport, onExport }: MeasuresProps) {
  const [length, setLength] = useState<PeriodLength>('quarter')
  const [year, setYear] = useState<DoraYear | null>(null)
  const facts = useMeasureFacts(measures)
  const { eventMonths, eventCounts, measurements } = measures
  const told = useMemo(() => {
    const now = Date.now()
    const records = { eventMonths: Object.values(eventMonths), eventCounts: Object.values(eventCounts) }
    const series = measureSeries(facts, measuredPeriods(records, length, now), now)
    return metricPoints(series, Object.values(measurements))
  }, [facts, eventMonths, eventCounts, measurements, length])
  return (
    <Stack gap="xl">
      {told.length === 0 ? (
        <EmptyState
          title="No figures yet"
          text="Import what your tools already know: incidents, deployments, changes and the times in which services were watched, as CSV. A file can be imported again and again; what is known stays as it is."
          action={{ label: 'Import a file', onClick: onImport }}
        />
      ) : (
        <>
          <Group justify="space-between" align="flex-end">
            <Title order={2}>Over time</Title>
            <Group gap="lg" align="flex-end">
              <NativeSelect
                label="Tiers that DORA published"
                value={year ?? ''}
                onChange={({ currentTarget }) =>
                  setYear(DORA_YEARS.find((one) => String(one) === currentTarget.value) ?? null)
                }
                data={[
                  { value: '', label: 'Off' },
                  ...DORA_YEARS.map((one) => ({ value: String(one), label: String(one) })),
                ]}
              />
              <SegmentedControl
                aria-label="Length of a period"
                value={length}
                onChange={(value) => setLength(value as PeriodLength)}
                data={[
                  { value: 'quarter', label: 'Quarters' },
                  { value: 'month', label: 'Months' },
                ]}
              />
            </Group>
          </Group>
          {year !== null && (
            <JudgementNote>
              Ranges of {year} overlap and leave gaps, so a value can have two tiers or none. They compare with
              companies that answered a survey, not with this team’s need.
            </JudgementNote>
          )}
          <SimpleGrid cols={{ base: 1, lg: 2 }} spacing="lg">
            {told.map(({ metric, points }) => (
              <MetricSection
                key={metric}
                metric={metric}
                points={points}
                year={year}
                pack={pack}
                score={score}
                onExport={onExport}
              />
            ))}
          </SimpleGrid>
          <Text size="sm" c="dimmed">
            Periods are calendar {length}s in UTC. A hollow point is of a period that is not over, or not known to its
            end.
          </Text>
        </>
      )}
      <TypedValues measures={measures} />
    </Stack>
  )
}
