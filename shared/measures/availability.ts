/** Days per period, as in the SRE book's table of nines (appendix A). */
export const DAYS_IN = { year: 365, quarter: 90, month: 30, week: 7 } as const
export type AvailabilityPeriod = keyof typeof DAYS_IN

/** Share of events that were good, 0 to 1; null where there were none. */
export function availability(good: number, valid: number): number | null {
  return valid === 0 ? null : good / valid
}

/** How many minutes a service may be down in a period at an availability of `slo` (0 to 1). Source: SRE book, appendix A. */
export function allowedDowntimeMinutes(slo: number, period: AvailabilityPeriod): number {
  return (1 - slo) * DAYS_IN[period] * 24 * 60
}
