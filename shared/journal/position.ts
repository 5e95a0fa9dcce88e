import { z } from 'zod'
import { isoMoment } from '../model/text.ts'

/**
 * A place in the history of a workspace: the n-th committed change. The id makes two histories of the same length tell apart. The
 * database holds the position of its last change, written in the transaction of the facts; the journal holds one per record.
 */
export const position = z.strictObject({
  sequence: z.int().min(0),
  id: z.string().regex(/^[0-9a-z]{1,40}$/),
  moment: isoMoment,
})
export type Position = z.infer<typeof position>
