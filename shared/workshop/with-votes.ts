import type { Edit } from '../model/edit.ts'
import { withStanding, withVote } from '../model/with-vote.ts'
import type { VoteEdit } from '../model/workshop-edit.ts'
import type { SessionFacts } from './session-facts.ts'

/** The session after these votes: for deciding several in a row before any of them is stored. */
export function withVotes(facts: SessionFacts, edits: readonly Edit[]): SessionFacts {
  let present = facts
  for (const edit of edits) if (edit.kind === 'vote') present = withOneVote(present, edit)
  return present
}

function withOneVote(facts: SessionFacts, edit: VoteEdit): SessionFacts {
  const items = facts.items.map((item) => (item.id === edit.itemId ? withVote(item, edit) : item))
  if (items.every((item, index) => item === facts.items[index])) return facts
  const sheets = facts.sheets.map((sheet) => (sheet.id === edit.seat ? withStanding(sheet, edit) : sheet))
  return { ...facts, items, sheets }
}
