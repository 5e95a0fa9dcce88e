import { type Result, success } from '../lib/result.ts'
import type { Measurement } from '../model/measurement.ts'
import type { Service } from '../model/service.ts'
import type { RowFinding } from './events/read-row.ts'
import { readMeasurementsCsv } from './measurements-csv.ts'
import type { PlannedRecords } from './planned-records.ts'
import { fault } from './row-faults.ts'
import { serviceIdsByName } from './service-ids.ts'

/** What of the team a file of values is compared with. */
export interface KnownValues {
  readonly teamId: string
  readonly services: readonly Service[]
  readonly measurements: readonly Measurement[]
}

/**
 * Reads a file of values and compares it with what is there: a value is the same one where metric, service and period are. Services are
 * named by their name or an alias. Nothing is changed by it.
 */
export function planValues(
  text: string,
  fileName: string,
  { teamId, services, measurements }: KnownValues,
  newId: () => string,
): Result<PlannedRecords<Measurement>> {
  const read = readMeasurementsCsv(text, fileName)
  if (!read.ok) return read
  const serviceIds = serviceIdsByName(services)
  const known = new Map(measurements.map((value) => [identityOf(value), value]))
  const added: Measurement[] = []
  const changed: { before: Measurement; after: Measurement }[] = []
  const findings: RowFinding[] = [...read.value.findings]
  let same = 0
  for (const { line, service, ...value } of read.value.values) {
    const serviceId = service === '' ? null : serviceIds.get(service)
    if (serviceId === undefined) {
      findings.push(fault(line, 'service', `there is no service “${service}” here`))
      continue
    }
    const before = known.get(identityOf({ ...value, serviceId }))
    const after = { id: before?.id ?? newId(), teamId, serviceId, ...value, source: 'typed' }
    if (before === undefined) added.push(after)
    else if (before.value === value.value && before.n === value.n && before.note === value.note) same += 1
    else changed.push({ before, after })
  }
  return success({ added, changed, same, findings })
}

function identityOf({
  metric,
  serviceId,
  from,
  to,
}: Pick<Measurement, 'metric' | 'serviceId' | 'from' | 'to'>): string {
  return JSON.stringify([metric, serviceId, from, to])
}
