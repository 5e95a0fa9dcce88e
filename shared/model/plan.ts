import { z } from 'zod'
import { isoDate, longText, recordId, shortText } from './text.ts'

/** What the team wrote about one step; a field left out means the proposal's own words stand. */
export const stepNote = z.strictObject({
  goal: shortText.optional(),
  hypothesis: longText.optional(),
  metric: longText.optional(),
  reviewOn: isoDate.optional(),
  owner: shortText.optional(),
  note: longText.optional(),
  leftOut: z.boolean().optional(),
})
export type StepNote = z.infer<typeof stepNote>

/** The frame of a team's roadmap: capacity and calendar. The steps themselves are derived. */
export const plan = z.strictObject({
  id: recordId,
  teamId: recordId,
  /** Person-days that the team can spend on improving, per period. */
  capacity: z.number().min(0).max(100_000),
  periods: z.number().int().min(1).max(24),
  periodWeeks: z.number().int().min(1).max(52),
  startsOn: isoDate,
  /** At most so many practices in flight per period: few experiments at once. */
  maxSteps: z.number().int().min(1).max(50),
  notes: z.record(z.string().max(120), stepNote),
})
export type Plan = z.infer<typeof plan>
