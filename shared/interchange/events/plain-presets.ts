import type { EventKind } from '../../model/delivery-event.ts'
import type { ColumnMapping, EventField } from './column-mapping.ts'

/** How a kind of export is read, whatever its columns are called there. */
export interface EventPreset extends Omit<ColumnMapping, 'columns'> {
  readonly id: string
  readonly title: string
  /** Per field the names that its column may have, the best first; compared by `columnKey`. */
  readonly columns: Readonly<Partial<Record<EventField, readonly string[]>>>
  /** Without the columns of these fields it is another export. */
  readonly marks: readonly EventField[]
  /** Columns that tell it from others, although nothing is read from them. */
  readonly signs: readonly string[]
}

/** What most presets leave open. */
export const PLAIN = { signs: [], flags: {}, only: null, timeZone: null, dateOrder: null, service: '' } as const

/** Tables with columns of everyday names, such as the real data that Trefoil is tried on. */
export const PLAIN_PRESETS: { readonly [K in EventKind]: EventPreset } = {
  incident: {
    ...PLAIN,
    id: 'plain-incidents',
    title: 'Incidents by the usual names',
    kind: 'incident',
    marks: ['startedAt'],
    columns: {
      id: ['incident id', 'id', 'incident number', 'number', 'key'],
      service: ['service', 'service or component', 'service name', 'component', 'application', 'system'],
      title: ['title', 'summary', 'short description', 'name', 'subject', 'description'],
      severity: ['class', 'category', 'cause', 'root cause', 'severity', 'priority', 'urgency', 'impact'],
      startedAt: [
        'started at',
        'start',
        'start time',
        'started',
        'begin',
        'opened at',
        'opened',
        'created at',
        'created',
      ],
      resolvedAt: ['resolved at', 'end', 'end time', 'ended at', 'resolved', 'closed at', 'closed'],
      escalated: ['escalated'],
    },
  },
  deployment: {
    ...PLAIN,
    id: 'plain-deployments',
    title: 'Deployments by the usual names',
    kind: 'deployment',
    marks: ['deployedAt'],
    columns: {
      id: ['deployment id', 'id'],
      service: ['service', 'application', 'project', 'repository'],
      version: ['version', 'release', 'tag', 'ref', 'commit', 'sha'],
      deployedAt: [
        'deployed at',
        'deployment time',
        'released at',
        'published at',
        'finished at',
        'created at',
        'date',
      ],
      failed: ['failed', 'change failed', 'rolled back'],
    },
  },
  change: {
    ...PLAIN,
    id: 'plain-changes',
    title: 'Changes by the usual names',
    kind: 'change',
    marks: ['deployedAt'],
    columns: {
      id: ['change id', 'commit', 'sha', 'change', 'id', 'number', 'key'],
      service: ['service', 'application', 'project', 'repository'],
      release: ['version', 'release', 'tag'],
      committedAt: ['committed at', 'commit time', 'started at', 'created at', 'created', 'opened at', 'opened'],
      deployedAt: ['deployed at', 'deployment time', 'released at', 'implemented at', 'closed at', 'closed'],
      atBoard: ['at board', 'cab', 'at cab', 'cab required'],
      failed: ['failed', 'change failed', 'rolled back'],
    },
  },
  window: {
    ...PLAIN,
    id: 'plain-windows',
    title: 'Observation windows by the usual names',
    kind: 'window',
    marks: ['service', 'from', 'until'],
    columns: {
      service: ['service', 'service or component', 'service name', 'component', 'application', 'system'],
      from: ['observed from', 'from', 'start', 'started at', 'since'],
      until: ['observed until', 'until', 'to', 'end', 'ended at'],
    },
  },
}
