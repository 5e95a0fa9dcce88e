import { type Result, success } from '../lib/result.ts'
import { listOverlaps } from '../model/overlapping-counts.ts'
import type { EventCount, Service } from '../model/service.ts'
import { readEventCountsCsv } from './event-counts-csv.ts'
import type { RowFinding } from './events/read-row.ts'
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
  const serviceIds = serviceIdsByName(services)
  const findings: RowFinding[] = [...read.value.findings]
  const named = read.value.counts.flatMap((count) => {
    const serviceId = count.service === '' ? own : serviceIds.get(count.service)
    if (serviceId !== undefined) return [{ ...count, serviceId }]
    findings.push(fault(count.line, 'service', `there is no service “${count.service}” here`))
    return []
  })
  const known = new Map(eventCounts.map((count) => [periodOf(count), count]))
  const [again, fresh] = [
    named.filter((count) => known.has(periodOf(count))),
    named.filter((count) => !known.has(periodOf(count))),
  ]
  const overlaps = listOverlaps(eventCounts, fresh)
  for (const [{ line }, { from, to }] of overlaps)
    findings.push(fault(line, 'from', `overlaps the count from ${from} to ${to}`))
  const added = fresh
    .filter((count) => !overlaps.has(count))
    .map(({ serviceId, from, to, valid, bad }) => ({
      id: newId(),
      teamId,
      serviceId,
      from,
      to,
      valid,
      bad,
      source: 'typed',
    }))
  // Of one period twice in a file, the later row is the newer one.
  const latest = new Map(again.map((count) => [periodOf(count), count]))
  const pairs = [...latest].flatMap(([period, { valid, bad }]) => {
    const before = known.get(period)
    return before ? [{ before, after: { ...before, valid, bad } }] : []
  })
  const changed = pairs.filter(({ before, after }) => before.valid !== after.valid || before.bad !== after.bad)
  return success({
    added,
    changed,
    same: pairs.length - changed.length,
    findings: findings.sort((a, b) => a.line - b.line),
  })
}

function periodOf({ serviceId, from, to }: Pick<EventCount, 'serviceId' | 'from' | 'to'>): string {
  return JSON.stringify([serviceId, from, to])
}
