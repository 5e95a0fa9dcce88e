import { addDays } from '../lib/iso-days.ts'
import type { Freeze } from '../model/team-policy.ts'

/** A service whose error budget is used up, and the last day of that. Days are `2026-03-31`. */
export interface DepletedService {
  readonly serviceId: string
  readonly from: string
  readonly to: string
}

/** Days on which nothing ships. */
export interface FreezeWindow {
  /** Null: all services of the team. */
  readonly serviceId: string | null
  readonly from: string
  /** The last day of it. */
  readonly to: string
  readonly kind: 'declared' | 'depleted'
  readonly reason: string
  /** What somebody declared; null where a budget is used up. */
  readonly declared: Freeze | null
}

/** Declared freezes and those that follow from used-up budgets, by their first day; the latter only where the team freezes for them. */
export function changeCalendar(
  declared: readonly Freeze[],
  depleted: readonly DepletedService[],
  { freezeWhenDepleted }: { readonly freezeWhenDepleted: boolean },
): readonly FreezeWindow[] {
  return [
    ...declared.map((freeze) => {
      const { serviceId, from, to, reason } = freeze
      return { serviceId, from, to, reason, kind: 'declared' as const, declared: freeze }
    }),
    ...(freezeWhenDepleted ? depleted : []).map(({ serviceId, from, to }) => ({
      serviceId,
      from,
      to,
      kind: 'depleted' as const,
      reason: 'Its error budget is used up',
      declared: null,
    })),
  ].sort((a, b) => a.from.localeCompare(b.from) || a.to.localeCompare(b.to))
}

/** The freezes that stand against a change of a service on a day; those of all services count for each, and for what belongs to none (null). */
export function freezesOn(
  calendar: readonly FreezeWindow[],
  day: string,
  serviceId: string | null,
): readonly FreezeWindow[] {
  return calendar.filter(
    (freeze) => freeze.from <= day && day <= freeze.to && (freeze.serviceId === null || freeze.serviceId === serviceId),
  )
}

/** The first day, `day` itself included, on which a service may ship. */
export function nextOpenDay(calendar: readonly FreezeWindow[], day: string, serviceId: string | null): string {
  let open = day
  // Each round passes the end of one freeze for good, so there are no more rounds than freezes.
  for (let [freeze] = freezesOn(calendar, open, serviceId); freeze; [freeze] = freezesOn(calendar, open, serviceId)) {
    open = addDays(freeze.to, 1)
  }
  return open
}

/** A day of a calendar sheet, and the freezes on it. */
export interface CalendarDay {
  readonly day: string
  readonly freezes: readonly FreezeWindow[]
}

/** A month as a calendar sheet has it: weeks from Monday to Sunday, null where a day is of another month. */
export interface CalendarMonth {
  /** `2026-03` */
  readonly month: string
  readonly weeks: readonly (readonly (CalendarDay | null)[])[]
}

/** So many months from that of `day` on, with the freezes of each day. */
export function calendarMonths(
  calendar: readonly FreezeWindow[],
  day: string,
  count: number,
): readonly CalendarMonth[] {
  const [year = 0, month = 1] = day.split('-').map(Number)
  return Array.from({ length: count }, (_, ahead) => calendarMonth(calendar, Date.UTC(year, month - 1 + ahead, 1)))
}

function calendarMonth(calendar: readonly FreezeWindow[], begin: number): CalendarMonth {
  const first = new Date(begin).toISOString().slice(0, 10)
  const month = first.slice(0, 7)
  const before = (new Date(begin).getUTCDay() + 6) % 7
  const cells = Array.from({ length: 42 }, (_, index) => addDays(first, index - before)).map((day) =>
    day.startsWith(month) ? { day, freezes: calendar.filter(({ from, to }) => from <= day && day <= to) } : null,
  )
  const weeks = Array.from({ length: 6 }, (_, week) => cells.slice(week * 7, week * 7 + 7))
  return { month, weeks: weeks.filter((week) => week.some((cell) => cell !== null)) }
}
