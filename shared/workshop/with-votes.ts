import type { Edit } from '../model/edit.ts'
import { withStanding, withVote } from '../model/with-vote.ts'
import type { SessionFacts } from './session-facts.ts'

/** The session after these votes: for deciding several in a row before any of them is stored. */
export function withVotes(facts: SessionFacts, edits: readonly Edit[]): SessionFacts {
  return edits.reduce<SessionFacts>((present, edit) => {
    if (edit.kind !== 'vote') return present
    const items = present.items.map((item) => (item.id === edit.itemId ? withVote(item, edit) : item))
    if (items.every((item, index) => item === present.items[index])) return present
    const sheets = present.sheets.map((sheet) => (sheet.id === edit.seat ? withStanding(sheet, edit) : sheet))
    return { ...present, items, sheets }
  }, facts)
}
