import { Button, Group, NativeSelect, Paper, Stack, Table, Text, TextInput, Title } from '@mantine/core'
import { useState } from 'react'
import { changeCalendar, nextOpenDay } from '#shared/change-policy/change-calendar.ts'
import { depletedServices } from '#shared/measures/depleted-services.ts'
import { formatDay, newId, today } from '../../app/ids-and-dates.ts'
import { RemoveButton } from '../../components/RemoveButton.tsx'
import { putMeasure, removeMeasure } from '../../store/measure-actions.ts'
import type { PolicyProps } from './policy-props.ts'

/** When nothing ships: what somebody declared, and what follows from used-up budgets. */
export function CalendarPanel({ measures, policy, standings }: PolicyProps) {
  const depleted = depletedServices(standings, today())
  const calendar = changeCalendar(Object.values(measures.freezes), depleted, policy)
  const nameOf = (id: string | null) => (id === null ? 'all services' : (measures.services[id]?.name ?? 'a service'))
  return (
    <Stack gap="lg">
      {calendar.length === 0 ? (
        <Text>Nothing stands in the way of changes: no freeze was declared, and no budget is used up.</Text>
      ) : (
        <Table.ScrollContainer minWidth={520}>
          <Table>
            <Table.Caption>When nothing ships</Table.Caption>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>From</Table.Th>
                <Table.Th>To</Table.Th>
                <Table.Th>Of</Table.Th>
                <Table.Th>Why</Table.Th>
                <Table.Th>Remove</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {calendar.map(({ serviceId, from, to, reason, kind, declared }) => (
                <Table.Tr key={declared?.id ?? `${kind} ${serviceId}`}>
                  <Table.Td>{formatDay(from)}</Table.Td>
                  <Table.Td>{formatDay(to)}</Table.Td>
                  <Table.Td>{nameOf(serviceId)}</Table.Td>
                  <Table.Td>{reason}</Table.Td>
                  <Table.Td>
                    {declared && (
                      <RemoveButton
                        label={`Remove the freeze from ${formatDay(from)}`}
                        onClick={() => removeMeasure('removal of a freeze', 'freezes', declared, measures)}
                      />
                    )}
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      )}
      {standings.length > 0 && (
        <Text>
          The first open day:{' '}
          {standings
            .map(({ service }) => `${service.name}, ${formatDay(nextOpenDay(calendar, today(), service.id))}`)
            .join('; ')}
          .
        </Text>
      )}
      <FreezeForm measures={measures} />
    </Stack>
  )
}

function FreezeForm({ measures }: Pick<PolicyProps, 'measures'>) {
  const [from, setFrom] = useState(today())
  const [to, setTo] = useState(today())
  const [serviceId, setServiceId] = useState('')
  const [reason, setReason] = useState('')
  const isWhole = from !== '' && from <= to && reason.trim() !== ''
  return (
    <Paper withBorder p="lg">
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (!isWhole) return
          const days = { id: newId(), teamId: measures.teamId, serviceId: serviceId || null, from, to }
          putMeasure('new freeze', 'freezes', null, { ...days, reason: reason.trim() })
          setReason('')
        }}
      >
        <Stack gap="sm">
          <Title order={2}>Declare a freeze</Title>
          <Group align="flex-end" gap="sm">
            <TextInput
              type="date"
              label="From"
              value={from}
              onChange={({ currentTarget }) => setFrom(currentTarget.value)}
            />
            <TextInput type="date" label="To" value={to} onChange={({ currentTarget }) => setTo(currentTarget.value)} />
            <NativeSelect
              label="Of"
              value={serviceId}
              onChange={({ currentTarget }) => setServiceId(currentTarget.value)}
              data={[
                { value: '', label: 'all services' },
                ...Object.values(measures.services).map(({ id, name }) => ({ value: id, label: name })),
              ]}
            />
            <TextInput
              label="Why"
              maxLength={200}
              value={reason}
              onChange={({ currentTarget }) => setReason(currentTarget.value)}
            />
            <Button type="submit" variant="default" disabled={!isWhole}>
              Add the freeze
            </Button>
          </Group>
        </Stack>
      </form>
    </Paper>
  )
}
