import { Group, NumberInput, Paper, SimpleGrid, Stack, Table, Text, Title } from '@mantine/core'
import { useState } from 'react'
import { type AvailabilityPeriod, allowedDowntimeMinutes, DAYS_IN } from '#shared/measures/availability.ts'
import {
  ALERT_WINDOW_DAYS,
  BURN_RATE_ALERTS,
  burnRate,
  detectionTime,
  eventBudget,
  spentWhenAlertFires,
  timeToExhaustion,
} from '#shared/measures/error-budget.ts'
import { formatMeasure } from '#shared/measures/format-measure.ts'
import { formatHours } from './format-hours.ts'

const PERIODS = Object.keys(DAYS_IN) as AvailabilityPeriod[]

/** What an objective allows, how fast its budget burns, and when alerts on it fire. Nothing of it is stored. */
export function BudgetCalculator() {
  const [target, setTarget] = useState<number | string>(99.9)
  const [valid, setValid] = useState<number | string>(1_000_000)
  const [bad, setBad] = useState<number | string>(400)
  const slo = typeof target === 'number' && target > 0 && target < 100 ? target / 100 : null
  const events = typeof valid === 'number' && typeof bad === 'number' && bad <= valid ? { valid, bad } : null
  return (
    <Paper withBorder p="lg" component="section" aria-label="Calculator">
      <Stack gap="md">
        <Title order={2}>Calculator</Title>
        <Group gap="sm">
          <NumberInput
            label="Objective in percent"
            w={170}
            min={0}
            max={99.9999}
            decimalScale={4}
            value={target}
            onChange={setTarget}
          />
          <NumberInput
            label="Events in 30 days"
            w={170}
            min={0}
            max={1e15}
            allowDecimal={false}
            value={valid}
            onChange={setValid}
          />
          <NumberInput
            label="Of them bad"
            w={170}
            min={0}
            max={1e15}
            allowDecimal={false}
            value={bad}
            onChange={setBad}
          />
        </Group>
        {slo === null ? (
          <Text>An objective lies above 0 and below 100 percent: at 100 there is no budget to spend.</Text>
        ) : (
          <>
            <Text role="status">
              {events === null ? 'There cannot be more bad events than events.' : describeBudget(slo, events)}
            </Text>
            <SimpleGrid cols={{ base: 1, md: 2 }} spacing="xl">
              <Table>
                <Table.Caption>How long it may be down</Table.Caption>
                <Table.Tbody>
                  {PERIODS.map((period) => (
                    <Table.Tr key={period}>
                      <Table.Th scope="row">in a {period}</Table.Th>
                      <Table.Td>{formatMeasure(allowedDowntimeMinutes(slo, period), 'minutes')}</Table.Td>
                    </Table.Tr>
                  ))}
                </Table.Tbody>
              </Table>
              <AlertTable slo={slo} errorRatio={events && events.valid > 0 ? events.bad / events.valid : 0} />
            </SimpleGrid>
          </>
        )}
      </Stack>
    </Paper>
  )
}

function AlertTable({ slo, errorRatio }: { readonly slo: number; readonly errorRatio: number }) {
  return (
    <Table>
      <Table.Caption>Alerts for a budget of 30 days</Table.Caption>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>Alert</Table.Th>
          <Table.Th>Burn</Table.Th>
          <Table.Th>Over</Table.Th>
          <Table.Th>Spent by then</Table.Th>
          <Table.Th>Fires after</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {BURN_RATE_ALERTS.map(({ severity, burn, longWindowHours, shortWindowHours }) => (
          <Table.Tr key={burn}>
            <Table.Td>{severity === 'page' ? 'Page' : 'Ticket'}</Table.Td>
            <Table.Td>{burn}</Table.Td>
            <Table.Td>
              {formatHours(longWindowHours)} and {formatHours(shortWindowHours)}
            </Table.Td>
            <Table.Td>
              {formatMeasure(spentWhenAlertFires(burn, longWindowHours, ALERT_WINDOW_DAYS * 24), 'ratio')}
            </Table.Td>
            <Table.Td>
              {/* Errors that never reach the burn never make it fire. */}
              {errorRatio / (1 - slo) < burn
                ? 'never'
                : formatHours(detectionTime(slo, errorRatio, longWindowHours, burn))}
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  )
}

function describeBudget(slo: number, { valid, bad }: { readonly valid: number; readonly bad: number }): string {
  const budget = eventBudget(slo, valid, bad)
  if (budget.kind === 'empty')
    return 'So few events that the objective allows no bad one: there is no budget to divide.'
  const burn = burnRate(slo, valid, bad) ?? 0
  const days = timeToExhaustion(budget.left, burn, ALERT_WINDOW_DAYS)
  const gone =
    budget.left <= 0
      ? 'It is used up.'
      : Number.isFinite(days)
        ? `At this rate it is used up in ${days.toFixed(1)} days.`
        : 'At this rate it is never used up.'
  return `${budget.allowed} events may be bad; ${bad} were. ${formatMeasure(budget.left, 'ratio')} of the budget is left, and it burns at ${burn.toFixed(2)} of the even pace. ${gone}`
}
