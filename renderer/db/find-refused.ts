import type { Edit } from '#shared/model/edit.ts'
import { refusedEdits } from '#shared/model/refused-edits.ts'
import type { TrefoilDatabase } from './database.ts'

/** The edits that would change what is final on the disk; inside the transaction of the caller. */
export async function findRefused(database: TrefoilDatabase, edits: readonly Edit[]): Promise<readonly Edit[]> {
  const [sheetIds, itemIds] = [new Set<string>(), new Set<string>()]
  const assessmentIds = new Set<string>()
  for (const edit of edits) {
    if (edit.kind === 'answer' || edit.kind === 'sheet-head') sheetIds.add(edit.sheetId)
    if (edit.kind === 'vote') sheetIds.add(edit.seat)
    if (edit.kind === 'vote' || edit.kind === 'agenda') itemIds.add(edit.itemId)
    if (edit.kind === 'workshop') assessmentIds.add(edit.assessmentId)
    if (edit.kind !== 'record') continue
    if (edit.table === 'assessments' || edit.table === 'workshops') assessmentIds.add(edit.id)
    const record = edit.after ?? edit.before
    if (record && 'assessmentId' in record) assessmentIds.add(record.assessmentId)
  }
  const [sheets, items] = await Promise.all([
    sheetIds.size > 0 ? database.sheets.bulkGet([...sheetIds]) : [],
    itemIds.size > 0 ? database.agendaItems.bulkGet([...itemIds]) : [],
  ])
  const owners = new Map([...sheets, ...items].flatMap((part) => (part ? [[part.id, part.assessmentId] as const] : [])))
  for (const id of owners.values()) assessmentIds.add(id)
  if (assessmentIds.size === 0) return []
  const stored = await database.assessments.bulkGet([...assessmentIds])
  const final = new Set(stored.flatMap((found) => (found?.status === 'final' ? [found.id] : [])))
  return refusedEdits(edits, {
    isFinal: (id) => final.has(id),
    assessmentOfSheet: (id) => owners.get(id),
    assessmentOfItem: (id) => owners.get(id),
  })
}
