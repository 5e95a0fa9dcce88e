import { z } from 'zod'
import { isoDate, recordId, shortText } from './text.ts'

/** What a business item needs of IT: a practice at a level (`agreed-slos:3`), or all that is planned of a practice (`agreed-slos`). */
const need = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*(:[0-5])?$/, 'a practice, or a practice and a level such as “agreed-slos:3”')
  .max(82)

/** A business item on the joint timeline (S19): what the business wants by which day, what for, and what it needs of IT. */
export const milestone = z.strictObject({
  id: recordId,
  teamId: recordId,
  title: shortText,
  needBy: isoDate,
  goal: shortText,
  needs: z.array(need).max(100),
})
export type Milestone = z.infer<typeof milestone>
