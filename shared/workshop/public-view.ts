import type { AgendaItem } from '../model/agenda-item.ts'
import type { WorkshopStage } from '../model/workshop.ts'
import { readClock, type WorkshopClock } from './clock.ts'
import { progressOf, type VotingProgress } from './progress.ts'
import { type Reveal, revealOf } from './reveal.ts'
import { itemOf, itemsInOrder, type SessionFacts } from './session-facts.ts'

/** All that may be seen by everybody, on the projector or on a phone: no vote before its reveal, nobody named beside a vote, no notes. */
export interface PublicView {
  readonly sessionId: string
  readonly stage: WorkshopStage
  readonly clock: WorkshopClock
  readonly item: {
    readonly practice: string
    /** Its place on the agenda, from 1, and how many there are. */
    readonly place: number
    readonly of: number
    readonly phase: AgendaItem['phase']
    /** The position of the round that votes belong to now. */
    readonly round: number
    readonly progress: VotingProgress
    readonly reveal: Reveal | null
    readonly agreed: Pick<NonNullable<AgendaItem['agreed']>, 'value' | 'reason' | 'by'> | null
  } | null
}

/** What everybody may see at this moment (`now` in milliseconds). */
export function publicViewOf(facts: SessionFacts, now: number): PublicView {
  const { sessionId, stage, current } = facts.workshop
  const item = current === null ? undefined : itemOf(facts, current)
  return { sessionId, stage, clock: readClock(facts, now), item: item ? viewItem(facts, item) : null }
}

function viewItem(facts: SessionFacts, item: AgendaItem): PublicView['item'] {
  const order = itemsInOrder(facts)
  const isShown = item.phase === 'revealed' || item.phase === 'agreed'
  return {
    practice: item.practice,
    place: order.findIndex(({ practice }) => practice === item.practice) + 1,
    of: order.length,
    phase: item.phase,
    round: Math.max(0, item.rounds.length - 1),
    progress: progressOf(item, facts.sheets),
    reveal: isShown ? revealOf(item, facts.sheets, { anonymous: true }) : null,
    agreed: item.agreed && { value: item.agreed.value, reason: item.agreed.reason, by: item.agreed.by },
  }
}
