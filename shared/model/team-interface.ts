import { z } from 'zod'
import { longText, recordId } from './text.ts'

/** What holds between a team and one that it serves: the facts that the recommended way of working rests on (S14). */
export const teamInterface = z.strictObject({
  /** The team that is served. One that is not there any more is passed over. */
  teamId: recordId,
  /** Both build and run one service, with shared code and deploys. */
  sharesService: z.boolean(),
  /** One plans in days, the other in months or quarters. */
  differentTempo: z.boolean(),
  /** They belong to different parts of the organisation. */
  otherUnit: z.boolean(),
  /** Somebody outside has to be shown who changed what, and who agreed. */
  auditDuty: z.boolean(),
  /** A large service whose failure cannot be borne. */
  hyperReliable: z.boolean(),
  note: longText,
})
export type TeamInterface = z.infer<typeof teamInterface>
