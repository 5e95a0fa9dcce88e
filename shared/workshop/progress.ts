import type { AgendaItem } from '../model/agenda-item.ts'
import type { Sheet } from '../model/sheet.ts'

/** Who has voted in the present round, never what: this is all that may be seen before the reveal. */
export interface VotingProgress {
  readonly voted: number
  readonly seats: readonly { readonly seat: string; readonly participant: string; readonly hasVoted: boolean }[]
}

/** The progress of a practice's last round, in the order of the sheets. */
export function progressOf(item: AgendaItem, sheets: readonly Sheet[]): VotingProgress {
  const voted = new Set(Object.keys(item.rounds.at(-1)?.votes ?? {}))
  const seats = sheets.map(({ id, participant }) => ({ seat: id, participant, hasVoted: voted.has(id) }))
  return { voted: seats.filter(({ hasVoted }) => hasVoted).length, seats }
}
