import { assertNever } from '#shared/lib/assert-never.ts'
import { anonymousSheet, anonymousWorkshop } from '#shared/model/anonymous-sheet.ts'
import { withAgendaStep, withStanding, withVote } from '#shared/model/with-vote.ts'
import type { AgendaEdit, AnonymiseEdit, VoteEdit, WorkshopEdits } from '#shared/model/workshop-edit.ts'
import type { TrefoilDatabase } from './database.ts'

/**
 * Applies one edit of a workshop to what the database holds at this moment, inside the transaction of the caller: what another window
 * or the room has written meanwhile stays. False, and nothing is written, where the workshop is gone.
 */
export async function writeWorkshopEdit(database: TrefoilDatabase, edit: WorkshopEdits): Promise<boolean> {
  switch (edit.kind) {
    case 'vote':
      return writeVote(database, edit)
    case 'agenda':
      return writeStep(database, edit)
    case 'workshop': {
      const workshop = await database.workshops.get(edit.assessmentId)
      if (!workshop) return false
      await database.workshops.put({ ...workshop, ...edit.after })
      return true
    }
    case 'anonymise':
      return writeAnonymous(database, edit)
    default:
      return assertNever(edit)
  }
}

/** The vote counts even where its participant was taken out meanwhile: it was given. */
async function writeVote(database: TrefoilDatabase, edit: VoteEdit): Promise<boolean> {
  const item = await database.agendaItems.get(edit.itemId)
  if (!item) return false
  const voted = withVote(item, edit)
  if (voted === item) return true
  await database.agendaItems.put(voted)
  const sheet = await database.sheets.get(edit.seat)
  if (sheet) await database.sheets.put(withStanding(sheet, edit))
  return true
}

async function writeStep(database: TrefoilDatabase, { itemId, after }: AgendaEdit): Promise<boolean> {
  const item = await database.agendaItems.get(itemId)
  if (!item) return false
  await database.agendaItems.put(withAgendaStep(item, after))
  return true
}

async function writeAnonymous(database: TrefoilDatabase, edit: AnonymiseEdit): Promise<boolean> {
  const workshop = await database.workshops.get(edit.assessmentId)
  if (!workshop) return false
  const sheets = await database.sheets.where('assessmentId').equals(edit.assessmentId).toArray()
  await database.sheets.bulkPut(sheets.map((sheet) => anonymousSheet(sheet, edit)))
  await database.workshops.put(anonymousWorkshop(workshop, edit))
  return true
}
