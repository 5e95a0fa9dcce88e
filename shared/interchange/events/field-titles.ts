import type { EventField } from './column-mapping.ts'

const TITLES: Readonly<Record<EventField, string>> = {
  id: 'Id',
  service: 'Service',
  title: 'Title',
  severity: 'Class of outage',
  startedAt: 'Start',
  resolvedAt: 'End',
  escalated: 'Escalated (yes/no)',
  version: 'Version',
  deployedAt: 'Live since',
  failed: 'Failed (yes/no)',
  release: 'Release',
  committedAt: 'Committed',
  atBoard: 'At the board (yes/no)',
  from: 'Watched from',
  until: 'Watched until',
}

/** What a field is called where people read it. */
export function fieldTitle(field: string): string {
  return new Map<string, string>(Object.entries(TITLES)).get(field) ?? field
}
