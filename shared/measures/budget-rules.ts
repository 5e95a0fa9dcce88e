import { groupBy } from '../lib/group-by.ts'
import type { Span } from './time-spans.ts'
import { intersectSpans, mergeSpans, totalLength } from './time-spans.ts'

const DAY_MS = 86_400_000
/** Over this share of a budget an incident, or a class of outage, has consequences. Source: SRE workbook, appendix B. */
export const BUDGET_RULE_SHARE = 0.2
/** The budget that single incidents are held against: four weeks. That of alerts is another one, 30 days. */
export const POSTMORTEM_WINDOW_DAYS = 28
/** The budget that classes of outage are held against: a quarter, as in the SRE book's table of nines. */
export const OBJECTIVE_WINDOW_DAYS = 90

/** An incident, or a class of outage, and the share of a budget that it spent. */
export interface BudgetShare {
  readonly name: string
  readonly share: number
}

/**
 * Incidents that spent more than a fifth of a four-week budget: each needs a postmortem with an action of top priority. `slo` is 0 to 1
 * and below 1. Source: SRE workbook, appendix B.
 */
export function postmortemsDue(
  slo: number,
  incidents: readonly ({ readonly name: string } & Span)[],
): readonly BudgetShare[] {
  const allowed = (1 - slo) * POSTMORTEM_WINDOW_DAYS * DAY_MS
  return overShare(incidents.map(({ name, from, until }) => ({ name, share: (until - from) / allowed })))
}

/**
 * Classes of outage that spent more than a fifth of a quarter's budget: each becomes an objective of the next quarter. `name` is the
 * class; what overlaps within a class counts once. Source: SRE workbook, appendix B.
 */
export function objectivesDue(
  slo: number,
  incidents: readonly ({ readonly name: string } & Span)[],
  quarter: Span,
): readonly BudgetShare[] {
  const allowed = (1 - slo) * OBJECTIVE_WINDOW_DAYS * DAY_MS
  const classes = groupBy(incidents, ({ name }) => name)
  return overShare(
    [...classes].map(([name, spans]) => ({
      name,
      share: totalLength(intersectSpans(mergeSpans(spans), [quarter])) / allowed,
    })),
  )
}

function overShare(shares: readonly BudgetShare[]): readonly BudgetShare[] {
  // Exactly a fifth is not more than a fifth, whatever rounding makes of it.
  return shares.filter(({ share }) => share > BUDGET_RULE_SHARE + 1e-9).toSorted((a, b) => b.share - a.share)
}
