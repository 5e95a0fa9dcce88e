import { type EventFileRules, readEventFile } from '#shared/interchange/events/read-event-file.ts'
import { isTimeZone } from '#shared/interchange/events/zone-offset.ts'
import { deploysPerWeek, leadTimes, recoveryMinutes, summarise } from '#shared/measures/delivery-figures.ts'
import { serviceAvailability } from '#shared/measures/service-availability.ts'
import type { DeliveryEvents, EventKind } from '#shared/model/delivery-event.ts'
import { accept, WrongUsage } from './cli-problem.ts'
import { type FileFinding, findAll, findingsAsText, type MeasureFiles, type ReadFile } from './measures-findings.ts'
import { readTextFile } from './read-file.ts'
import { formatTable } from './text-table.ts'

/** The options of `measures` as typed. */
export interface MeasuresOptions {
  readonly deployments?: string
  readonly changes?: string
  readonly incidents?: string
  readonly windows?: string
  readonly timeZone?: string
  readonly dateOrder?: string
}

/** What `measures --json` prints; null where no file tells it. The form is part of the command line's contract. */
export interface MeasureFigures {
  readonly deployments: number | null
  readonly deploysPerWeek: number | null
  readonly medianLeadHours: number | null
  readonly incidents: number | null
  readonly medianRecoveryMinutes: number | null
  readonly meanRecoveryMinutes: number | null
  readonly availability: Readonly<Record<string, number>> | null
  readonly findings: readonly FileFinding[]
}

/** The measures that the given files tell. @throws InputRefused, WrongUsage where no file is named or an option is not understood. */
export function computeMeasures(options: MeasuresOptions): MeasureFigures {
  const rules = readRules(options)
  const read = <K extends EventKind>(kind: K, path: string | undefined): ReadFile<K> | null =>
    path === undefined ? null : { path, ...accept(readEventFile(readTextFile(path), path, kind, rules)) }
  const files: MeasureFiles = {
    deployments: read('deployment', options.deployments),
    changes: read('change', options.changes),
    incidents: read('incident', options.incidents),
    windows: read('window', options.windows),
  }
  const { deployments, changes, incidents, windows } = files
  if (Object.values(files).every((file) => file === null))
    throw new WrongUsage('measures takes --deployments, --changes, --incidents or --windows.')
  const leads = changes && leadTimes(eventsOf(changes))
  const lead = leads && summarise(leads.hours)
  const recovery = incidents && summarise(recoveryMinutes(eventsOf(incidents)))
  const watched = windows && incidents && serviceAvailability(eventsOf(windows), eventsOf(incidents))
  return {
    deployments: deployments?.rows.length ?? null,
    deploysPerWeek: deployments && deploysPerWeek(eventsOf(deployments)),
    medianLeadHours: lead?.median ?? null,
    incidents: incidents?.rows.length ?? null,
    medianRecoveryMinutes: recovery?.median ?? null,
    meanRecoveryMinutes: recovery?.mean ?? null,
    availability: watched && Object.fromEntries(watched.services.map(({ service, ratio }) => [service, ratio])),
    findings: findAll(files, leads, watched),
  }
}

/** The same for a person: the figures, the services, and what there is to know about single rows. */
export function measuresAsText(figures: MeasureFigures): string {
  const rows = [
    ['Deployments', count(figures.deployments)],
    ['Deployments per week', figure(figures.deploysPerWeek)],
    ['Lead time, median, hours', figure(figures.medianLeadHours)],
    ['Incidents', count(figures.incidents)],
    ['Recovery, median, minutes', figure(figures.medianRecoveryMinutes)],
    ['Recovery, mean, minutes', figure(figures.meanRecoveryMinutes)],
  ]
  const services = Object.entries(figures.availability ?? {}).map(([service, ratio]) => [service, percent(ratio)])
  return [
    formatTable(['Measure', 'Value'], rows),
    ...(services.length > 0 ? [formatTable(['Service', 'Availability'], services)] : []),
    ...(figures.findings.length > 0 ? [findingsAsText(figures.findings)] : []),
  ].join('\n\n')
}

function readRules({ timeZone, dateOrder }: MeasuresOptions): EventFileRules {
  if (dateOrder !== undefined && dateOrder !== 'dmy' && dateOrder !== 'mdy') {
    throw new WrongUsage(`--date-order takes dmy or mdy; “${dateOrder}” is neither.`)
  }
  if (timeZone !== undefined && !isTimeZone(timeZone)) {
    throw new WrongUsage(`--time-zone takes a zone such as Europe/London; there is none called “${timeZone}”.`)
  }
  return { timeZone: timeZone ?? null, dateOrder: dateOrder ?? null }
}

function count(value: number | null): string {
  return value === null ? '–' : String(value)
}

function figure(value: number | null): string {
  return value === null ? '–' : value.toFixed(2)
}

function percent(ratio: number): string {
  return `${(100 * ratio).toFixed(3)} %`
}

function eventsOf<K extends EventKind>({ rows }: ReadFile<K>): readonly DeliveryEvents[K][] {
  return rows.map(({ event }) => event)
}
