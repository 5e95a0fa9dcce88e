import { Alert, Button, Checkbox, Group, NativeSelect, Paper, Stack, Text, TextInput, Title } from '@mantine/core'
import { useState } from 'react'
import { changeCalendar, freezesOn, nextOpenDay } from '#shared/change-policy/change-calendar.ts'
import { afterGo, type ChangeQuestion } from '#shared/change-policy/decide-change.ts'
import { type RowLookedAt, walkChange } from '#shared/change-policy/walk-change.ts'
import { describeProblem } from '#shared/lib/result.ts'
import { depletedServices } from '#shared/measures/depleted-services.ts'
import { datedWords, gateName } from '#shared/measures/gate-words.ts'
import type { ServiceStanding } from '#shared/measures/service-standing.ts'
import { formatDay, today } from '../../app/ids-and-dates.ts'
import { isBeforeToday } from '../../app/is-before-today.ts'
import { DataTable } from '../../components/DataTable.tsx'
import type { PolicyProps } from './policy-props.ts'
import { ServiceSelect } from './ServiceSelect.tsx'

const OUTCOMES: Readonly<Record<RowLookedAt['outcome'], string>> = {
  fires: 'decides',
  'does-not-match': 'no',
  'switched-off': 'yes, but the team has switched it off',
}
const FIRST: ChangeQuestion = { risk: 'known', affected: false, budget: 'none', urgency: 'normal', standard: false }

interface Props extends PolicyProps {
  /** The change ships under a sponsor: it is to be logged, with its service where it has one, else an empty id. */
  readonly onSponsored: (serviceId: string | null) => void
}

/** A change on its way through the decision table: the rows that were looked at, and the one that decides. */
export function AdvisorPanel({ measures, policy, standings, onSponsored }: Props) {
  const [serviceId, setServiceId] = useState<string | null>(null)
  const [asked, setAsked] = useState(FIRST)
  const standing = standings.find(({ service }) => service.id === serviceId)
  const question = standing ? { ...asked, budget: standing.gate.state } : asked
  const walk = walkChange(question, policy)
  const change = (part: Partial<ChangeQuestion>) => setAsked({ ...asked, ...part })
  const calendar = changeCalendar(Object.values(measures.freezes), depletedServices(standings, today()), policy)
  const outcome = walk.ok ? walk.value.decision.outcome : null
  // A sponsor answers for a used-up budget, but not for a freeze that somebody declared.
  const frozen = freezesOn(calendar, today(), serviceId).filter(
    ({ kind }) => outcome !== 'ship-now' && !(outcome === 'ship-under-sponsor' && kind === 'depleted'),
  )
  return (
    <Stack gap="lg">
      <Paper withBorder p="lg">
        <Stack gap="md">
          <Title order={2}>The change</Title>
          <Group align="flex-end" gap="md">
            <ServiceSelect
              label="Of the service"
              services={standings.map(({ service }) => service)}
              value={serviceId}
              onChange={setServiceId}
            />
            {standing ? (
              <TextInput label="Error budget" readOnly w={150} value={gateName(standing)} />
            ) : (
              <NativeSelect
                label="Error budget"
                value={asked.budget}
                onChange={({ currentTarget: { value } }) => change({ budget: value as ChangeQuestion['budget'] })}
                data={[
                  { value: 'ample', label: 'ample' },
                  { value: 'near', label: 'near' },
                  { value: 'depleted', label: 'depleted' },
                  { value: 'none', label: 'there is no SLO' },
                ]}
              />
            )}
            <NativeSelect
              label="Its risk is"
              value={asked.risk}
              onChange={({ currentTarget: { value } }) => change({ risk: value as ChangeQuestion['risk'] })}
              data={[
                { value: 'known', label: 'known' },
                { value: 'unknown', label: 'unknown' },
              ]}
            />
            <NativeSelect
              label="It is"
              value={asked.urgency}
              onChange={({ currentTarget: { value } }) => change({ urgency: value as ChangeQuestion['urgency'] })}
              data={[
                { value: 'normal', label: 'a change like others' },
                { value: 'critical', label: 'critical to the business' },
                { value: 'fix', label: 'a fix of an incident, a top-priority fault or a security hole' },
              ]}
            />
          </Group>
          <Checkbox
            label="Other parts of the business are affected"
            checked={asked.affected}
            onChange={({ currentTarget }) => change({ affected: currentTarget.checked })}
          />
          <Checkbox
            label="It is a standard change, authorised beforehand"
            checked={asked.standard}
            onChange={({ currentTarget }) => change({ standard: currentTarget.checked })}
          />
          {standing && (
            <Text c="dimmed">
              {standing.gate.reason}
              {describeAge(standing)}
            </Text>
          )}
        </Stack>
      </Paper>
      {walk.ok ? (
        <>
          <Alert color="gray" title={`Row ${walk.value.decision.rule}: ${walk.value.decision.decision}`} role="status">
            <Text>{walk.value.decision.reason}</Text>
            {walk.value.decision.outcome === 'postpone' && policy.nextWindow !== '' && (
              <Text>The next window: {policy.nextWindow}</Text>
            )}
            {walk.value.decision.outcome === 'board' && (
              <Button variant="default" mt="sm" onClick={() => setAsked(afterGo(asked))}>
                The board says “go”
              </Button>
            )}
            {walk.value.decision.outcome === 'ship-under-sponsor' && (
              <Button variant="default" mt="sm" onClick={() => onSponsored(serviceId)}>
                Log the override …
              </Button>
            )}
          </Alert>
          {frozen.length > 0 && (
            <Alert color="gray" title="Nothing of it ships today">
              {frozen.map(({ reason }) => reason).join('; ')}. The first open day is{' '}
              {formatDay(nextOpenDay(calendar, today(), serviceId))}.
            </Alert>
          )}
          <DataTable
            caption="The rows that were looked at, in order"
            columns={['Row', 'When', 'Here']}
            rows={walk.value.rows.map(({ rule, when, outcome }) => ({
              key: String(rule),
              isStrong: outcome === 'fires',
              cells: [rule, when, OUTCOMES[outcome]],
            }))}
          />
        </>
      ) : (
        <Alert color="red.9" role="alert" title="This cannot be">
          {walk.problems.map(describeProblem).join('; ')}
        </Alert>
      )}
    </Stack>
  )
}

/** That a budget is old is said where it decides. */
function describeAge({ window: { until }, service }: ServiceStanding): string {
  const day = formatDay(new Date(until).toISOString().slice(0, 10))
  return service.slo !== null && isBeforeToday(until) ? ` ${datedWords(day)}` : ''
}
