import { decideItem } from './decide-item.ts'
import { decideSession } from './decide-session.ts'
import { decideCountLate, decideVote } from './decide-vote.ts'
import type { Decision } from './decision.ts'
import type { SessionFacts } from './session-facts.ts'
import type { WorkshopEvent } from './workshop-event.ts'

/**
 * The workshop as a state machine: what an event changes, or in words why it cannot be now. `moment` is an ISO moment in UTC. Pure;
 * no event ever takes out a vote.
 */
export function decideEvent(facts: SessionFacts, event: WorkshopEvent, moment: string): Decision {
  switch (event.kind) {
    case 'vote':
      return decideVote(facts, event, moment)
    case 'count-late':
      return decideCountLate(facts, event)
    case 'start':
    case 'begin-rounds':
    case 'next':
    case 'go-to':
    case 'pause':
    case 'resume':
    case 'close':
    case 'finish':
      return decideSession(facts, event, moment)
    default:
      return decideItem(facts, event, moment)
  }
}
