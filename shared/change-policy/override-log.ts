import type { SponsoredOverride } from '../model/team-policy.ts'

/** What overrides came to. */
export interface OverrideSummary {
  readonly count: number
  /** What all of them spent, as shares of a budget. */
  readonly spent: number
  /**
   * The part of it that no budget covered: an override spends what was left before it overdraws, so only what goes beyond is overdraft.
   */
  readonly overdraft: number
  /** How many have no figure yet: the sums say at least so much. */
  readonly unknown: number
  /** Those without one of progressive rollout, tested rollback, and a word to the people on call: row 4 asks for all three. */
  readonly incomplete: number
  /** Those whose review is due at `today` and that have no outcome yet. */
  readonly reviewsDue: readonly string[]
}

/** Sums up a log of sponsored overrides; `today` is a day such as `2026-03-31`. */
export function summariseOverrides(log: readonly SponsoredOverride[], today: string): OverrideSummary {
  const known = log.filter(({ spent }) => spent !== null)
  return {
    count: log.length,
    spent: known.reduce((sum, { spent }) => sum + (spent ?? 0), 0),
    overdraft: known.reduce((sum, override) => sum + overdraftOf(override), 0),
    unknown: log.length - known.length,
    incomplete: log.filter((each) => !(each.isProgressive && each.isRollbackTested && each.isOnCallTold)).length,
    reviewsDue: log
      .filter(({ reviewOn, outcome }) => reviewOn !== null && reviewOn <= today && outcome.trim() === '')
      .map(({ id }) => id),
  }
}

/** How far one override went beyond what was left. Where nobody knew what was left, all of it counts: nothing is known to cover it. */
export function overdraftOf({ spent, leftBefore }: Pick<SponsoredOverride, 'spent' | 'leftBefore'>): number {
  return Math.max(0, (spent ?? 0) - Math.max(0, leftBefore ?? 0))
}
