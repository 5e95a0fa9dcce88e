import { z } from 'zod'
import { METRICS } from './metric.ts'
import { isoDate, longText, recordId } from './text.ts'

/**
 * A value that somebody typed, or that came in from a file of values. What can be computed from imported events is not stored: it is
 * derived from them.
 */
export const measurement = z.strictObject({
  id: recordId,
  teamId: recordId,
  /** Null: the team as a whole. */
  serviceId: recordId.nullable(),
  metric: z.enum(METRICS),
  /** The first and the last day that it is about. */
  from: isoDate,
  to: isoDate,
  /** In the metric's unit; ratios from 0 to 1, a budget may be overdrawn. */
  value: z.number().min(-1000).max(1_000_000_000),
  /** How many cases stand behind it; null where nobody said. */
  n: z.number().int().min(0).max(1_000_000_000).nullable(),
  /** `typed`, or the id of the import that brought it. */
  source: recordId,
  note: longText,
})
export type Measurement = z.infer<typeof measurement>
