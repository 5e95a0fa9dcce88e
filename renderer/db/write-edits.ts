import type { Position } from '#shared/journal/position.ts'
import { assertNever } from '#shared/lib/assert-never.ts'
import {
  type AnswerEdit,
  asksToForget,
  type Edit,
  RECORD_TABLES,
  type RecordEdit,
  type SheetHeadEdit,
  withAnswer,
} from '#shared/model/edit.ts'
import type { AssessmentSummary } from '#shared/model/summary.ts'
import type { TrefoilDatabase } from './database.ts'
import { advancePosition } from './journal-position.ts'
import { writeWorkshopEdit } from './write-workshop-edit.ts'

/** Summary rows to write with the facts that they sum up, and those to remove. */
export interface SummaryChanges {
  readonly put: readonly AssessmentSummary[]
  readonly remove: readonly string[]
}

/**
 * Writes edits, the summaries that follow from them and the position of this change in one transaction; resolves with the position when
 * the disk has it. All or nothing.
 * @throws where the disk is full or a sheet is gone that an answer belongs to.
 */
export async function writeEdits(
  database: TrefoilDatabase,
  edits: readonly Edit[],
  summaries: SummaryChanges,
): Promise<Position> {
  const { summaries: summaryTable, settings, journal } = database
  const tables = [...RECORD_TABLES.map((name) => database.table(name)), summaryTable, settings, journal]
  return database.transaction('rw', tables, async () => {
    for (const edit of edits) await writeEdit(database, edit)
    if (summaries.put.length > 0) await summaryTable.bulkPut([...summaries.put])
    if (summaries.remove.length > 0) await summaryTable.bulkDelete([...summaries.remove])
    return advancePosition(database, edits.some(asksToForget))
  })
}

async function writeEdit(database: TrefoilDatabase, edit: Edit): Promise<void> {
  switch (edit.kind) {
    case 'record':
      return writeRecord(database, edit)
    case 'answer':
    case 'sheet-head':
      return writeIntoSheet(database, edit)
    case 'vote':
    case 'agenda':
    case 'workshop':
    case 'anonymise':
      return writeWorkshopEdit(database, edit)
    case 'settings':
      await database.settings.put({ key: 'workspace', value: edit.after })
      return
    default:
      return assertNever(edit)
  }
}

async function writeRecord(database: TrefoilDatabase, { table, id, after }: RecordEdit): Promise<void> {
  if (after === null) await database.table(table).delete(id)
  else await database.table(table).put(after)
}

/** Reads the sheet inside the transaction and changes only its own part: another window may have answered something else. */
async function writeIntoSheet(database: TrefoilDatabase, edit: AnswerEdit | SheetHeadEdit): Promise<void> {
  const sheet = await database.sheets.get(edit.sheetId)
  if (!sheet) throw new Error('The answers of this participant were removed in another window.')
  await database.sheets.put(
    edit.kind === 'answer' ? withAnswer(sheet, edit.practice, edit.after) : { ...sheet, ...edit.after },
  )
}
