import { groupBy } from '../lib/group-by.ts'
import type { AgendaItem, Votes } from '../model/agenda-item.ts'
import type { AnswerValue } from '../model/answer.ts'
import type { Level } from '../model/level.ts'
import type { Sheet } from '../model/sheet.ts'
import { CODES, DONT_KNOW, NOT_APPLICABLE } from '../scoring/answer-matrix.ts'
import type { PracticeScore } from '../scoring/assessment-score.ts'
import { scorePractice } from '../scoring/score-practice.ts'
import { median } from '../statistics/median.ts'
import { FEWEST_PER_ROLE } from './anonymise.ts'

/** One end of the spread: those to be asked first. */
export interface SpreadEnd {
  readonly level: Level
  readonly count: number
  /** Null where nobody may be named. */
  readonly names: readonly string[] | null
}

/** What one round says, once it is shown. */
export interface Reveal {
  /** Position of the round. */
  readonly round: number
  /** Distribution, median, agreement, don't-know and N/A counts. */
  readonly score: PracticeScore
  /** Lowest and highest; null where all gave the same level. */
  readonly ends: { readonly low: SpreadEnd; readonly high: SpreadEnd } | null
  /**
   * Medians of the roles that at least three levels came from. Medians only: from distributions, what a hidden role answered could be
   * worked out by taking the others away from the whole.
   */
  readonly roles: readonly { readonly role: string; readonly n: number; readonly median: number }[]
  /** Between the highest and the lowest role; null with fewer than two. */
  readonly roleGap: number | null
  readonly late: number
}

/** What a round of a practice says; null while it is not shown. Leave `round` out for the last one that was shown. */
export function revealOf(
  item: AgendaItem,
  sheets: readonly Sheet[],
  { anonymous, round }: { readonly anonymous: boolean; readonly round?: number },
): Reveal | null {
  const index = round ?? item.rounds.findLastIndex(({ revealedAt }) => revealedAt !== null)
  const shown = item.rounds[index]
  if (!shown || shown.revealedAt === null) return null
  const roles = roleMedians(shown.votes, sheets)
  const medians = roles.map((role) => role.median)
  return {
    round: index,
    score: scoreVotes(item.practice, shown.votes),
    ends: endsOf(shown.votes, sheets, anonymous),
    roles,
    roleGap: roles.length < 2 ? null : Math.max(...medians) - Math.min(...medians),
    late: Object.keys(shown.late).length,
  }
}

/** What the votes of one round come to, by the formulas of every other score. */
export function scoreVotes(practice: string, votes: Votes): PracticeScore {
  const tally = new Uint32Array(CODES)
  for (const { value } of Object.values(votes)) tally[codeOf(value)] = (tally[codeOf(value)] ?? 0) + 1
  return scorePractice(practice, tally)
}

function codeOf(value: AnswerValue): number {
  if (value === 'na') return NOT_APPLICABLE
  return value === 'dk' ? DONT_KNOW : value
}

function endsOf(votes: Votes, sheets: readonly Sheet[], anonymous: boolean): Reveal['ends'] {
  const given = levelsBySeat(votes)
  const levels = given.map(([, value]) => value)
  const low = Math.min(...levels) as Level
  const high = Math.max(...levels) as Level
  if (low >= high || given.length === 0) return null
  const endAt = (end: Level): SpreadEnd => {
    const seats = given.flatMap(([seat, value]) => (value === end ? [seat] : []))
    const names = sheets.filter(({ id }) => seats.includes(id)).map(({ participant }) => participant)
    return { level: end, count: seats.length, names: anonymous ? null : names }
  }
  return { low: endAt(low), high: endAt(high) }
}

function roleMedians(votes: Votes, sheets: readonly Sheet[]): Reveal['roles'] {
  const roleOf = new Map(sheets.map(({ id, role }) => [id, role]))
  const byRole = groupBy(levelsBySeat(votes), ([seat]) => roleOf.get(seat) ?? '')
  return [...byRole].flatMap(([role, given]) => {
    const middle = median(given.map(([, value]) => value))
    return role === '' || given.length < FEWEST_PER_ROLE || middle === null
      ? []
      : [{ role, n: given.length, median: middle }]
  })
}

function levelsBySeat(votes: Votes): readonly (readonly [string, Level])[] {
  return Object.entries(votes).flatMap(([seat, { value }]) =>
    typeof value === 'number' ? [[seat, value] as const] : [],
  )
}
