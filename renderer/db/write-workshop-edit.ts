import { assertNever } from '#shared/lib/assert-never.ts'
import type { AgendaItem } from '#shared/model/agenda-item.ts'
import { anonymousSheet, anonymousWorkshop } from '#shared/model/anonymous-sheet.ts'
import { withAgendaStep, withStanding, withVote } from '#shared/model/with-vote.ts'
import type { Workshop } from '#shared/model/workshop.ts'
import type { AnonymiseEdit, VoteEdit, WorkshopEdits } from '#shared/model/workshop-edit.ts'
import type { TrefoilDatabase } from './database.ts'

/**
 * Applies one edit of a workshop to what the database holds at this moment, inside the transaction of the caller: what another window
 * or the room has written meanwhile stays.
 * @throws where the workshop is gone.
 */
export async function writeWorkshopEdit(database: TrefoilDatabase, edit: WorkshopEdits): Promise<void> {
  switch (edit.kind) {
    case 'vote':
      return writeVote(database, edit)
    case 'agenda':
      await database.agendaItems.put(withAgendaStep(await readItem(database, edit.itemId), edit.after))
      return
    case 'workshop':
      await database.workshops.put({ ...(await readWorkshop(database, edit.assessmentId)), ...edit.after })
      return
    case 'anonymise':
      return writeAnonymous(database, edit)
    default:
      return assertNever(edit)
  }
}

/** The vote counts even where its participant was taken out meanwhile: it was given. */
async function writeVote(database: TrefoilDatabase, edit: VoteEdit): Promise<void> {
  const item = await readItem(database, edit.itemId)
  const voted = withVote(item, edit)
  if (voted === item) return
  await database.agendaItems.put(voted)
  const sheet = await database.sheets.get(edit.seat)
  if (sheet) await database.sheets.put(withStanding(sheet, edit))
}

async function writeAnonymous(database: TrefoilDatabase, edit: AnonymiseEdit): Promise<void> {
  const sheets = await database.sheets.where('assessmentId').equals(edit.assessmentId).toArray()
  await database.sheets.bulkPut(sheets.map((sheet) => anonymousSheet(sheet, edit)))
  await database.workshops.put(anonymousWorkshop(await readWorkshop(database, edit.assessmentId), edit))
}

async function readItem(database: TrefoilDatabase, itemId: string): Promise<AgendaItem> {
  const item = await database.agendaItems.get(itemId)
  if (!item) throw new Error('The workshop was removed in another window.')
  return item
}

async function readWorkshop(database: TrefoilDatabase, assessmentId: string): Promise<Workshop> {
  const workshop = await database.workshops.get(assessmentId)
  if (!workshop) throw new Error('The workshop was removed in another window.')
  return workshop
}
