import { Button, Table } from '@mantine/core'
import { formatMeasure } from '#shared/measures/format-measure.ts'
import { gateName } from '#shared/measures/gate-words.ts'
import type { ServiceAvailability } from '#shared/measures/service-availability.ts'
import type { ServiceStanding } from '#shared/measures/service-standing.ts'
import { formatHours } from './format-hours.ts'
import classes from './Measures.module.css'

interface Props {
  readonly standings: readonly ServiceStanding[]
  /** How each did while it was watched, by name. */
  readonly watched: ReadonlyMap<string, ServiceAvailability>
  /** The id of the service that is shown below. */
  readonly openId: string | null
  readonly onOpen: (id: string) => void
}

/** All services with their gates; one of them is shown below. */
export function ServiceTable({ standings, watched, openId, onOpen }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so keys have to reach it
    <section className={classes.scroll} tabIndex={0} aria-label="Services">
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>Service</Table.Th>
            <Table.Th>Objective</Table.Th>
            <Table.Th>Gate</Table.Th>
            <Table.Th>Left</Table.Th>
            <Table.Th>Available while watched</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {standings.map(({ service, gate }) => (
            <Table.Tr key={service.id}>
              <Table.Td>
                <Button
                  variant={service.id === openId ? 'light' : 'subtle'}
                  size="compact-sm"
                  aria-pressed={service.id === openId}
                  onClick={() => onOpen(service.id)}
                >
                  {service.name}
                </Button>
              </Table.Td>
              <Table.Td>
                {service.slo === null
                  ? '–'
                  : `${+(service.slo.target * 100).toFixed(4)} % of ${service.slo.counts} in ${service.slo.windowDays} days`}
              </Table.Td>
              <Table.Td fw={gate.state === 'ample' || gate.state === 'none' ? 400 : 600}>
                {gateName({ service, gate })}
              </Table.Td>
              <Table.Td className={classes.figure}>{formatMeasure(gate.left, 'ratio')}</Table.Td>
              <Table.Td className={classes.figure}>{describeWatched(watched.get(service.name))}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </section>
  )
}

/** `99.93 % of 10.5 d`. */
function describeWatched(watched: ServiceAvailability | undefined): string {
  if (watched === undefined) return '–'
  return `${formatMeasure(watched.ratio, 'ratio')} of ${formatHours(watched.observedMs / 3_600_000)}`
}
