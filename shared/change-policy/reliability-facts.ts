import type { Measurement } from '../model/measurement.ts'
import type { ReliabilityState } from './reliability-matrix.ts'

/** Above this share toil is high. Source: SRE book, chapter 5. */
const HIGH_TOIL = 0.5

/** The team's toil share as it was last entered; null where it never was. */
export function latestToil(measurements: readonly Measurement[]): Measurement | null {
  const [latest] = measurements
    .filter(({ metric, serviceId }) => metric === 'toil-share' && serviceId === null)
    .sort((a, b) => b.to.localeCompare(a.to))
  return latest ?? null
}

/** Whether so much toil, from 0 to 1, is low or high. */
export function judgeToil(share: number): ReliabilityState['toil'] {
  return share > HIGH_TOIL ? 'high' : 'low'
}

/** Whether an objective is met over its window: it is while its budget is not overdrawn. Null where nobody knows what is left. */
export function judgeObjective(left: number | null): ReliabilityState['slo'] | null {
  return left === null ? null : left >= 0 ? 'met' : 'missed'
}
