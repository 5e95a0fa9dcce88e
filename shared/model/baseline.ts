import { z } from 'zod'
import { level } from './level-schema.ts'
import { isoDate, recordId, shortText, slug } from './text.ts'

/**
 * A plan as it was promised: which step in which period, and where the practices stood on that day. It is a fact and not derived: the
 * plan goes on, the promise stays as it was made.
 */
export const baseline = z.strictObject({
  id: recordId,
  teamId: recordId,
  name: shortText,
  frozenOn: isoDate,
  startsOn: isoDate,
  periodWeeks: z.number().int().min(1).max(52),
  /** By step id, `<practice>:<to>`: the period, 0-based. */
  periodOf: z.record(z.string().max(120), z.number().int().min(0).max(23)),
  /** By practice: its level on that day. */
  levels: z.record(slug, level),
})
export type Baseline = z.infer<typeof baseline>
