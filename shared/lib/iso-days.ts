const DAY_MS = 86_400_000

/** The day so many days after `isoDay` (`2026-03-31`); negative counts go back. */
export function addDays(isoDay: string, days: number): string {
  return new Date(Date.parse(`${isoDay}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10)
}

/** The day so many weeks after `isoDay`. */
export function addWeeks(isoDay: string, weeks: number): string {
  return addDays(isoDay, weeks * 7)
}
