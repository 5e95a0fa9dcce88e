import { groupBy } from '../lib/group-by.ts'
import type { Sheet } from '../model/sheet.ts'
import { median } from '../statistics/median.ts'
import { respondingSheets } from './responding-sheets.ts'

/** Smaller groups are not shown: their answers could be told apart [ours]. */
export const SMALLEST_GROUP = 3

/** A practice on which roles differ. */
export interface RoleGap {
  readonly practice: string
  /** By role, in the order of the roles; null where too few gave a level. */
  readonly medians: readonly (number | null)[]
  /** Between the highest and the lowest median, in levels. */
  readonly gap: number
}

export interface RoleGaps {
  readonly roles: readonly { readonly role: string; readonly people: number }[]
  /** The widest first. */
  readonly gaps: readonly RoleGap[]
}

/**
 * The medians of roles that three or more people answered in; null with fewer than two such roles. Medians only: from distributions, what a hidden
 * role answered could be worked out by taking the others away from the whole.
 */
export function compareRoles(practices: readonly string[], sheets: readonly Sheet[]): RoleGaps | null {
  const answered = respondingSheets({ assessment: { practices }, sheets })
  const groups = [...groupBy(answered, ({ role }) => role)].filter(
    ([role, members]) => role !== '' && members.length >= SMALLEST_GROUP,
  )
  if (groups.length < 2) return null
  const members = groups.map(([, group]) => group)
  return {
    roles: groups.map(([role, group]) => ({ role, people: group.length })),
    gaps: practices.flatMap((practice) => gapOn(practice, members) ?? []).sort((a, b) => b.gap - a.gap),
  }
}

function gapOn(practice: string, groups: readonly (readonly Sheet[])[]): RoleGap | null {
  const medians = groups.map((sheets) => {
    const levels = sheets.flatMap(({ answers }) => {
      const value = answers[practice]?.value
      return typeof value === 'number' ? [value] : []
    })
    return levels.length >= SMALLEST_GROUP ? median(levels) : null
  })
  const known = medians.filter((value) => value !== null)
  return known.length < 2 ? null : { practice, medians, gap: Math.max(...known) - Math.min(...known) }
}
