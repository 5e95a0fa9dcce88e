import type { AgendaItem } from '../model/agenda-item.ts'

/** The number of the last vote that a seat's device sent, in whatever round; 0 where it sent none. The next one has to be higher. */
export function lastCastOf(items: readonly AgendaItem[], seat: string): number {
  const casts = items.flatMap(({ rounds }) =>
    rounds.flatMap(({ votes, late }) => [votes[seat]?.cast ?? 0, late[seat]?.cast ?? 0]),
  )
  return Math.max(0, ...casts)
}
