import type { EventField } from '#shared/interchange/events/column-mapping.ts'
import type { EventFile } from '#shared/interchange/events/read-event-file.ts'
import { groupBy } from '#shared/lib/group-by.ts'
import type { LeadTimes } from '#shared/measures/delivery-figures.ts'
import type { AvailabilityFinding, AvailabilityReport } from '#shared/measures/service-availability.ts'
import type { EventKind } from '#shared/model/delivery-event.ts'
import { printable } from './text-table.ts'

/** Something to know about a row of a file. */
export interface FileFinding {
  readonly file: string
  readonly line: number
  readonly field: string
  readonly message: string
  /** The row counts nowhere. */
  readonly isLeftOut: boolean
}

/** The events of a file, and where it is. */
export interface ReadFile<K extends EventKind> extends EventFile<K> {
  readonly path: string
}

/** The files that were given, as read. */
export interface MeasureFiles {
  readonly deployments: ReadFile<'deployment'> | null
  readonly changes: ReadFile<'change'> | null
  readonly incidents: ReadFile<'incident'> | null
  readonly windows: ReadFile<'window'> | null
}

const FINDINGS_SHOWN = 20

/** All that is to be known about single rows: faults first, then what the figures could not use. */
export function findAll(
  files: MeasureFiles,
  leads: LeadTimes | null,
  watched: AvailabilityReport | null,
): FileFinding[] {
  const { changes, incidents } = files
  return [
    ...Object.values(files).flatMap((file) => (file === null ? [] : rowFindings(file))),
    ...(changes && leads ? leads.negative.map((index) => negativeLead(changes, index)) : []),
    ...(incidents ? unknownTimes(incidents) : []),
    ...(incidents && watched ? watched.findings.map((finding) => placed(incidents, finding)) : []),
  ]
}

/** A sentence for every file of which rows were left out: it is said even where the figures go into a pipe. */
export function leftOutAsText(findings: readonly FileFinding[]): string {
  const lines = groupBy(
    findings.filter(({ isLeftOut }) => isLeftOut),
    ({ file }) => file,
  )
  return [...lines]
    .map(([file, all]) => {
      const rows = [...new Set(all.map(({ line }) => line))].sort((a, b) => a - b)
      const shown = rows.slice(0, FINDINGS_SHOWN).join(', ')
      return `${file}: left out ${rows.length === 1 ? 'the row on line' : `${rows.length} rows, lines`} ${shown}${rows.length > FINDINGS_SHOWN ? ', …' : ''}`
    })
    .join('\n')
}

/** The first findings as lines, and how many more there are. */
export function findingsAsText(findings: readonly FileFinding[]): string {
  const hidden = findings.length - FINDINGS_SHOWN
  return [
    'To know about single rows:',
    ...findings.slice(0, FINDINGS_SHOWN).map(describeFinding),
    ...(hidden > 0 ? [`… and ${hidden} more; --json lists them all`] : []),
  ].join('\n')
}

function describeFinding({ file, line, field, message, isLeftOut }: FileFinding): string {
  const place = `${file}, line ${line}${field && `, column ${field}`}`
  return printable(`${place}: ${message}${isLeftOut ? '; the row was left out' : ''}`)
}

function rowFindings({ path, findings }: ReadFile<EventKind>): readonly FileFinding[] {
  return findings.map((finding) => ({ file: path, ...finding }))
}

/** A finding on the row from which the event at this position was made. */
function onRow<K extends EventKind>(file: ReadFile<K>, index: number, field: EventField, message: string): FileFinding {
  return {
    file: file.path,
    line: file.rows[index]?.line ?? 0,
    field: file.mapping.columns[field] ?? '',
    message,
    isLeftOut: false,
  }
}

function negativeLead(changes: ReadFile<'change'>, index: number): FileFinding {
  return onRow(changes, index, 'deployedAt', 'it was deployed before it was committed; left out of the lead times')
}

function unknownTimes(incidents: ReadFile<'incident'>): readonly FileFinding[] {
  return incidents.rows.flatMap(({ event }, index) => {
    const field = event.startedAt === null ? 'startedAt' : event.resolvedAt === null ? 'resolvedAt' : null
    if (field === null) return []
    const missing = field === 'startedAt' ? 'its start is unknown' : 'it has no end'
    return [onRow(incidents, index, field, `${missing}: counted as an incident, left out of the recovery times`)]
  })
}

const PLACING: Readonly<Record<AvailabilityFinding['kind'], { field: EventField; message: string }>> = {
  'unknown-start': {
    field: 'startedAt',
    message: 'without a start it cannot be placed: no downtime was counted for it',
  },
  'still-open': {
    field: 'resolvedAt',
    message: 'without an end it counts as downtime until its service’s window closes',
  },
  'outside-window': { field: 'startedAt', message: 'outside of its service’s observation window: no downtime' },
  'partly-outside': {
    field: 'startedAt',
    message: 'reaches beyond its service’s observation window: only what is within counts as downtime',
  },
  'no-window': { field: 'service', message: 'its service has no observation window and is not rated' },
}

function placed(incidents: ReadFile<'incident'>, { index, kind }: AvailabilityFinding): FileFinding {
  return onRow(incidents, index, PLACING[kind].field, PLACING[kind].message)
}
