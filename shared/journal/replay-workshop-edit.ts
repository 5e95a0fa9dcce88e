import { assertNever } from '../lib/assert-never.ts'
import { anonymousSheet, anonymousWorkshop } from '../model/anonymous-sheet.ts'
import { withAgendaStep, withStanding, withVote } from '../model/with-vote.ts'
import type { AnonymiseEdit, VoteEdit, WorkshopEdits } from '../model/workshop-edit.ts'
import { change, type IndexedTables } from './indexed-tables.ts'

/** Does to the records what the database did when the edit was written. */
export function replayWorkshopEdit(tables: IndexedTables, edit: WorkshopEdits): void {
  switch (edit.kind) {
    case 'vote':
      replayVote(tables, edit)
      return
    case 'agenda':
      change(tables.agendaItems, edit.itemId, (item) => withAgendaStep(item, edit.after))
      return
    case 'workshop':
      change(tables.workshops, edit.assessmentId, (workshop) => ({ ...workshop, ...edit.after }))
      return
    case 'anonymise':
      replayAnonymous(tables, edit)
      return
    default:
      assertNever(edit)
  }
}

function replayVote({ agendaItems, sheets }: IndexedTables, edit: VoteEdit): void {
  const item = agendaItems.get(edit.itemId)
  const voted = item && withVote(item, edit)
  if (!voted || voted === item) return
  agendaItems.set(edit.itemId, voted)
  change(sheets, edit.seat, (sheet) => withStanding(sheet, edit))
}

function replayAnonymous({ sheets, workshops }: IndexedTables, edit: AnonymiseEdit): void {
  for (const sheet of sheets.values()) {
    if (sheet.assessmentId === edit.assessmentId) sheets.set(sheet.id, anonymousSheet(sheet, edit))
  }
  change(workshops, edit.assessmentId, (workshop) => anonymousWorkshop(workshop, edit))
}
