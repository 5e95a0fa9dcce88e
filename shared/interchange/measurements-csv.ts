import { type Result, success } from '../lib/result.ts'
import { isPossible, METRIC_DEFINITIONS, METRICS, type Metric } from '../model/metric.ts'
import type { RowFinding } from './events/read-row.ts'
import { type NamedRow, readNamedRows } from './named-rows.ts'
import { fault, findPeriodFaults } from './row-faults.ts'

/** Beside them `service`, `n` and `note` are read. */
const NEEDED = ['metric', 'from', 'to', 'value']

/** A value of a file, not yet a record: the service is named as the file names it, empty for the team as a whole. */
export interface MeasuredValue {
  readonly line: number
  readonly metric: Metric
  readonly service: string
  readonly from: string
  readonly to: string
  readonly value: number
  readonly n: number | null
  readonly note: string
}

export interface MeasuredValues {
  readonly values: readonly MeasuredValue[]
  readonly findings: readonly RowFinding[]
}

/**
 * Values of measures from CSV, one row each: `metric` is its id or its title, `from` and `to` are days, `value` is in the metric's unit;
 * a share may be written as 35 % or as 0.35. Rows with a fault are listed by line and count nowhere, as those that repeat a metric,
 * service and period. A file without the needed columns is refused.
 */
export function readMeasurementsCsv(text: string, fileName: string): Result<MeasuredValues> {
  const rows = readNamedRows(text, fileName, NEEDED)
  return rows.ok ? success(collect(rows.value)) : rows
}

function collect(rows: readonly NamedRow[]): MeasuredValues {
  const findings: RowFinding[] = []
  const known = new Map<string, MeasuredValue>()
  for (const row of rows) {
    const read = readValue(row)
    if (Array.isArray(read)) findings.push(...read)
    else {
      const key = JSON.stringify([read.metric, read.service, read.from, read.to])
      const earlier = known.get(key)
      if (earlier === undefined) known.set(key, read)
      else findings.push(fault(row.line, '', `line ${earlier.line} has the same metric, service and period already`))
    }
  }
  return { values: [...known.values()], findings }
}

/** The value of a row, or all that is wrong with it. */
function readValue({ line, cell }: NamedRow): MeasuredValue | RowFinding[] {
  const metric = findMetric(cell('metric'))
  const [from, to] = [cell('from'), cell('to')]
  const value = metric === null ? null : readNumber(cell('value'), metric)
  const n = cell('n') === '' ? null : Number(cell('n'))
  const findings = [
    ...(metric === null ? [fault(line, 'metric', `“${cell('metric').slice(0, 60)}” is no measure`)] : []),
    ...findPeriodFaults(line, from, to),
    ...(metric !== null && value === null
      ? [fault(line, 'value', `“${cell('value').slice(0, 60)}” is no value of it`)]
      : []),
    ...(n !== null && !(Number.isSafeInteger(n) && n >= 0) ? [fault(line, 'n', 'is no count')] : []),
    ...(cell('service').length > 200 ? [fault(line, 'service', 'is longer than 200 characters')] : []),
    ...(cell('note').length > 10_000 ? [fault(line, 'note', 'is longer than 10,000 characters')] : []),
  ]
  if (findings.length > 0 || metric === null || value === null) return findings
  return { line, metric, service: cell('service'), from, to, value, n, note: cell('note') }
}

function findMetric(word: string): Metric | null {
  const wanted = word.toLowerCase()
  return METRICS.find((id) => id === wanted || METRIC_DEFINITIONS[id].title.toLowerCase() === wanted) ?? null
}

/** Null where it is no number, or none that the metric can have. */
function readNumber(cell: string, metric: Metric): number | null {
  const match = /^(-?\d{1,12}(?:\.\d{1,12})?)\s*(%?)$/.exec(cell)
  if (!match) return null
  if (match[2] === '%' && METRIC_DEFINITIONS[metric].unit !== 'ratio') return null
  const value = Number(match[1]) / (match[2] === '%' ? 100 : 1)
  return isPossible(metric, value) ? value : null
}
