import { type Result, success } from '../lib/result.ts'
import type { Measurement } from '../model/measurement.ts'
import type { Service } from '../model/service.ts'
import type { RowFinding } from './events/read-row.ts'
import { readMeasurementsCsv } from './measurements-csv.ts'

/** What taking in a file of values would change; a value is the same one where metric, service and period are. */
export interface PlannedValues {
  readonly added: readonly Measurement[]
  readonly changed: readonly { readonly before: Measurement; readonly after: Measurement }[]
  readonly same: number
  /** By line; these rows count nowhere. */
  readonly findings: readonly RowFinding[]
}

/** What of the team a file of values is compared with. */
export interface KnownValues {
  readonly teamId: string
  readonly services: readonly Service[]
  readonly measurements: readonly Measurement[]
}

/** Reads a file of values and compares it with what is there; services are named by their name or an alias. Nothing is changed by it. */
export function planValues(
  text: string,
  fileName: string,
  { teamId, services, measurements }: KnownValues,
  newId: () => string,
): Result<PlannedValues> {
  const read = readMeasurementsCsv(text, fileName)
  if (!read.ok) return read
  const serviceIds = new Map(services.flatMap(({ id, name, aliases }) => [name, ...aliases].map((word) => [word, id])))
  const known = new Map(measurements.map((value) => [identityOf(value), value]))
  const added: Measurement[] = []
  const changed: { before: Measurement; after: Measurement }[] = []
  const findings: RowFinding[] = [...read.value.findings]
  let same = 0
  for (const { line, service, ...value } of read.value.values) {
    const serviceId = service === '' ? null : serviceIds.get(service)
    if (serviceId === undefined) {
      findings.push({ line, field: 'service', message: `there is no service “${service}” here`, isLeftOut: true })
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
