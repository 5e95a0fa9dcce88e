import { NativeSelect, SimpleGrid, Stack, Text, TextInput } from '@mantine/core'
import {
  type ColumnMapping,
  EVENT_FIELDS,
  type EventField,
  NEEDED_FIELDS,
} from '#shared/interchange/events/column-mapping.ts'
import { fieldTitle } from '#shared/interchange/events/field-titles.ts'
import { guessMapping } from '#shared/interchange/events/guess-mapping.ts'
import type { PlannedImport } from '#shared/interchange/events/plan-import.ts'
import type { EventKind } from '#shared/model/delivery-event.ts'
import { KIND_WORDS } from '../../store/measure-actions.ts'

interface Props {
  readonly planned: PlannedImport
  readonly onChange: (change: Partial<ColumnMapping>) => void
}

const KINDS: readonly EventKind[] = ['incident', 'deployment', 'change', 'window']
const ZONES = ['UTC', ...Intl.supportedValuesOf('timeZone').filter((zone) => zone !== 'UTC')]

/** Which column is which, and how times are read that do not say it themselves. */
export function MappingForm({ planned, onChange }: Props) {
  const { mapping, header, times } = planned
  const fields = Object.keys(EVENT_FIELDS[mapping.kind]) as EventField[]
  return (
    <Stack gap="sm">
      <SimpleGrid cols={{ base: 1, sm: 3 }} spacing="sm">
        <NativeSelect
          label="The file holds"
          value={mapping.kind}
          onChange={({ currentTarget }) => onChange(ofKind(currentTarget.value, header))}
          data={KINDS.map((kind) => ({ value: kind, label: KIND_WORDS[kind] }))}
        />
        {fields.map((field) => (
          <NativeSelect
            key={field}
            label={fieldTitle(field)}
            required={NEEDED_FIELDS[mapping.kind].includes(field)}
            value={header.find((name) => name === mapping.columns[field]) ?? ''}
            onChange={({ currentTarget }) => onChange({ columns: withColumn(mapping, field, currentTarget.value) })}
            data={[{ value: '', label: 'no column' }, ...[...new Set(header)].filter(Boolean)]}
          />
        ))}
        {mapping.columns.service === undefined && mapping.kind !== 'window' && (
          <TextInput
            label="Service of all rows"
            value={mapping.service}
            maxLength={200}
            onChange={({ currentTarget }) => onChange({ service: currentTarget.value })}
          />
        )}
        {(times.withoutZone > 0 || mapping.timeZone !== null) && (
          <NativeSelect
            label="Time zone of the times"
            value={mapping.timeZone ?? ''}
            onChange={({ currentTarget }) => onChange({ timeZone: currentTarget.value || null })}
            data={[{ value: '', label: 'choose …' }, ...ZONES]}
          />
        )}
        {times.order !== null && (
          <NativeSelect
            label="In 03/04/2026 comes first"
            value={mapping.dateOrder ?? ''}
            onChange={({ currentTarget: { value } }) =>
              onChange({ dateOrder: value === 'dmy' || value === 'mdy' ? value : null })
            }
            data={[
              { value: '', label: 'choose …' },
              { value: 'dmy', label: 'the day' },
              { value: 'mdy', label: 'the month' },
            ]}
          />
        )}
      </SimpleGrid>
      <Text size="sm" c="dimmed">
        {describeTimes(planned)}
      </Text>
    </Stack>
  )
}

/** Another kind begins with what is guessed for it. */
function ofKind(value: string, header: readonly string[]): Partial<ColumnMapping> {
  const kind = KINDS.find((one) => one === value) ?? 'incident'
  const guess = guessMapping(header, kind)
  return guess ? guess.mapping : { kind, columns: {}, flags: {}, only: null }
}

function withColumn({ columns }: ColumnMapping, field: EventField, column: string): ColumnMapping['columns'] {
  const { [field]: _replaced, ...rest } = columns
  return column === '' ? rest : { ...rest, [field]: column }
}

function describeTimes({ times, mapping }: PlannedImport): string {
  const zone =
    times.withoutZone === 0
      ? 'Every time names its own zone.'
      : `${times.withoutZone} ${times.withoutZone === 1 ? 'time names' : 'times name'} no zone${mapping.timeZone === null ? ': they cannot be read until you choose one.' : `; they are read as ${mapping.timeZone}.`}`
  if (times.order === null) return zone
  if (times.order === 'either') return `${zone} No date tells whether the day or the month comes first.`
  if (times.order === 'both') return `${zone} The file mixes dates with the day first and with the month first.`
  return `${zone} Line ${times.provenOn} proves that the ${times.order === 'dmy' ? 'day' : 'month'} comes first.`
}
