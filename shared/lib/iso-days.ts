const DAY_MS = 86_400_000

/** The day so many days after `isoDay` (`2026-03-31`); negative counts go back. */
export function addDays(isoDay: string, days: number): string {
  return new Date(Date.parse(`${isoDay}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10)
}

/** The day so many weeks after `isoDay`. */
export function addWeeks(isoDay: string, weeks: number): string {
  return addDays(isoDay, weeks * 7)
}

/** Days from one day to another; below zero where the other is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS)
}
