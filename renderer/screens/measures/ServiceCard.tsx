import { Button, Group, List, Paper, Stack, Text, Title } from '@mantine/core'
import { useMemo } from 'react'
import { drawBudgetBurnDown } from '#shared/charts/budget-burn-down.ts'
import { formatMeasure } from '#shared/measures/format-measure.ts'
import { datedWords, gateMeaning, gateName, recoveryWords } from '#shared/measures/gate-words.ts'
import type { ServiceStanding } from '#shared/measures/service-standing.ts'
import type { Instant } from '#shared/model/delivery-event.ts'
import { formatDay } from '../../app/ids-and-dates.ts'
import { isBeforeToday } from '../../app/is-before-today.ts'
import { usePolicy } from '../../app/use-measures.ts'
import { ChartFrame } from '../../components/ChartFrame.tsx'
import { DataTable } from '../../components/DataTable.tsx'
import { removeMeasure } from '../../store/measure-actions.ts'
import { formatHours } from './format-hours.ts'
import classes from './Measures.module.css'
import type { MeasuresProps } from './measures-props.ts'
import { ServiceCounts } from './ServiceCounts.tsx'
import { ServiceFields } from './ServiceFields.tsx'

interface Props extends Pick<MeasuresProps, 'measures' | 'onExport'> {
  readonly standing: ServiceStanding
}

/** One service: its objective, the gate, the burn-down of its budget, and its alerts. */
export function ServiceCard({ standing, measures, onExport }: Props) {
  const { service, gate, window, points, alerts, depletedUntil, postmortems, objectives } = standing
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
            {gateName(standing)}: {gateMeaning(standing)}
          </Text>
          <Text>
            {gate.reason} {describeLeft(gate.left)}{' '}
            {depletedUntil === null ? '' : recoveryWords(dayOf(depletedUntil), isBeforeToday(depletedUntil))}
          </Text>
          {isBeforeToday(window.until) && (
            <Text c="dimmed">
              {datedWords(dayOf(window.until))} A newer file of incidents, or of the times in which it was watched,
              tells.
            </Text>
          )}
        </div>
        <ServiceFields service={service} services={Object.values(measures.services)} />
        {points.length > 0 && <ChartFrame scene={scene} onExport={onExport} maxWidth={760} />}
        {service.slo?.counts === 'events' && <ServiceCounts service={service} measures={measures} />}
        {alerts.length > 0 && <Alerts alerts={alerts} />}
        {postmortems.length + objectives.length > 0 && (
          <List spacing={4}>
            {postmortems.map(({ name, share }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two incidents may have one title
              <List.Item key={index}>
                “{name}” spent {formatMeasure(share, 'ratio')} of four weeks’ budget: it needs a postmortem with an
                action of top priority.
              </List.Item>
            ))}
            {objectives.map(({ name, share }) => (
              <List.Item key={name}>
                Outages of the class “{name}” spent {formatMeasure(share, 'ratio')} of a quarter’s budget: they become
                an objective of the next quarter.
              </List.Item>
            ))}
          </List>
        )}
      </Stack>
    </Paper>
  )
}

/** The multi-window alerts at the end of what is known. */
function Alerts({ alerts }: Pick<ServiceStanding, 'alerts'>) {
  return (
    <DataTable
      caption="Alerts over two windows each, for a budget of 30 days"
      columns={['Alert', 'From a burn of', 'Long window', 'Short window', 'State']}
      rows={alerts.map(({ alert, longBurn, shortBurn, isFiring }) => ({
        key: String(alert.burn),
        isStrong: isFiring,
        cells: [
          alert.severity === 'page' ? 'Page somebody' : 'Make a ticket',
          alert.burn,
          `${formatHours(alert.longWindowHours)}: ${longBurn.toFixed(1)}`,
          `${formatHours(alert.shortWindowHours)}: ${shortBurn.toFixed(1)}`,
          isFiring ? 'fires' : 'quiet',
        ],
      }))}
    />
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

function describeLeft(left: number | null): string {
  if (left === null) return ''
  return left < 0
    ? `It is overdrawn by ${formatMeasure(-left, 'ratio')}.`
    : `${formatMeasure(left, 'ratio')} of it is left.`
}

function dayOf(moment: Instant): string {
  return formatDay(new Date(moment).toISOString().slice(0, 10))
}
