import { Alert, Button, Group, NumberInput, Stack, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { planEventCounts } from '#shared/interchange/plan-event-counts.ts'
import { findOverlap, listOverlaps } from '#shared/model/overlapping-counts.ts'
import type { Service } from '#shared/model/service.ts'
import { formatDay, newId, today } from '../../app/ids-and-dates.ts'
import { DataTable } from '../../components/DataTable.tsx'
import { RemoveButton } from '../../components/RemoveButton.tsx'
import { ShowMore } from '../../components/ShowMore.tsx'
import type { OpenMeasures } from '../../store/app-state.ts'
import { putMeasure, removeMeasure, takeInRecords } from '../../store/measure-actions.ts'
import { RecordsImport } from './RecordsImport.tsx'

const SHOWN = 20

/** How many events a service had, and how many were bad: what an objective on events is held against. */
export function ServiceCounts({ service, measures }: { readonly service: Service; readonly measures: OpenMeasures }) {
  const counts = Object.values(measures.eventCounts)
    .filter(({ serviceId }) => serviceId === service.id)
    .sort((a, b) => b.from.localeCompare(a.from))
  const known = {
    teamId: service.teamId,
    serviceId: service.id,
    services: Object.values(measures.services),
    eventCounts: Object.values(measures.eventCounts),
  }
  const [from, setFrom] = useState(today())
  const [to, setTo] = useState(today())
  const [valid, setValid] = useState<number | string>('')
  const [bad, setBad] = useState<number | string>('')
  // Typed by an earlier version, or merged from another workspace.
  const [double] = listOverlaps([], counts).keys()
  const overlapping = findOverlap(counts, { serviceId: service.id, from, to })
  const isWhole =
    !overlapping && typeof valid === 'number' && typeof bad === 'number' && bad <= valid && from !== '' && from <= to
  return (
    <Stack gap="sm">
      {counts.length > 0 && (
        <ShowMore items={counts} step={SHOWN}>
          {(shown) => (
            <DataTable
              caption="Counts of events"
              columns={['From', 'To', 'Events', 'Bad']}
              action="Remove"
              rows={shown.map((count) => ({
                key: count.id,
                cells: [
                  formatDay(count.from),
                  formatDay(count.to),
                  count.valid.toLocaleString('en-GB'),
                  count.bad.toLocaleString('en-GB'),
                  <RemoveButton
                    key="remove"
                    label={`Remove the count from ${formatDay(count.from)}`}
                    onClick={() => removeMeasure('removal of a count of events', 'eventCounts', count, measures)}
                  />,
                ],
              }))}
            />
          )}
        </ShowMore>
      )}
      {double !== undefined && (
        <Alert color="gray" title="Some days count twice">
          The count from {formatDay(double.from)} to {formatDay(double.to)} shares days with another one. Remove one of
          the two.
        </Alert>
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
          <TextInput
            type="date"
            label="To"
            value={to}
            onChange={({ currentTarget }) => setTo(currentTarget.value)}
            error={overlapping !== undefined}
          />
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
        {overlapping && (
          <Text role="status" size="sm" mt={4}>
            Counted already: {formatDay(overlapping.from)} to {formatDay(overlapping.to)}. No day can count twice.
          </Text>
        )}
      </form>
      <RecordsImport
        label="Counts from a file …"
        hint="CSV with the columns from, events, bad (or good), and if you like to and service"
        plan={(text, fileName) => planEventCounts(text, fileName, known, newId)}
        onTakeIn={(fileName, planned) => takeInRecords('eventCounts', fileName, planned)}
      />
    </Stack>
  )
}
