import { Button, Group, Paper, Stack, Table, Text, Title } from '@mantine/core'
import { useMemo } from 'react'
import { drawBudgetBurnDown } from '#shared/charts/budget-burn-down.ts'
import { formatMeasure } from '#shared/measures/format-measure.ts'
import type { DeliveryFacts } from '#shared/measures/measure-series.ts'
import type { ServiceStanding } from '#shared/measures/service-standing.ts'
import { standingAlerts } from '#shared/measures/time-budget.ts'
import type { Instant } from '#shared/model/delivery-event.ts'
import { formatDay } from '../../app/ids-and-dates.ts'
import { usePolicy } from '../../app/use-measures.ts'
import { ChartFrame } from '../../components/ChartFrame.tsx'
import { removeMeasure } from '../../store/measure-actions.ts'
import { formatHours } from './format-hours.ts'
import { GATE_MEANINGS, GATE_NAMES } from './gate-words.ts'
import classes from './Measures.module.css'
import type { MeasuresProps } from './measures-props.ts'
import { ServiceCounts } from './ServiceCounts.tsx'
import { ServiceFields } from './ServiceFields.tsx'

interface Props extends Pick<MeasuresProps, 'measures' | 'onExport'> {
  readonly standing: ServiceStanding
  readonly facts: DeliveryFacts
}

/** One service: its objective, the gate, the burn-down of its budget, and its alerts. */
export function ServiceCard({ standing, measures, facts, onExport }: Props) {
  const { service, gate, points, depletedUntil, postmortems, objectives } = standing
  const { nearBelow } = usePolicy(measures)
  const scene = useMemo(() => drawStanding(standing, nearBelow), [standing, nearBelow])
  return (
    <Paper withBorder p="lg" component="section" aria-label={service.name}>
      <Stack gap="md">
        <Group justify="space-between" align="flex-start">
          <Title order={2}>{service.name}</Title>
          <Button
            variant="subtle"
            color="gray"
            aria-label={`Remove ${service.name}`}
            onClick={() => removeMeasure(`removal of ${service.name}`, 'services', service, measures)}
          >
            Remove
          </Button>
        </Group>
        <div>
          <Text className={classes.gate} data-gate={gate.state}>
            {GATE_NAMES[gate.state]}: {GATE_MEANINGS[gate.state]}
          </Text>
          <Text>
            {gate.reason}
            {gate.left === null ? '' : ` ${formatMeasure(gate.left, 'ratio')} of it is left.`}
            {depletedUntil === null ? '' : ` If nothing else happens, until ${dayOf(depletedUntil)}.`}
          </Text>
        </div>
        <ServiceFields service={service} />
        {points.length > 0 && <ChartFrame scene={scene} onExport={onExport} maxWidth={760} />}
        {service.slo?.counts === 'events' && <ServiceCounts service={service} measures={measures} />}
        {service.slo?.counts === 'time' && <Alerts standing={standing} facts={facts} />}
        {[
          ...postmortems.map(
            (due) =>
              `“${due.name}” spent ${formatMeasure(due.share, 'ratio')} of four weeks’ budget: it needs a postmortem with an action of top priority.`,
          ),
          ...objectives.map(
            (due) =>
              `Outages of the class “${due.name}” spent ${formatMeasure(due.share, 'ratio')} of a quarter’s budget: they become an objective of the next quarter.`,
          ),
        ].map((text) => (
          <Text key={text}>{text}</Text>
        ))}
      </Stack>
    </Paper>
  )
}

/** The multi-window alerts as they stand now. */
function Alerts({
  standing: { service, window },
  facts,
}: {
  readonly standing: ServiceStanding
  readonly facts: DeliveryFacts
}) {
  const now = window.until
  const names = new Set([service.name, ...service.aliases])
  const down = facts.incidents.flatMap(({ service: name, startedAt, resolvedAt }) =>
    names.has(name) && startedAt !== null && startedAt < now ? [{ from: startedAt, until: resolvedAt ?? now }] : [],
  )
  const alerts = standingAlerts(service.slo?.target ?? 1, down, now)
  if (alerts.length === 0) return null
  return (
    <Table.ScrollContainer minWidth={420}>
      <Table>
        <Table.Caption>Alerts over two windows each, for a budget of 30 days</Table.Caption>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>Alert</Table.Th>
            <Table.Th>From a burn of</Table.Th>
            <Table.Th>Long window</Table.Th>
            <Table.Th>Short window</Table.Th>
            <Table.Th>Now</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {alerts.map(({ alert, longBurn, shortBurn, isFiring }) => (
            <Table.Tr key={alert.burn}>
              <Table.Td>{alert.severity === 'page' ? 'Page somebody' : 'Make a ticket'}</Table.Td>
              <Table.Td>{alert.burn}</Table.Td>
              <Table.Td>
                {formatHours(alert.longWindowHours)}: {longBurn.toFixed(1)}
              </Table.Td>
              <Table.Td>
                {formatHours(alert.shortWindowHours)}: {shortBurn.toFixed(1)}
              </Table.Td>
              <Table.Td>{isFiring ? 'fires' : 'quiet'}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}

function drawStanding({ service, window, points, incidents }: ServiceStanding, nearBelow: number) {
  const shareOf = (moment: Instant) => (moment - window.from) / (window.until - window.from)
  return drawBudgetBurnDown({
    service: service.name,
    fromLabel: dayOf(window.from),
    untilLabel: dayOf(window.until),
    points: points.map(({ at, left }) => ({ at: shareOf(at), left })),
    incidents: incidents.map(({ from, until, ...rest }) => ({ ...rest, from: shareOf(from), until: shareOf(until) })),
    nearBelow,
  })
}

function dayOf(moment: Instant): string {
  return formatDay(new Date(moment).toISOString().slice(0, 10))
}
