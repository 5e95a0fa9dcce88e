import { compareSpans, type SpanComparison } from '../measures/compare-spans.ts'
import { type LinkedRecords, type ValuesAround, valuesAround, type WorkSpan } from '../measures/values-around.ts'
import type { Baseline } from '../model/baseline.ts'
import type { Instant } from '../model/delivery-event.ts'
import { METRIC_DEFINITIONS } from '../model/metric.ts'
import type { MeasureLink, Plan, StepMeasure } from '../model/plan.ts'
import { promiseBefore } from './describe-effects.ts'
import { listPeriods } from './period-calendar.ts'

/** What the stored measure of a step was before the work on it and after, and how the two compare. */
export interface MeasuredStep {
  readonly link: MeasureLink
  /** Null: the team as a whole; undefined: there is no such service any more. */
  readonly service: string | null | undefined
  readonly values: ValuesAround
  readonly comparison: SpanComparison
}

/** By step id. */
export type MeasuredSteps = Readonly<Record<string, MeasuredStep>>

/** The measure of a step around the work on it. */
export function measureStep(records: LinkedRecords, link: MeasureLink, work: WorkSpan, now: Instant): MeasuredStep {
  const { metric, serviceId } = link
  const values = valuesAround(records, link, work, now)
  const [before, after] = [values.before.map(({ value }) => value), values.after.map(({ value }) => value)]
  return {
    link,
    service: serviceId === null ? null : records.services.find(({ id }) => id === serviceId)?.name,
    values,
    comparison: compareSpans(before, after, METRIC_DEFINITIONS[metric].better),
  }
}

/**
 * The steps that are done and have a stored measure, of the promise that an assessment is held against. Their work began with their period,
 * or on the day they were done if that was earlier.
 */
export function measurePromise(
  records: LinkedRecords,
  { baselines, notes }: { readonly baselines: readonly Baseline[]; readonly notes: Plan['notes'] },
  heldOn: string,
  now: Instant,
): MeasuredSteps {
  const promise = promiseBefore(baselines, heldOn)
  if (promise === null) return {}
  const { startsOn, periodWeeks, periodOf } = promise.baseline
  const periods = listPeriods({ startsOn, periodWeeks, periods: Math.max(0, ...Object.values(periodOf)) + 1 })
  const measured = Object.entries(periodOf).flatMap(([step, period]) => {
    const { measuredBy: link, progress } = notes[step] ?? {}
    if (link === undefined || progress?.state !== 'done') return []
    const [begunOn = progress.on] = [periods[period]?.startsOn ?? progress.on, progress.on].toSorted()
    return [[step, measureStep(records, link, { begunOn, doneOn: progress.on }, now)] as const]
  })
  return Object.fromEntries(measured)
}

/**
 * Whether the measure of a step moved the right way, by step id; none where nothing tells it. A stored measure goes before figures that
 * the team noted, unless it has too few values.
 */
export function movesOf(notes: Plan['notes'], measured: MeasuredSteps): Readonly<Record<string, boolean>> {
  const moves = Object.entries(notes).flatMap(([step, { measured: noted }]) => {
    const verdict = measured[step]?.comparison.verdict ?? 'too-few'
    if (verdict !== 'too-few') return [[step, verdict === 'better'] as const]
    return noted ? [[step, movedWell(noted)] as const] : []
  })
  return Object.fromEntries(moves)
}

function movedWell({ before, after, better }: StepMeasure): boolean {
  return better === 'higher' ? after > before : after < before
}
