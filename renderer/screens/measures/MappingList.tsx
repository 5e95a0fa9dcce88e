import { Stack, Text, TextInput } from '@mantine/core'
import { useMemo } from 'react'
import { fieldTitle } from '#shared/interchange/events/field-titles.ts'
import type { ImportMapping } from '#shared/model/event-import.ts'
import type { EventMonth } from '#shared/model/event-month.ts'
import { ConfirmedButton } from '../../components/ConfirmedButton.tsx'
import { DataTable } from '../../components/DataTable.tsx'
import type { OpenMeasures } from '../../store/app-state.ts'
import { KIND_WORDS, putMeasure, removeMapping } from '../../store/measure-actions.ts'

interface Props {
  readonly mappings: readonly ImportMapping[]
  readonly measures: OpenMeasures
}

/** How the columns of known files are read: renamed here, or removed with all that they brought. */
export function MappingList({ mappings, measures }: Props) {
  const { eventMonths } = measures
  const counts = useMemo(() => countBySource(Object.values(eventMonths)), [eventMonths])
  return (
    <Stack gap={4}>
      <DataTable
        caption="Remembered for files with the same columns"
        columns={['Name', 'Holds', 'Is read as']}
        action="Remove"
        minWidth={700}
        rows={mappings.map((mapping) => ({
          key: mapping.id,
          cells: [
            <TextInput
              key="name"
              aria-label={`Name of ${mapping.name}`}
              miw={200}
              maxLength={200}
              value={mapping.name}
              onChange={({ currentTarget: { value } }) =>
                value !== '' &&
                putMeasure(
                  `name of ${mapping.name}`,
                  'importMappings',
                  mapping,
                  { ...mapping, name: value },
                  `mapping:${mapping.id}`,
                )
              }
            />,
            KIND_WORDS[mapping.kind],
            describeColumns(mapping),
            <ConfirmedButton
              key="remove"
              label="Remove"
              about={mapping.name}
              confirmation={describeRemoval(mapping, counts.get(mapping.id) ?? 0)}
              isDangerous
              onConfirm={() => removeMapping(mapping, measures)}
            />,
          ],
        }))}
      />
      <Text size="sm" c="dimmed">
        Events are known again by the mapping that brought them, so with it goes all that it brought. Undo gives it
        back.
      </Text>
    </Stack>
  )
}

/** `Start: started_at, End: resolved_at; times of Europe/London`. */
function describeColumns({ columns, timeZone }: ImportMapping): string {
  const words = Object.entries(columns).map(([field, column]) => `${fieldTitle(field)}: ${column}`)
  return [
    ...(words.length === 0 ? [] : [words.join(', ')]),
    ...(timeZone === null ? [] : [`times of ${timeZone}`]),
  ].join('; ')
}

function describeRemoval({ kind }: ImportMapping, count: number): string {
  return count === 0 ? 'Remove it' : `Remove it with its ${count} ${KIND_WORDS[kind]}`
}

/** How many events each source has brought. */
function countBySource(months: readonly EventMonth[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { sources, rows } of months) {
    for (const row of rows) {
      const source = sources[row.at(-1) as number] ?? ''
      counts.set(source, (counts.get(source) ?? 0) + 1)
    }
  }
  return counts
}
