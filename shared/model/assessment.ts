import { z } from 'zod'
import { isoDate, isoMoment, longText, recordId, shortText, slug } from './text.ts'

/** When an assessment became final, with which model it was scored then, and the hash of what its figures rest on. */
const finalMark = z.strictObject({
  at: isoMoment,
  modelVersion: shortText,
  hash: z.string().regex(/^[0-9a-f]{64}$/, 'a SHA-256 in hex'),
})

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
  /** What is final is never changed again; a correction is a further revision. */
  status: z.enum(['open', 'final']),
  /** Left out where an older Trefoil made it final. */
  finalised: finalMark.optional(),
  /** Of a correction: the final assessment that it takes the place of. */
  corrects: recordId.optional(),
  /** 1 where it is left out, and one more with every correction. */
  revision: z.number().int().min(1).max(1000).optional(),
  note: longText,
})
export type Assessment = z.infer<typeof assessment>
