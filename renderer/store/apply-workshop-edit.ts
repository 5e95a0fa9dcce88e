import { assertNever } from '#shared/lib/assert-never.ts'
import { anonymousSheet, anonymousWorkshop } from '#shared/model/anonymous-sheet.ts'
import { withAgendaStep, withStanding, withVote } from '#shared/model/with-vote.ts'
import type { AgendaEdit, VoteEdit, WorkshopEdits } from '#shared/model/workshop-edit.ts'
import type { OpenAssessment } from './app-state.ts'

/** The assessment on screen after this edit; the same where the edit is about another one. Pure. */
export function applyWorkshopEdit(open: OpenAssessment, edit: WorkshopEdits): OpenAssessment {
  switch (edit.kind) {
    case 'vote':
      return applyVote(open, edit)
    case 'agenda':
      return applyStep(open, edit)
    case 'workshop':
      if (open.workshop?.id !== edit.assessmentId) return open
      return { ...open, workshop: { ...open.workshop, ...edit.after } }
    case 'anonymise': {
      if (open.workshop?.id !== edit.assessmentId) return open
      const sheets = Object.entries(open.sheets).map(([id, sheet]) => [id, anonymousSheet(sheet, edit)])
      return { ...open, sheets: Object.fromEntries(sheets), workshop: anonymousWorkshop(open.workshop, edit) }
    }
    default:
      return assertNever(edit)
  }
}

function applyVote(open: OpenAssessment, edit: VoteEdit): OpenAssessment {
  const item = open.items[edit.itemId]
  const voted = item && withVote(item, edit)
  if (!voted || voted === item) return open
  const sheet = open.sheets[edit.seat]
  return {
    ...open,
    items: { ...open.items, [voted.id]: voted },
    sheets: sheet ? { ...open.sheets, [sheet.id]: withStanding(sheet, edit) } : open.sheets,
  }
}

function applyStep(open: OpenAssessment, { itemId, after }: AgendaEdit): OpenAssessment {
  const item = open.items[itemId]
  return item ? { ...open, items: { ...open.items, [itemId]: withAgendaStep(item, after) } } : open
}
