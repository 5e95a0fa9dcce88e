import { type Result, success } from '../lib/result.ts'
import { listOverlaps } from '../model/overlapping-counts.ts'
import type { EventCount, Service } from '../model/service.ts'
import { type CountedEvents, readEventCountsCsv } from './event-counts-csv.ts'
import type { PlannedRecords } from './planned-records.ts'
import { fault } from './row-faults.ts'
import { serviceIdsByName } from './service-ids.ts'

/** What of the team a file of counts is compared with. */
export interface KnownCounts {
  readonly teamId: string
  /** Whose counts they are where a row names no service. */
  readonly serviceId: string
  readonly services: readonly Service[]
  readonly eventCounts: readonly EventCount[]
}

/**
 * Reads a file of counts and compares it with what is there: a count is the same one where service and period are. One that overlaps
 * another is left out, for its events would count twice. Nothing is changed by it.
 */
export function planEventCounts(
  text: string,
  fileName: string,
  { teamId, serviceId: own, services, eventCounts }: KnownCounts,
  newId: () => string,
): Result<PlannedRecords<EventCount>> {
  const read = readEventCountsCsv(text, fileName)
  if (!read.ok) return read
  const ids = serviceIdsByName(services)
  const counts = read.value.counts.map((count) => ({
    ...count,
    serviceId: count.service === '' ? own : ids.get(count.service),
  }))
  const named = counts.filter((count): count is NamedCount => count.serviceId !== undefined)
  const known = new Map(eventCounts.map((count) => [periodOf(count), count]))
  const isKnown = (count: NamedCount) => known.has(periodOf(count))
  const fresh = named.filter((count) => !isKnown(count))
  const again = named.filter(isKnown)
  const overlaps = new Map([...listOverlaps(eventCounts, fresh), ...listOverlaps([], again)])
  const isClear = (count: NamedCount) => !overlaps.has(count)
  const added = fresh.filter(isClear).map((count) => ({ id: newId(), teamId, ...factsOf(count), source: 'typed' }))
  const pairs = again.filter(isClear).flatMap((count) => {
    const before = known.get(periodOf(count))
    return before ? [{ before, after: { ...before, ...factsOf(count) } }] : []
  })
  const changed = pairs.filter(({ before, after }) => before.valid !== after.valid || before.bad !== after.bad)
  const findings = [
    ...read.value.findings,
    ...counts.flatMap(({ line, service, serviceId }) =>
      serviceId === undefined ? [fault(line, 'service', `there is no service “${service}” here`)] : [],
    ),
    ...[...overlaps].map(([{ line }, { from, to }]) => fault(line, 'from', `overlaps the count from ${from} to ${to}`)),
  ]
  return success({
    added,
    changed,
    same: pairs.length - changed.length,
    findings: findings.sort((a, b) => a.line - b.line),
  })
}

type NamedCount = CountedEvents & Pick<EventCount, 'serviceId'>

function factsOf({ serviceId, from, to, valid, bad }: NamedCount) {
  return { serviceId, from, to, valid, bad }
}

function periodOf({ serviceId, from, to }: Pick<EventCount, 'serviceId' | 'from' | 'to'>): string {
  return JSON.stringify([serviceId, from, to])
}
