import { groupBy } from '../lib/group-by.ts'
import { isSame } from '../lib/is-same.ts'
import type { MergeConflict } from './merge-conflict.ts'
import { withoutAssessments } from './without-assessments.ts'
import type { Workspace } from './workspace.ts'

/**
 * Takes each assessment that is final on one side out of the other, so that the two are not merged into something that neither has said.
 * One that was made anonymous here has no incoming sheets any more (`left`): it stays as it is here, and open if it was.
 */
export function settleFinal(
  present: Workspace,
  incoming: Workspace,
  left: ReadonlySet<string>,
  note: (conflict: MergeConflict) => void,
): { readonly here: Workspace; readonly facts: Workspace } {
  const there = new Map(incoming.assessments.map((record) => [record.id, record]))
  const [keep, take] = [new Set<string>(), new Set<string>()]
  for (const { id, status } of present.assessments) {
    const other = there.get(id)
    if (!other) continue
    if (status === 'final') keep.add(id)
    else if (other.status === 'final') (left.has(id) ? keep : take).add(id)
  }
  const [ours, theirs] = [onlyAssessments(present, keep, take), onlyAssessments(incoming, keep, take)]
  for (const id of [...keep, ...take]) {
    const isOther = !left.has(id) && !isSame(ours.get(id), theirs.get(id))
    if (isOther) note({ kind: 'assessment', id, fields: ['final'], taken: keep.has(id) ? 'present' : 'incoming' })
  }
  return { here: withoutAssessments(present, take), facts: withoutAssessments(incoming, keep) }
}

/** All that belongs to each of these assessments, to be compared. */
function onlyAssessments(facts: Workspace, ...sets: readonly ReadonlySet<string>[]): ReadonlyMap<string, unknown> {
  const wanted = (id: string) => sets.some((set) => set.has(id))
  const sheets = groupBy(facts.sheets, ({ assessmentId }) => assessmentId)
  const items = groupBy(facts.agendaItems, ({ assessmentId }) => assessmentId)
  const workshops = new Map(facts.workshops.map((record) => [record.id, record]))
  return new Map(
    facts.assessments
      .filter(({ id }) => wanted(id))
      .map((record) => [
        record.id,
        [record, byId(sheets.get(record.id)), workshops.get(record.id), byId(items.get(record.id))],
      ]),
  )
}

function byId<T extends { readonly id: string }>(records: readonly T[] = []): Readonly<Record<string, T>> {
  return Object.fromEntries(records.map((record) => [record.id, record]))
}
