import { formatMeasure } from '#shared/measures/format-measure.ts'
import { type DerivedMetric, measureSeries, type PeriodMeasures } from '#shared/measures/measure-series.ts'
import type { Evidence } from '#shared/model/answer.ts'
import type { Instant } from '#shared/model/delivery-event.ts'
import { METRIC_DEFINITIONS, type Metric } from '#shared/model/metric.ts'
import { measuredPeriods } from '#shared/report/assemble-measures.ts'
import { measureFactsOf, measureRecords } from '../../app/use-measures.ts'
import type { OpenMeasures } from '../../store/app-state.ts'

/** The newest value of each metric as evidence: of the last quarter that is over, else as it was typed. */
export function knownMeasures(measures: OpenMeasures, metrics: readonly Metric[], now: Instant): readonly Evidence[] {
  const periods = measuredPeriods(measureRecords(measures), 'quarter', now)
  const series = measureSeries(measureFactsOf(measures), periods, now)
  return metrics.flatMap((metric) => fromEvents(metric, series) ?? typedValue(metric, measures) ?? [])
}

function fromEvents(metric: Metric, series: readonly PeriodMeasures[]): Evidence | null {
  const derived = metric as DerivedMetric
  const last = series.findLast(({ values: { [derived]: told } }) => told && !told.isOpen && told.value !== null)
  const value = last?.values[derived].value ?? null
  if (last === undefined || value === null) return null
  return asEvidence(metric, value, last.period.label, new Date(last.period.until - 1).toISOString().slice(0, 10))
}

function typedValue(metric: Metric, { measurements }: OpenMeasures): Evidence | null {
  const [newest] = Object.values(measurements)
    .filter((value) => value.metric === metric && value.serviceId === null)
    .sort((a, b) => b.to.localeCompare(a.to))
  return newest ? asEvidence(metric, newest.value, `${newest.from} to ${newest.to}`, newest.to) : null
}

function asEvidence(metric: Metric, value: number, when: string, date: string): Evidence {
  const { title, unit } = METRIC_DEFINITIONS[metric]
  return { text: `${title} ${formatMeasure(value, unit)} (${when})`, date, owner: '' }
}
