import type { AgendaItem, Round, Vote } from './agenda-item.ts'
import { EMPTY_ANSWER } from './empty-answer.ts'
import type { Sheet } from './sheet.ts'
import type { AgendaStep, RoundTimes, Standing, VoteEdit } from './workshop-edit.ts'

const EMPTY_ROUND: Round = { openedAt: null, revealedAt: null, votes: {}, late: {} }

/**
 * The item with that vote set, or taken out where it is null; the same item where the edit does not take effect, because something newer
 * stands there. In whatever order the votes of one seat arrive, the latest stands.
 */
export function withVote(item: AgendaItem, edit: VoteEdit): AgendaItem {
  const rounds = Array.from(
    { length: Math.max(item.rounds.length, edit.round + 1) },
    (_, index) => item.rounds[index] ?? EMPTY_ROUND,
  )
  const round = rounds[edit.round] ?? EMPTY_ROUND
  const { [edit.seat]: stored = null, ...others } = round[edit.list]
  if (!takesEffect(stored, edit)) return item
  const votes = edit.after.vote === null ? others : { ...others, [edit.seat]: edit.after.vote }
  return { ...item, rounds: withoutEmptyTail(rounds.with(edit.round, { ...round, [edit.list]: votes })) }
}

/** The sheet with the answer that stands after the vote. What the answer rests on stays as it is. */
export function withStanding(sheet: Sheet, { practice, before, after }: VoteEdit): Sheet {
  if (isSame(before.standing, after.standing)) return sheet
  const { [practice]: known = EMPTY_ANSWER, ...others } = sheet.answers
  const standing: Standing = after.standing ?? { value: null, confidence: null, comment: '' }
  const isNothing = after.standing === null && known.evidence.length === 0
  return { ...sheet, answers: isNothing ? others : { ...others, [practice]: { ...known, ...standing } } }
}

/** The item with those fields. Rounds that hold votes stay, whatever the step says of their times. */
export function withAgendaStep(item: AgendaItem, step: AgendaStep): AgendaItem {
  const { rounds, ...fields } = step
  return { ...item, ...fields, ...(rounds ? { rounds: withTimes(item.rounds, rounds) } : {}) }
}

function withTimes(rounds: readonly Round[], times: readonly RoundTimes[]): Round[] {
  const timed = times.map((time, index) => ({ ...(rounds[index] ?? EMPTY_ROUND), ...time }))
  const beyond = rounds.slice(times.length).map(({ votes, late }) => ({ ...EMPTY_ROUND, votes, late }))
  return withoutEmptyTail([...timed, ...beyond])
}

function withoutEmptyTail(rounds: readonly Round[]): Round[] {
  return rounds.slice(
    0,
    rounds.findLastIndex(({ openedAt, votes, late }) => openedAt !== null || hasAny(votes, late)) + 1,
  )
}

function hasAny(...lists: readonly object[]): boolean {
  return lists.some((list) => Object.keys(list).length > 0)
}

function takesEffect(stored: Vote | null, { before, after }: VoteEdit): boolean {
  if (isSame(stored, before.vote)) return true
  return after.vote !== null && (stored === null || isNewer(after.vote, stored))
}

/** By the moment of receipt: all windows of a device read one clock. Equal moments are decided the same way everywhere. */
function isNewer(one: Vote, other: Vote): boolean {
  const later = Date.parse(one.at) - Date.parse(other.at) || one.cast - other.cast
  return later > 0 || (later === 0 && JSON.stringify(one) > JSON.stringify(other))
}

/** Records of the same fields in the same order, as zod and our own code make them. */
function isSame(one: object | null, other: object | null): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
