import type { DerivedMetric } from '#shared/measures/measure-series.ts'

/** The measures that events tell, in the order in which they are read. */
export const SHOWN_METRICS: readonly DerivedMetric[] = [
  'availability',
  'incidents',
  'escalations',
  'recovery-time',
  'deployment-frequency',
  'lead-time',
  'change-fail-rate',
  'board-share',
]
