import type { Edit } from '../model/edit.ts'
import { decideVote, type VoteDecision } from './decide-vote.ts'
import type { SessionFacts } from './session-facts.ts'
import { withVotes } from './with-votes.ts'
import type { VoteEvent } from './workshop-event.ts'

/** Decides several votes one after the other, each on what those before it left: by vote, all edits together, and the session after them. */
export function decideVotes(
  facts: SessionFacts,
  events: readonly VoteEvent[],
  moment: string,
): { readonly decisions: readonly VoteDecision[]; readonly edits: readonly Edit[]; readonly after: SessionFacts } {
  let after = facts
  const edits: Edit[] = []
  const decisions = events.map((event) => {
    const decision = decideVote(after, event, moment)
    if (decision.ok) {
      edits.push(...decision.edits)
      after = withVotes(after, decision.edits)
    }
    return decision
  })
  return { decisions, edits, after }
}
