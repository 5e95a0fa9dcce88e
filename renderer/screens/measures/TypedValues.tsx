import { Button, Group, NativeSelect, NumberInput, Paper, Stack, Text, TextInput, Title } from '@mantine/core'
import { useState } from 'react'
import { planValues } from '#shared/interchange/plan-values.ts'
import { formatMeasure } from '#shared/measures/format-measure.ts'
import { isPossible, METRIC_DEFINITIONS, METRICS, type Metric, type MetricUnit } from '#shared/model/metric.ts'
import { formatDay, newId, today } from '../../app/ids-and-dates.ts'
import { DataTable } from '../../components/DataTable.tsx'
import { RemoveButton } from '../../components/RemoveButton.tsx'
import { ShowMore } from '../../components/ShowMore.tsx'
import type { OpenMeasures } from '../../store/app-state.ts'
import { putMeasure, removeMeasure, takeInRecords } from '../../store/measure-actions.ts'
import { RecordsImport } from './RecordsImport.tsx'

const UNIT_WORDS: Readonly<Record<MetricUnit, string>> = {
  ratio: 'Percent',
  count: 'Number',
  'per-week': 'A week',
  hours: 'Hours',
  minutes: 'Minutes',
}

const SHOWN = 40

/** Values that somebody knows without a file: toil from a week's diary, or what another tool reports. */
export function TypedValues({ measures }: { readonly measures: OpenMeasures }) {
  const values = Object.values(measures.measurements).sort(
    (a, b) => a.metric.localeCompare(b.metric) || a.from.localeCompare(b.from) || a.id.localeCompare(b.id),
  )
  const known = {
    teamId: measures.teamId,
    services: Object.values(measures.services),
    measurements: Object.values(measures.measurements),
  }
  return (
    <Paper withBorder p="lg" component="section" aria-label="Entered by the team">
      <Stack gap="md">
        <Title order={2}>Entered by the team</Title>
        {values.length > 0 && (
          <ShowMore items={values} step={SHOWN}>
            {(shown) => (
              <DataTable
                columns={['Measure', 'From', 'To', 'Value', 'Of', 'Note']}
                action="Remove"
                minWidth={520}
                rows={shown.map((value) => {
                  const { title, unit } = METRIC_DEFINITIONS[value.metric]
                  return {
                    key: value.id,
                    cells: [
                      title,
                      formatDay(value.from),
                      formatDay(value.to),
                      formatMeasure(value.value, unit),
                      value.serviceId === null ? 'the team' : (measures.services[value.serviceId]?.name ?? '–'),
                      value.note,
                      <RemoveButton
                        key="remove"
                        label={`Remove ${title} from ${formatDay(value.from)}`}
                        onClick={() => removeMeasure(`removal of ${title}`, 'measurements', value, measures)}
                      />,
                    ],
                  }
                })}
              />
            )}
          </ShowMore>
        )}
        <TypedValueForm measures={measures} />
        <RecordsImport
          label="Values from a file …"
          hint="CSV with the columns metric, from, to, value, and if you like service, n and note"
          plan={(text, fileName) => planValues(text, fileName, known, newId)}
          onTakeIn={(fileName, planned) => takeInRecords('measurements', fileName, planned)}
        />
      </Stack>
    </Paper>
  )
}

function TypedValueForm({ measures }: { readonly measures: OpenMeasures }) {
  const [metric, setMetric] = useState<Metric>('toil-share')
  const [serviceId, setServiceId] = useState('')
  const [from, setFrom] = useState(today())
  const [to, setTo] = useState(today())
  const [typed, setTyped] = useState<number | string>('')
  const [note, setNote] = useState('')
  const { title, unit, definition } = METRIC_DEFINITIONS[metric]
  const value = typeof typed !== 'number' ? null : unit === 'ratio' ? typed / 100 : typed
  const isOdd = value !== null && !isPossible(metric, value)
  const isWhole = value !== null && !isOdd && from !== '' && from <= to
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        if (!isWhole) return
        const record = { id: newId(), teamId: measures.teamId, serviceId: serviceId || null, metric, from, to, value }
        putMeasure(`value of ${title}`, 'measurements', null, { ...record, n: null, source: 'typed', note })
        setTyped('')
        setNote('')
      }}
    >
      <Stack gap="xs">
        <Group align="flex-end" gap="sm">
          <NativeSelect
            label="Measure"
            value={metric}
            onChange={({ currentTarget }) => setMetric(METRICS.find((one) => one === currentTarget.value) ?? metric)}
            data={METRICS.map((one) => ({ value: one, label: METRIC_DEFINITIONS[one].title }))}
          />
          <NativeSelect
            label="Of"
            value={serviceId}
            onChange={({ currentTarget }) => setServiceId(currentTarget.value)}
            data={[
              { value: '', label: 'the team' },
              ...Object.values(measures.services).map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
          <TextInput
            type="date"
            label="From"
            value={from}
            onChange={({ currentTarget }) => setFrom(currentTarget.value)}
          />
          <TextInput type="date" label="To" value={to} onChange={({ currentTarget }) => setTo(currentTarget.value)} />
          <NumberInput
            label={UNIT_WORDS[unit]}
            value={typed}
            onChange={setTyped}
            min={-1000}
            max={1_000_000}
            w={120}
            aria-invalid={isOdd}
          />
          <TextInput
            label="Note"
            value={note}
            maxLength={200}
            onChange={({ currentTarget }) => setNote(currentTarget.value)}
          />
          <Button type="submit" variant="default" disabled={!isWhole}>
            Add the value
          </Button>
        </Group>
        <Text size="sm" c="dimmed">
          {definition}
          {from > to ? ' The last day lies before the first.' : ''}
          {isOdd ? ` ${title} cannot be ${typed}${unit === 'ratio' ? ' %' : ''}.` : ''}
        </Text>
      </Stack>
    </form>
  )
}
