import { addDays } from '../lib/iso-days.ts'
import type { Plan } from '../model/plan.ts'

/** A period of the plan, both days included. */
export interface CalendarPeriod {
  readonly index: number
  readonly label: string
  readonly startsOn: string
  readonly endsOn: string
}

/** Days between the end of a period and the day its experiments are looked at [ours]. */
export const REVIEW_AFTER_DAYS = 14

/** The first Monday on that day or after it. */
export function mondayOnOrAfter(isoDate: string): string {
  const weekday = new Date(`${isoDate}T00:00:00Z`).getUTCDay()
  return addDays(isoDate, (8 - weekday) % 7)
}

/** The plan's periods one after another, without a gap. */
export function listPeriods(plan: Pick<Plan, 'startsOn' | 'periods' | 'periodWeeks'>): readonly CalendarPeriod[] {
  const days = plan.periodWeeks * 7
  return Array.from({ length: plan.periods }, (_, index) => ({
    index,
    label: `Period ${index + 1}`,
    startsOn: addDays(plan.startsOn, index * days),
    endsOn: addDays(plan.startsOn, (index + 1) * days - 1),
  }))
}

/** When the steps of a period are reviewed: two weeks after its end, so that the metric has had time to move. */
export function reviewDateOf(period: Pick<CalendarPeriod, 'endsOn'>): string {
  return addDays(period.endsOn, REVIEW_AFTER_DAYS)
}
