import { Button, Group, NumberInput, Stack, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { Service } from '#shared/model/service.ts'
import { formatDay, newId, today } from '../../app/ids-and-dates.ts'
import { DataTable } from '../../components/DataTable.tsx'
import { RemoveButton } from '../../components/RemoveButton.tsx'
import type { OpenMeasures } from '../../store/app-state.ts'
import { putMeasure, removeMeasure } from '../../store/measure-actions.ts'

/** How many events a service had, and how many were bad: what an objective on events is held against. */
export function ServiceCounts({ service, measures }: { readonly service: Service; readonly measures: OpenMeasures }) {
  const counts = Object.values(measures.eventCounts)
    .filter(({ serviceId }) => serviceId === service.id)
    .sort((a, b) => b.from.localeCompare(a.from))
  const [from, setFrom] = useState(today())
  const [to, setTo] = useState(today())
  const [valid, setValid] = useState<number | string>('')
  const [bad, setBad] = useState<number | string>('')
  const isWhole = typeof valid === 'number' && typeof bad === 'number' && bad <= valid && from !== '' && from <= to
  return (
    <Stack gap="sm">
      {counts.length > 0 && (
        <DataTable
          caption="Counts of events"
          columns={['From', 'To', 'Events', 'Bad']}
          action="Remove"
          rows={counts.map((count) => ({
            key: count.id,
            cells: [
              formatDay(count.from),
              formatDay(count.to),
              count.valid,
              count.bad,
              <RemoveButton
                key="remove"
                label={`Remove the count from ${formatDay(count.from)}`}
                onClick={() => removeMeasure('removal of a count of events', 'eventCounts', count, measures)}
              />,
            ],
          }))}
        />
      )}
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (!isWhole || typeof valid !== 'number' || typeof bad !== 'number') return
          const period = { id: newId(), teamId: service.teamId, serviceId: service.id, from, to }
          putMeasure(`count of ${service.name}`, 'eventCounts', null, { ...period, valid, bad, source: 'typed' })
          setValid('')
          setBad('')
        }}
      >
        <Group align="flex-end" gap="sm">
          <TextInput
            type="date"
            label="From"
            value={from}
            onChange={({ currentTarget }) => setFrom(currentTarget.value)}
          />
          <TextInput type="date" label="To" value={to} onChange={({ currentTarget }) => setTo(currentTarget.value)} />
          <NumberInput
            label="Events"
            value={valid}
            onChange={setValid}
            min={0}
            max={1e15}
            allowDecimal={false}
            w={140}
          />
          <NumberInput
            label="Of them bad"
            value={bad}
            onChange={setBad}
            min={0}
            max={1e15}
            allowDecimal={false}
            w={140}
          />
          <Button type="submit" variant="default" disabled={!isWhole}>
            Add the count
          </Button>
        </Group>
      </form>
    </Stack>
  )
}
