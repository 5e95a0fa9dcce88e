import type { MeasurePoint } from '#shared/charts/measure-series.ts'
import { addDays } from '#shared/lib/iso-days.ts'
import { DERIVED_METRICS, type PeriodMeasures } from '#shared/measures/measure-series.ts'
import type { Measurement } from '#shared/model/measurement.ts'
import type { Metric } from '#shared/model/metric.ts'

/** A measure and its values over time, oldest first. */
export interface MetricPoints {
  readonly metric: Metric
  readonly points: readonly MeasurePoint[]
}

/** What events and objectives tell; then what only the team itself has entered, of the team as a whole. */
export function metricPoints(
  series: readonly PeriodMeasures[],
  measurements: readonly Measurement[],
): readonly MetricPoints[] {
  const derived = DERIVED_METRICS.map((metric) => ({
    metric,
    points: series.map(({ period, values }) => ({ label: period.label, ...values[metric] })),
  })).filter(({ points }) => points.some(({ value }) => value !== null))
  const told = new Set<Metric>(derived.map(({ metric }) => metric))
  const typed = Map.groupBy(
    measurements.filter(({ metric, serviceId }) => serviceId === null && !told.has(metric)),
    ({ metric }) => metric,
  )
  return [...derived, ...[...typed].map(([metric, values]) => ({ metric, points: typedPoints(values) }))]
}

function typedPoints(values: readonly Measurement[]): readonly MeasurePoint[] {
  return values
    .toSorted((a, b) => a.to.localeCompare(b.to) || a.id.localeCompare(b.id))
    .map(({ from, to, value, n }) => ({ label: periodLabel(from, to), value, n, isOpen: false }))
}

/** `2026-03` or `2026-Q1` where it is one, else its first day. */
function periodLabel(from: string, to: string): string {
  const month = from.slice(0, 7)
  if (!from.endsWith('-01')) return from
  const after = addDays(to, 1)
  if (!after.endsWith('-01')) return from
  const months = monthsOf(after) - monthsOf(from)
  if (months === 1) return month
  const begin = Number(month.slice(5)) - 1
  return months === 3 && begin % 3 === 0 ? `${month.slice(0, 4)}-Q${begin / 3 + 1}` : from
}

function monthsOf(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7))
}
