import type { Change, Deployment, Incident } from '../model/delivery-event.ts'
import { median } from '../statistics/median.ts'

const HOUR_MS = 3_600_000
const MINUTE_MS = 60_000
const WEEK_MS = 7 * 24 * HOUR_MS

/**
 * Deployments per week from the first to the last: how many there were, both ends included, over the weeks between the two. Null where
 * fewer than two moments leave no span to divide by.
 */
export function deploysPerWeek(deployments: readonly Pick<Deployment, 'deployedAt'>[]): number | null {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const { deployedAt } of deployments) {
    first = Math.min(first, deployedAt)
    last = Math.max(last, deployedAt)
  }
  return last > first ? deployments.length / ((last - first) / WEEK_MS) : null
}

/** The lead times that there are, and which changes contradict themselves. */
export interface LeadTimes {
  /** From commit to deployment, in hours, of every change with both times. */
  readonly hours: readonly number[]
  /** Positions of changes that went live before they were committed: left out, for no clock can tell their lead time. */
  readonly negative: readonly number[]
}

/** How long each change took from commit to deployment. */
export function leadTimes(changes: readonly Pick<Change, 'committedAt' | 'deployedAt'>[]): LeadTimes {
  const hours: number[] = []
  const negative: number[] = []
  for (const [index, { committedAt, deployedAt }] of changes.entries()) {
    if (committedAt === null || deployedAt === null) continue
    if (deployedAt < committedAt) negative.push(index)
    else hours.push((deployedAt - committedAt) / HOUR_MS)
  }
  return { hours, negative }
}

/** How long each incident with both times took from start to end, in minutes. Those without count as incidents, but not here. */
export function recoveryMinutes(incidents: readonly Pick<Incident, 'startedAt' | 'resolvedAt'>[]): readonly number[] {
  return incidents.flatMap(({ startedAt, resolvedAt }) =>
    startedAt === null || resolvedAt === null ? [] : [(resolvedAt - startedAt) / MINUTE_MS],
  )
}

/** Mean and median; both null where there are no values. The median is of type 7 after Hyndman & Fan. */
export function summarise(values: readonly number[]): { readonly mean: number | null; readonly median: number | null } {
  const sum = values.reduce((total, value) => total + value, 0)
  return { mean: values.length === 0 ? null : sum / values.length, median: median(values) }
}
