import { addDays } from '../lib/iso-days.ts'
import type { Plan } from '../model/plan.ts'
import { listPeriods, reviewDateOf } from './period-calendar.ts'

/** How long before its day a review is worth a word [ours]. */
export const REVIEW_AHEAD_DAYS = 14

/**
 * The earliest review of a saved roadmap that is due by `today` or within two weeks; null where there is none. A review is over once the
 * team has looked again: `lastHeldOn` is the day of its latest assessment. The days are those that the plan states, of its periods and of
 * steps with a day of their own, so that no score has to be worked out for it.
 */
export function dueReviewOf(
  plan: Plan,
  { today, lastHeldOn }: { readonly today: string; readonly lastHeldOn: string },
): string | null {
  const ofPeriods = listPeriods(plan).map(reviewDateOf)
  const ofSteps = Object.values(plan.notes).flatMap(({ reviewOn, leftOut }) => (reviewOn && !leftOut ? [reviewOn] : []))
  const latest = addDays(today, REVIEW_AHEAD_DAYS)
  const [first] = [...ofPeriods, ...ofSteps].filter((day) => day > lastHeldOn && day <= latest).sort()
  return first ?? null
}
