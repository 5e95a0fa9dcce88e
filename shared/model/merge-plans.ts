import { isSame } from '../lib/is-same.ts'
import type { MergeConflict } from './merge-conflict.ts'
import type { Plan } from './plan.ts'
import { changedFields } from './workspace-difference.ts'

/** A team has one plan: an incoming one takes the place of the present one, even under another id; the notes of both stay. */
export function mergePlans(
  present: readonly Plan[],
  incoming: readonly Plan[],
  note: (conflict: MergeConflict) => void,
): Plan[] {
  const there = new Map(incoming.flatMap((plan) => [[plan.id, plan] as const, [plan.teamId, plan] as const]))
  const here = new Map(present.map((plan) => [plan.teamId, plan]))
  const carried = new Set<string>()
  const merged = incoming.map((now) => {
    const old = here.get(now.teamId)
    if (old === undefined) return now
    carried.add(old.id)
    return isSame(old, now) ? now : mergePlan(old, now, note)
  })
  const displaced = present.filter((plan) => !carried.has(plan.id) && (there.has(plan.id) || there.has(plan.teamId)))
  for (const plan of displaced) note({ kind: 'plan', id: plan.id, fields: ['plan'], taken: 'incoming' })
  const gone = new Set([...carried, ...displaced.map(({ id }) => id)])
  return inOrderOf(present, [...present.filter(({ id }) => !gone.has(id)), ...merged])
}

function mergePlan(old: Plan, now: Plan, note: (conflict: MergeConflict) => void): Plan {
  const fields = changedFields({ before: old, after: now }).filter((field) => field !== 'notes')
  const notes = Object.keys(now.notes).filter(
    (step) => Object.hasOwn(old.notes, step) && !isSame(old.notes[step], now.notes[step]),
  )
  note({ kind: 'plan', id: old.id, fields: [...fields, ...notes], taken: 'incoming' })
  return { ...now, notes: { ...old.notes, ...now.notes } }
}

/** Records that were here before keep their places: a merge with itself changes nothing. */
function inOrderOf<T extends { readonly id: string }>(present: readonly T[], records: readonly T[]): T[] {
  const order = new Map(present.map(({ id }, index) => [id, index]))
  const place = ({ id }: T) => order.get(id) ?? present.length
  return records.toSorted((a, b) => place(a) - place(b))
}
