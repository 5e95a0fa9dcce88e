import { isSame } from '../lib/is-same.ts'
import type { AgendaItem } from './agenda-item.ts'
import type { MergeConflict } from './merge-conflict.ts'

/** A practice stands once on a workshop's agenda: that, not the id, says what is the same item. The one with more votes is taken. */
export function mergeAgenda(
  present: readonly AgendaItem[],
  incoming: readonly AgendaItem[],
  note: (conflict: MergeConflict) => void,
): AgendaItem[] {
  const there = new Map(incoming.map((item) => [keyOf(item), item]))
  const here = new Set(present.map(keyOf))
  const kept = present.map((old) => {
    const now = there.get(keyOf(old))
    if (now === undefined || isSame(old, now)) return old
    const taken = countVotes(old) > countVotes(now) ? 'present' : 'incoming'
    note({ kind: 'agenda-item', id: old.id, fields: [old.practice], taken })
    return taken === 'present' ? old : now
  })
  return withDistinctIds([...kept, ...incoming.filter((item) => !here.has(keyOf(item)))], note)
}

/** Two items under one id cannot both be stored; only files that no Trefoil wrote bring that about. */
function withDistinctIds(items: readonly AgendaItem[], note: (conflict: MergeConflict) => void): AgendaItem[] {
  const taken = new Set<string>()
  return items.filter(({ id, practice }) => {
    const isFree = !taken.has(id)
    if (!isFree) note({ kind: 'agenda-item', id, fields: [practice], taken: 'present' })
    taken.add(id)
    return isFree
  })
}

function keyOf({ assessmentId, practice }: AgendaItem): string {
  return `${assessmentId}/${practice}`
}

function countVotes({ rounds }: AgendaItem): number {
  return rounds.reduce((sum, { votes, late }) => sum + Object.keys(votes).length + Object.keys(late).length, 0)
}
