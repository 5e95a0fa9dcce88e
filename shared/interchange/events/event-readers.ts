import type { DeliveryEvents, EventKind } from '../../model/delivery-event.ts'
import type { RowCells } from './read-row.ts'

/** Makes an event of a row; `service` is what rows without one belong to. */
type EventReader<K extends EventKind> = (cells: RowCells, service: string) => DeliveryEvents[K] | null

/** One reader a kind. A reader that cannot make an event has noted why. */
export const EVENT_READERS: { readonly [K in EventKind]: EventReader<K> } = {
  incident: (cells, service) => {
    const [startedAt, resolvedAt] = [cells.time('startedAt'), cells.time('resolvedAt')]
    if (startedAt !== null && resolvedAt !== null && resolvedAt < startedAt) {
      cells.note('resolvedAt', 'it ends before it starts')
    }
    return {
      id: cells.text('id'),
      service: cells.text('service') || service,
      title: cells.text('title'),
      severity: cells.text('severity'),
      startedAt,
      resolvedAt,
      escalated: cells.flag('escalated'),
    }
  },
  deployment: (cells, service) => {
    const deployedAt = needTime(cells, 'deployedAt')
    if (deployedAt === null) return null
    return {
      id: cells.text('id'),
      service: cells.text('service') || service,
      version: cells.text('version'),
      deployedAt,
      failed: cells.flag('failed'),
    }
  },
  change: (cells, service) => ({
    id: cells.text('id'),
    service: cells.text('service') || service,
    release: cells.text('release'),
    committedAt: cells.time('committedAt'),
    deployedAt: cells.time('deployedAt'),
    atBoard: cells.flag('atBoard'),
    failed: cells.flag('failed'),
  }),
  window: (cells, fallback) => {
    const service = cells.text('service') || fallback
    const [from, until] = [needTime(cells, 'from'), needTime(cells, 'until')]
    if (service === '') cells.note('service', 'is empty')
    if (from === null || until === null) return null
    if (until <= from) cells.note('until', 'the window ends before it begins')
    return { service, from, until }
  },
}

/** A time that the event cannot be without. */
function needTime(cells: RowCells, field: 'deployedAt' | 'from' | 'until'): number | null {
  if (cells.text(field) === '') cells.note(field, 'is empty')
  return cells.time(field)
}
