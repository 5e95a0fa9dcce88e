import { z } from 'zod'
import { isoDate, isoMoment, longText, recordId, shortText, slug } from './text.ts'

/** One round of questions to one team. What participants answered stands in their sheets. */
export const assessment = z.strictObject({
  id: recordId,
  teamId: recordId,
  title: shortText,
  /** The day the team looked at itself; trends are ordered by it. */
  heldOn: isoDate,
  createdAt: isoMoment,
  model: z.strictObject({ id: slug, version: shortText }),
  form: z.enum(['full', 'short']),
  /** The practices in scope, in the order in which they are asked. */
  practices: z.array(slug).min(1).max(1000),
  status: z.enum(['open', 'final']),
  note: longText,
})
export type Assessment = z.infer<typeof assessment>
