import { Group, NumberInput, Paper, SimpleGrid, Stack, Text, Title } from '@mantine/core'
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
import { DataTable } from '../../components/DataTable.tsx'
import { formatHours } from './format-hours.ts'

const grouped = new Intl.NumberFormat('en-GB')
/** The nines of the SRE book's table. */
const USUAL_OBJECTIVES = [0.9, 0.95, 0.99, 0.995, 0.999, 0.9995, 0.9999, 0.99999]
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
            thousandSeparator=","
            value={valid}
            onChange={setValid}
          />
          <NumberInput
            label="Of them bad"
            w={170}
            min={0}
            max={1e15}
            allowDecimal={false}
            thousandSeparator=","
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
            <SimpleGrid cols={{ base: 1, xl: 2 }} spacing="xl">
              <DataTable
                caption="How long it may be down (SRE book, appendix A)"
                columns={['Objective', ...PERIODS.map((period) => `in a ${period}`)]}
                rows={objectivesWith(slo).map((objective) => ({
                  key: String(objective),
                  isStrong: objective === slo,
                  cells: [
                    `${+(objective * 100).toFixed(4)} %`,
                    ...PERIODS.map((period) => formatMeasure(allowedDowntimeMinutes(objective, period), 'minutes')),
                  ],
                }))}
              />
              <AlertTable slo={slo} errorRatio={events && events.valid > 0 ? events.bad / events.valid : 0} />
            </SimpleGrid>
          </>
        )}
      </Stack>
    </Paper>
  )
}

/** The usual ones and the one that is asked about, each once: 99.9 divided by 100 is a hair off 0.999. */
function objectivesWith(slo: number): readonly number[] {
  const others = USUAL_OBJECTIVES.filter((objective) => Math.abs(objective - slo) > 1e-9)
  return [...others, slo].sort((one, other) => one - other)
}

function AlertTable({ slo, errorRatio }: { readonly slo: number; readonly errorRatio: number }) {
  return (
    <DataTable
      caption={`Alerts for a budget of ${ALERT_WINDOW_DAYS} days`}
      columns={['Alert', 'Burn', 'Over', 'Spent by then', 'Fires after']}
      rows={BURN_RATE_ALERTS.map(({ severity, burn, longWindowHours, shortWindowHours }) => ({
        key: String(burn),
        cells: [
          severity === 'page' ? 'Page' : 'Ticket',
          burn,
          `${formatHours(longWindowHours)} and ${formatHours(shortWindowHours)}`,
          formatMeasure(spentWhenAlertFires(burn, longWindowHours, ALERT_WINDOW_DAYS * 24), 'ratio'),
          // Errors that never reach the burn never make it fire.
          errorRatio / (1 - slo) < burn ? 'never' : formatHours(detectionTime(slo, errorRatio, longWindowHours, burn)),
        ],
      }))}
    />
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
  return `${grouped.format(budget.allowed)} events may be bad; ${grouped.format(bad)} were. ${formatMeasure(budget.left, 'ratio')} of the budget is left, and it burns at ${burn.toFixed(2)} of the even pace. ${gone}`
}
