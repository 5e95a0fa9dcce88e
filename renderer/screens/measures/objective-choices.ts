import type { Slo } from '#shared/model/service.ts'

/** What an objective can count, as it is chosen. */
export const OBJECTIVE_CHOICES = [
  { value: '', label: 'no objective' },
  { value: 'time', label: 'time without an incident' },
  { value: 'events', label: 'good events' },
]

/** The objective after a choice: what was set before stays, and a new one begins with 99.9 % of 28 days. */
export function sloFor(choice: string, before: Slo | null): Slo | null {
  if (choice !== 'time' && choice !== 'events') return null
  return { target: 0.999, windowDays: 28, ...before, counts: choice }
}
