import { countOf } from '../lib/count-of.ts'
import type { SpanComparison, Spread } from '../measures/compare-spans.ts'
import { formatMeasure } from '../measures/format-measure.ts'
import { METRIC_DEFINITIONS, type MetricUnit } from '../model/metric.ts'
import type { StepMeasure } from '../model/plan.ts'
import type { MeasuredStep } from './measured-steps.ts'

/** “Recovery time of Booking”, “Toil share”. */
export function nameMeasure({ link, service }: Pick<MeasuredStep, 'link' | 'service'>): string {
  const { title } = METRIC_DEFINITIONS[link.metric]
  if (service === null) return title
  return service === undefined ? `${title} of a service that is not there any more` : `${title} of ${service}`
}

/** “52 min (38 min to 61 min, 3 values) before, 24 min (20 min to 30 min, 2 values) after.” */
export function describeSpans({ link, comparison: { before, after } }: MeasuredStep): string {
  const { unit } = METRIC_DEFINITIONS[link.metric]
  return `${describeSpread(before, unit)} before, ${describeSpread(after, unit)} after.`
}

/** “52 min (38 min to 61 min, 3 values)”; “no value”. */
export function describeSpread(spread: Spread | null, unit: MetricUnit): string {
  if (spread === null) return 'no value'
  const { low, median, high, n } = spread
  const middle = formatMeasure(median, unit)
  return n === 1
    ? `${middle} (1 value)`
    : `${middle} (${formatMeasure(low, unit)} to ${formatMeasure(high, unit)}, ${countOf(n, 'value', 'values')})`
}

/** What the comparison shows, and how often chance alone would show it; never why. */
export function describeComparison({ verdict, oneIn }: SpanComparison): string {
  switch (verdict) {
    case 'better':
      return `Every value after is better than every one before. Chance alone does that once in ${oneIn}.`
    case 'worse':
      return `Every value after is worse than every one before. Chance alone does that once in ${oneIn}.`
    case 'overlap':
      return 'Values before and after overlap: it did not clearly move.'
    case 'too-few':
      return 'Too few values to tell; three before and two after would do.'
  }
}

/** What the team noted itself: “40 before, 30 after; lower is better.” */
export function describeNoted({ before, after, better }: StepMeasure): string {
  return `Noted: ${before} before, ${after} after; ${better} is better.`
}
