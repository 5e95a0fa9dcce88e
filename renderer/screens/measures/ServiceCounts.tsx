import { Button, Group, NumberInput, Stack, Table, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { Service } from '#shared/model/service.ts'
import { formatDay, newId, today } from '../../app/ids-and-dates.ts'
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
        <Table>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>From</Table.Th>
              <Table.Th>To</Table.Th>
              <Table.Th>Events</Table.Th>
              <Table.Th>Bad</Table.Th>
              <Table.Th>Remove</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {counts.map((count) => (
              <Table.Tr key={count.id}>
                <Table.Td>{formatDay(count.from)}</Table.Td>
                <Table.Td>{formatDay(count.to)}</Table.Td>
                <Table.Td>{count.valid}</Table.Td>
                <Table.Td>{count.bad}</Table.Td>
                <Table.Td>
                  <RemoveButton
                    label={`Remove the count from ${formatDay(count.from)}`}
                    onClick={() => removeMeasure('removal of a count of events', 'eventCounts', count, measures)}
                  />
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
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
