import { unescapeFormula } from '../lib/formula-escape.ts'
import { failure, type Result, success } from '../lib/result.ts'
import { isPossible, METRIC_DEFINITIONS, METRICS, type Metric } from '../model/metric.ts'
import { isoDate } from '../model/text.ts'
import { type CsvRow, csvPlace, readCsvTable } from './csv-table.ts'
import type { RowFinding } from './events/read-row.ts'
import { checkSize, withoutByteOrderMark } from './import-limits.ts'

const COLUMNS = ['metric', 'service', 'from', 'to', 'value', 'n', 'note'] as const
type Column = (typeof COLUMNS)[number]
const NEEDED: readonly Column[] = ['metric', 'from', 'to', 'value']

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
  const sized = checkSize(text, fileName)
  if (!sized.ok) return sized
  const table = readCsvTable(withoutByteOrderMark(text), fileName)
  if (!table.ok) return table
  const [header, ...rows] = table.value
  if (!header) return failure({ place: fileName, message: 'is empty' })
  const names = header.cells.map((cell) => cell.trim().toLowerCase())
  const missing = NEEDED.filter((column) => !names.includes(column))
  if (missing.length > 0) {
    const place = csvPlace(fileName, header)
    return failure(...missing.map((column) => ({ place, message: `column “${column}” is missing` })))
  }
  return success(collect(rows, names))
}

function collect(rows: readonly CsvRow[], names: readonly string[]): MeasuredValues {
  const findings: RowFinding[] = []
  const known = new Map<string, MeasuredValue>()
  for (const row of rows) {
    const cell = (column: Column) => unescapeFormula(row.cells[names.indexOf(column)] ?? '').trim()
    const read = readValue(row.line, cell)
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
function readValue(line: number, cell: (column: Column) => string): MeasuredValue | RowFinding[] {
  const metric = findMetric(cell('metric'))
  const [from, to] = [cell('from'), cell('to')]
  const value = metric === null ? null : readNumber(cell('value'), metric)
  const n = cell('n') === '' ? null : Number(cell('n'))
  const findings = [
    ...(metric === null ? [fault(line, 'metric', `“${cell('metric').slice(0, 60)}” is no measure`)] : []),
    ...[from, to].flatMap((day, index) =>
      isoDate.safeParse(day).success ? [] : [fault(line, index === 0 ? 'from' : 'to', 'is no day such as 2026-03-31')],
    ),
    ...(from > to ? [fault(line, 'to', 'the period ends before it begins')] : []),
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

function fault(line: number, field: string, message: string): RowFinding {
  return { line, field, message, isLeftOut: true }
}
