import type { Position } from '#shared/journal/position.ts'
import { assertNever } from '#shared/lib/assert-never.ts'
import {
  type AnswerEdit,
  asksToForget,
  type Edit,
  isFinalising,
  RECORD_TABLES,
  type SheetHeadEdit,
  withAnswer,
} from '#shared/model/edit.ts'
import type { AssessmentSummary } from '#shared/model/summary.ts'
import type { TrefoilDatabase } from './database.ts'
import { findRefused } from './find-refused.ts'
import { advancePosition } from './journal-position.ts'
import { writeEvents } from './write-events.ts'
import { findOrphans, writeRecords } from './write-records.ts'
import { writeWorkshopEdit } from './write-workshop-edit.ts'

/** Summary rows to write with the facts that they sum up, and those to remove. */
export interface SummaryChanges {
  readonly put: readonly AssessmentSummary[]
  readonly remove: readonly string[]
}

/** Some edits belong to a record that another window has deleted. Nothing of the list that they came in was written. */
export class RecordsGoneError extends Error {
  override readonly name = 'RecordsGoneError'
  readonly edits: readonly Edit[]
  constructor(edits: readonly Edit[]) {
    super('What these changes belong to was removed in another window.')
    this.edits = edits
  }
}

/** Some edits would change what is final, or make final what has changed meanwhile. Nothing of the list that they came in was written. */
export class FinalError extends Error {
  override readonly name = 'FinalError'
  readonly edits: readonly Edit[]
  constructor(edits: readonly Edit[]) {
    super('What is final is not changed: a correction is a further revision.')
    this.edits = edits
  }
}

/**
 * Writes edits, the summaries that follow from them and the position of this change in one transaction; resolves with the position when
 * the disk has it. All or nothing.
 * @throws RecordsGoneError with all edits whose record is gone; FinalError; or where the disk is full.
 */
export async function writeEdits(
  database: TrefoilDatabase,
  edits: readonly Edit[],
  summaries: SummaryChanges,
): Promise<Position> {
  const { summaries: summaryTable, profiles, settings, journal } = database
  const tables = [...RECORD_TABLES.map((name) => database.table(name)), summaryTable, profiles, settings, journal]
  // Hashing is loaded before the transaction, which would not wait for it, and not at all where nothing becomes final.
  const final = edits.some(isFinalising) ? await import('./find-outdated-marks.ts') : null
  return database.transaction('rw', tables, async () => {
    const refused = await findRefused(database, edits)
    if (refused.length > 0) throw new FinalError(refused)
    const gone = new Set<Edit>()
    for (const run of inRuns(edits)) for (const edit of await writeRun(database, run)) gone.add(edit)
    for (const edit of await findOrphans(database, edits)) gone.add(edit)
    if (gone.size > 0) throw new RecordsGoneError([...gone])
    const outdated = final ? await final.findOutdatedMarks(database, edits.filter(isFinalising)) : []
    if (outdated.length > 0) throw new FinalError(outdated)
    if (summaries.put.length > 0) await summaryTable.bulkPut([...summaries.put])
    if (summaries.remove.length > 0)
      await Promise.all([summaryTable, profiles].map((cache) => cache.bulkDelete([...summaries.remove])))
    return advancePosition(database, edits.some(asksToForget))
  })
}

/** Neighbours that are records of one table stay together: an import brings thousands of them, which go to the disk as one. */
function inRuns(edits: readonly Edit[]): readonly (readonly Edit[])[] {
  const runs: Edit[][] = []
  for (const edit of edits) {
    const last = runs.at(-1)
    const before = last?.at(-1)
    if (edit.kind === 'record' && before?.kind === 'record' && before.table === edit.table) last?.push(edit)
    else runs.push([edit])
  }
  return runs
}

/** Resolves with those whose record is gone. */
async function writeRun(database: TrefoilDatabase, run: readonly Edit[]): Promise<readonly Edit[]> {
  const records = run.filter((edit) => edit.kind === 'record')
  if (records.length > 0) return writeRecords(database, records)
  const [edit] = run
  return edit && !(await writeOne(database, edit)) ? [edit] : []
}

/** False where the record is gone. */
async function writeOne(database: TrefoilDatabase, edit: Edit): Promise<boolean> {
  switch (edit.kind) {
    case 'record':
      return (await writeRecords(database, [edit])).length === 0
    case 'answer':
    case 'sheet-head':
      return writeIntoSheet(database, edit)
    case 'vote':
    case 'agenda':
    case 'workshop':
    case 'anonymise':
      return writeWorkshopEdit(database, edit)
    case 'events':
      return writeEvents(database, edit)
    case 'settings':
      await database.settings.put({ key: 'workspace', value: edit.after })
      return true
    default:
      return assertNever(edit)
  }
}

/** Reads the sheet inside the transaction and changes only its own part: another window may have answered something else. */
async function writeIntoSheet(database: TrefoilDatabase, edit: AnswerEdit | SheetHeadEdit): Promise<boolean> {
  const sheet = await database.sheets.get(edit.sheetId)
  if (!sheet) return false
  await database.sheets.put(
    edit.kind === 'answer' ? withAnswer(sheet, edit.practice, edit.after) : { ...sheet, ...edit.after },
  )
  return true
}
