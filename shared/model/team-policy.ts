import { z } from 'zod'
import { isoDate, longText, recordId, shortText } from './text.ts'

/** A team's switches on the decision table and on its error budgets. One a team; its id is the team's. */
export const teamPolicy = z.strictObject({
  id: recordId,
  teamId: recordId,
  /** Row 4 off: what is critical to the business is postponed, too, as in Google's example policy. */
  haltWhenBudgetIsGone: z.boolean(),
  /** Changes are frozen from the moment a budget is depleted until it has recovered. */
  freezeWhenDepleted: z.boolean(),
  /** Below this share of the budget left it counts as near. */
  nearBelow: z.number().min(0).max(1),
  /** A page-level burn makes a budget near, however much is left. */
  pageBurnIsNear: z.boolean(),
  /** When the next window for postponed changes is, in the team's words: “Tuesdays, 10 to 12”. */
  nextWindow: shortText,
  /** What else hangs on the wall. */
  note: longText,
})
export type TeamPolicy = z.infer<typeof teamPolicy>

/** A change that shipped although the budget was near or depleted (row 4): who answered for it, and what it cost. */
export const sponsoredOverride = z.strictObject({
  id: recordId,
  teamId: recordId,
  serviceId: recordId.nullable(),
  change: shortText.min(1),
  decidedOn: isoDate,
  sponsor: shortText.min(1),
  reason: longText,
  /** Share of the budget that was left when it was decided; null where nobody knew. */
  leftBefore: z.number().min(-1000).max(1).nullable(),
  /** Share of the budget that it spent, once that is known. */
  spent: z.number().min(0).max(1000).nullable(),
  isProgressive: z.boolean(),
  isRollbackTested: z.boolean(),
  isOnCallTold: z.boolean(),
  /** When it is looked back on. */
  reviewOn: isoDate.nullable(),
  outcome: longText,
})
export type SponsoredOverride = z.infer<typeof sponsoredOverride>

/** Days without changes that somebody declared. Those that follow from a depleted budget are derived, not stored. */
export const freeze = z.strictObject({
  id: recordId,
  teamId: recordId,
  /** Null: all services of the team. */
  serviceId: recordId.nullable(),
  from: isoDate,
  to: isoDate,
  reason: shortText.min(1),
})
export type Freeze = z.infer<typeof freeze>
