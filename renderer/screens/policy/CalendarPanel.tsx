import { Stack, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { changeCalendar, type FreezeWindow, nextOpenDay } from '#shared/change-policy/change-calendar.ts'
import { listSome } from '#shared/lib/list-some.ts'
import { depletedServices } from '#shared/measures/depleted-services.ts'
import { formatDay, newId, today } from '../../app/ids-and-dates.ts'
import { DataTable } from '../../components/DataTable.tsx'
import { RecordForm } from '../../components/RecordForm.tsx'
import { RemoveButton } from '../../components/RemoveButton.tsx'
import { putMeasure, removeMeasure } from '../../store/measure-actions.ts'
import { FreezeMonths } from './FreezeMonths.tsx'
import type { PolicyProps } from './policy-props.ts'
import { ServiceSelect } from './ServiceSelect.tsx'

const MOST_NAMED = 4

/** When nothing ships: what somebody declared, and what follows from used-up budgets. */
export function CalendarPanel({ measures, policy, standings }: PolicyProps) {
  const day = today()
  const depleted = depletedServices(standings, day)
  const calendar = changeCalendar(Object.values(measures.freezes), depleted, policy)
  const nameOf = (id: string | null) => (id === null ? 'all services' : (measures.services[id]?.name ?? 'a service'))
  return (
    <Stack gap="lg">
      <FreezeMonths calendar={calendar} nameOf={nameOf} />
      {calendar.length === 0 ? (
        <Text>Nothing stands in the way of changes: no freeze was declared, and no budget is used up.</Text>
      ) : (
        <DataTable
          caption="When nothing ships"
          columns={['From', 'To', 'Of', 'Why', 'State']}
          action="Remove"
          minWidth={560}
          rows={calendar.map(({ serviceId, from, to, reason, kind, declared }) => ({
            key: declared?.id ?? `${kind} ${serviceId}`,
            isStrong: from <= day && day <= to,
            cells: [
              formatDay(from),
              formatDay(to),
              nameOf(serviceId),
              reason,
              to < day ? 'over' : from <= day ? 'now' : 'to come',
              declared && (
                <RemoveButton
                  label={`Remove the freeze from ${formatDay(from)}`}
                  onClick={() => removeMeasure('removal of a freeze', 'freezes', declared, measures)}
                />
              ),
            ],
          }))}
        />
      )}
      <Text>{describeOpenDays(standings, calendar, day)}</Text>
      <FreezeForm measures={measures} />
    </Stack>
  )
}

/** Only the services that have to wait are named, by the day on which they are open again. */
function describeOpenDays(standings: PolicyProps['standings'], calendar: readonly FreezeWindow[], day: string): string {
  const byDay = Map.groupBy(standings, ({ service: { id } }) => nextOpenDay(calendar, day, id))
  const waiting = [...byDay].filter(([open]) => open > day).sort(([a], [b]) => a.localeCompare(b))
  if (waiting.length === 0) return 'Every service is open for changes today.'
  const lines = waiting.map(
    ([open, those]) =>
      `${listSome(
        those.map(({ service }) => service.name),
        MOST_NAMED,
      )} on ${formatDay(open)}`,
  )
  return `Open for changes again: ${lines.join('; ')}.`
}

function FreezeForm({ measures }: Pick<PolicyProps, 'measures'>) {
  const [from, setFrom] = useState(today())
  const [to, setTo] = useState(today())
  const [serviceId, setServiceId] = useState<string | null>(null)
  const [reason, setReason] = useState('')
  const isWhole = from !== '' && from <= to && reason.trim() !== ''
  function declare(): void {
    const days = { id: newId(), teamId: measures.teamId, serviceId, from, to }
    putMeasure('new freeze', 'freezes', null, { ...days, reason: reason.trim() })
    setReason('')
  }
  return (
    <RecordForm title="Declare a freeze" submit="Add the freeze" isWhole={isWhole} onSubmit={declare}>
      <TextInput type="date" label="From" value={from} onChange={({ currentTarget }) => setFrom(currentTarget.value)} />
      <TextInput type="date" label="To" value={to} onChange={({ currentTarget }) => setTo(currentTarget.value)} />
      <ServiceSelect
        label="Of"
        services={Object.values(measures.services)}
        none="all services"
        value={serviceId}
        onChange={setServiceId}
      />
      <TextInput
        label="Why"
        maxLength={200}
        value={reason}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
    </RecordForm>
  )
}
