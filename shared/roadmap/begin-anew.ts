import { daysBetween } from '../lib/iso-days.ts'
import type { Plan, StepNote } from '../model/plan.ts'
import { listPeriods, mondayOnOrAfter } from './period-calendar.ts'

/** How many periods of a plan were over on a day. */
export function periodsOverOn(plan: Pick<Plan, 'startsOn' | 'periods' | 'periodWeeks'>, day: string): number {
  return listPeriods(plan).filter(({ endsOn }) => endsOn < day).length
}

/**
 * The plan begun anew on the first Monday from that day: what is pinned, or may not be done before or after a period, keeps its place in
 * the calendar, to the nearest period; pins and windows that lie before the new start end with it. Frozen plans know their own start.
 */
export function beginAnew(plan: Plan, day: string): Plan {
  const startsOn = mondayOnOrAfter(day)
  const by = Math.round(daysBetween(plan.startsOn, startsOn) / (plan.periodWeeks * 7))
  const notes = Object.fromEntries(Object.entries(plan.notes).map(([step, note]) => [step, shift(note, by)]))
  return { ...plan, startsOn, notes }
}

function shift({ pinnedTo, earliest, latest, ...note }: StepNote, by: number): StepNote {
  const moved = (period: number | undefined) => (period === undefined || period < by ? undefined : period - by)
  const [pin, first, last] = [moved(pinnedTo), moved(earliest), moved(latest)]
  return {
    ...note,
    ...(pin !== undefined && { pinnedTo: pin }),
    ...(first !== undefined && { earliest: first }),
    ...(last !== undefined && { latest: last }),
  }
}
