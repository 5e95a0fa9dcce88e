import { concernsSame, type Edit, type RecordEdit, type RecordTable } from '#shared/model/edit.ts'
import { loadCorePack } from '../core-pack.ts'
import type { TrefoilDatabase } from '../db/database.ts'
import { readAssessment } from '../db/workspace-repository.ts'
import { asOpen } from './as-open.ts'
import { applyForeignEdits } from './commit.ts'
import { useApp } from './store.ts'
import { summaryChanges, withRows } from './summaries.ts'
import type { WindowMessage } from './window-channel.ts'
import type { WriteQueue } from './write-queue.ts'

/**
 * Takes over what another window wrote: the assessment on screen as the disk has it now, and over it what this window has yet to write.
 * So both windows end on what is on the disk, whichever wrote last. What is typed into a record that the other window removed has no
 * place any more: it is let go, for it would hold up everything after it.
 */
export async function takeOver(database: TrefoilDatabase, queue: WriteQueue, message: WindowMessage): Promise<void> {
  const openId = useApp.getState().open?.assessment.id
  // In one transaction: what this window changes meanwhile is written after it, and so is among what waits.
  const stored = openId && (await database.transaction('r', database.tables, () => readAssessment(database, openId)))
  const removed = removedRecords(message.edits)
  if (removed.length > 0) queue.forget((edit) => isPartOf(edit, removed))
  applyForeignEdits(message, stored ? asOpen(stored) : null, queue.waiting())
  await correctSummaries(database, message)
}

/** The record without which an edit cannot be written. */
const PART_OF: Readonly<Record<Exclude<Edit['kind'], 'record' | 'settings'>, RecordTable>> = {
  answer: 'sheets',
  'sheet-head': 'sheets',
  vote: 'agendaItems',
  agenda: 'agendaItems',
  workshop: 'workshops',
  anonymise: 'workshops',
  events: 'teams',
}

function isPartOf(edit: Edit, removed: readonly RecordEdit[]): boolean {
  if (edit.kind === 'record' || edit.kind === 'settings') return false
  const table = PART_OF[edit.kind]
  return removed.some((record) => record.table === table && concernsSame(edit, record))
}

/** What is gone after these edits; a record may have been removed and brought back. */
function removedRecords(edits: readonly Edit[]): readonly RecordEdit[] {
  const last = new Map<string, RecordEdit>()
  for (const edit of edits) if (edit.kind === 'record') last.set(`${edit.table}/${edit.id}`, edit)
  return [...last.values()].filter(({ after }) => after === null)
}

/** Two windows that write at once each sum up without the other's answer; whoever sees both puts the row right. */
async function correctSummaries(database: TrefoilDatabase, { edits, summaries }: WindowMessage): Promise<void> {
  const parts = edits.filter(({ kind }) => kind !== 'record')
  const { put } = summaryChanges(await loadCorePack(), useApp.getState(), parts)
  const told = new Map(summaries.put.map((row) => [row.assessmentId, row.sourceHash]))
  const right = put.filter((row) => told.has(row.assessmentId) && told.get(row.assessmentId) !== row.sourceHash)
  if (right.length === 0) return
  const changes = { put: right, remove: [] }
  await database.summaries.bulkPut(right)
  useApp.setState((state) => ({ summaries: withRows(state.summaries, changes) }))
}
