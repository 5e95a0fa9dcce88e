import type { AgendaItem, Vote, Votes } from '../model/agenda-item.ts'
import type { Edit } from '../model/edit.ts'
import type { Sheet } from '../model/sheet.ts'
import type { Standing, VoteEdit } from '../model/workshop-edit.ts'
import { type Decision, type Refusal, refuse } from './decision.ts'
import { itemOf, type SessionFacts } from './session-facts.ts'
import type { CountLateEvent, VoteEvent } from './workshop-event.ts'

/** “Counted”, “late” (kept and shown, not counted), or “known”: it was counted before, and changes nothing. */
export type VoteReceipt = 'counted' | 'late' | 'known'
export type VoteDecision =
  | { readonly ok: true; readonly edits: readonly Edit[]; readonly receipt: VoteReceipt }
  | Refusal

/** “Does not apply” needs a reason wherever answers are written to a file. */
const REASON_FROM_VOTE = 'Voted “does not apply” in the workshop'

/**
 * A vote counts while its round has not been shown, even where its practice was parked meanwhile. A ballot may also come before the
 * practice's turn. After the reveal a vote is kept as late. Nothing that was taken in before is ever taken out.
 */
export function decideVote(facts: SessionFacts, event: VoteEvent, moment: string): VoteDecision {
  const item = itemOf(facts, event.practice)
  const sheet = facts.sheets.find(({ id }) => id === event.seat)
  if (!item) return refuse('This practice is not on the agenda any more.')
  if (!sheet) return refuse('This seat is not part of the session any more. Ask the facilitator for a new one.')
  if (facts.workshop.stage === 'closed') return refuse('The session is over: its results stand.')
  const index = event.round ?? Math.max(0, item.rounds.length - 1)
  const round = item.rounds[index]
  // A device repeats what was not acknowledged, and a ballot may be dropped in twice.
  if (hasIt(round?.votes, event)) return { ok: true, edits: [], receipt: 'known' }
  if (hasIt(round?.late, event)) return { ok: true, edits: [], receipt: 'late' }
  const isOpen = round !== undefined && round.openedAt !== null
  if (!isOpen && (event.way !== 'ballot' || index > item.rounds.length)) {
    return refuse('Voting on this practice is not open yet.')
  }
  return round?.revealedAt ? keepLate(item, sheet, event, index, moment) : count(item, sheet, event, index, moment)
}

/** A late vote becomes one that counts, for a seat that had none; its time still tells that it came late. */
export function decideCountLate(facts: SessionFacts, { practice, seat, round: index }: CountLateEvent): Decision {
  const item = itemOf(facts, practice)
  const round = item?.rounds[index]
  const late = round?.late[seat]
  if (!item || !round || !late) return refuse('There is no late vote of this seat.')
  if (facts.workshop.stage === 'closed') return refuse('The session is over: its results stand.')
  if (round.votes[seat]) {
    return refuse('This seat voted in time, and that vote stands. Vote again to give everybody a second one.')
  }
  const sheet = facts.sheets.find(({ id }) => id === seat)
  const { standing, next } = standingsOf(item, sheet, index, { seat, ...late, comment: '' })
  const edit = { kind: 'vote', itemId: item.id, practice, seat, round: index } as const
  return {
    ok: true,
    edits: [
      { ...edit, list: 'late', before: { vote: late, standing }, after: { vote: null, standing } },
      { ...edit, list: 'votes', before: { vote: null, standing }, after: { vote: late, standing: next } },
    ],
  }
}

function count(item: AgendaItem, sheet: Sheet, event: VoteEvent, round: number, moment: string): VoteDecision {
  const { standing, next } = standingsOf(item, sheet, round, event)
  return {
    ok: true,
    edits: [voteEdit(item, event, { round, list: 'votes', moment, standing, next })],
    receipt: 'counted',
  }
}

function keepLate(item: AgendaItem, sheet: Sheet, event: VoteEvent, round: number, moment: string): VoteDecision {
  const { standing } = standingsOf(item, sheet, round, event)
  const edit = voteEdit(item, event, { round, list: 'late', moment, standing, next: standing })
  return { ok: true, edits: [edit], receipt: 'late' }
}

interface Placing {
  readonly round: number
  readonly list: VoteEdit['list']
  readonly moment: string
  readonly standing: Standing | null
  readonly next: Standing | null
}

function voteEdit(item: AgendaItem, event: VoteEvent, { round, list, moment, standing, next }: Placing): VoteEdit {
  const { practice, seat, value, confidence, way } = event
  const before = item.rounds[round]?.[list][seat] ?? null
  // A correction at the keyboard keeps the phone's count, so that a repetition of the phone's older vote is still known as such.
  const cast = event.cast ?? before?.cast ?? 0
  const vote: Vote = { value, confidence, at: laterThan(before, moment), way, cast }
  return {
    kind: 'vote',
    itemId: item.id,
    practice,
    seat,
    round,
    list,
    before: { vote: before, standing },
    after: { vote, standing: next },
  }
}

/** The later of two votes stands, so one that follows another is later, even within a millisecond or over a clock set back. */
function laterThan(before: Vote | null, moment: string): string {
  if (before === null || Date.parse(moment) > Date.parse(before.at)) return moment
  return new Date(Date.parse(before.at) + 1).toISOString()
}

/** What stands in the sheet, and what will: the seat's vote of the last round it voted in. */
function standingsOf(
  { rounds, practice }: AgendaItem,
  sheet: Sheet | undefined,
  round: number,
  { seat, value, confidence, comment }: Pick<VoteEvent, 'seat' | 'value' | 'confidence' | 'comment'>,
): { readonly standing: Standing | null; readonly next: Standing | null } {
  const known = sheet?.answers[practice]
  const standing = known ? { value: known.value, confidence: known.confidence, comment: known.comment } : null
  if (rounds.slice(round + 1).some(({ votes }) => votes[seat])) return { standing, next: standing }
  const written = comment.trim() || (known?.comment ?? '')
  return { standing, next: { value, confidence, comment: written || (value === 'na' ? REASON_FROM_VOTE : '') } }
}

function hasIt(votes: Votes | undefined, { seat, cast, value, confidence, way, comment }: VoteEvent): boolean {
  const vote = votes?.[seat]
  if (!vote) return false
  if (cast !== null) return vote.cast >= cast
  return vote.value === value && vote.confidence === confidence && vote.way === way && comment.trim() === ''
}
