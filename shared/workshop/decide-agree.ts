import type { AgendaItem, Agreed } from '../model/agenda-item.ts'
import { type Decision, refuse, stepItem } from './decision.ts'
import { lastRevealed } from './session-facts.ts'
import type { AgreeEvent } from './workshop-event.ts'

/**
 * Settles a practice. A reason is needed wherever the level is not what everybody voted: later, the report has to say why. Overruling
 * needs one always, and keeps what the group had agreed.
 */
export function decideAgree(item: AgendaItem, event: AgreeEvent, moment: string): Decision {
  const isOverruling = event.by === 'facilitator'
  if (item.phase !== 'revealed' && !(isOverruling && item.phase === 'agreed')) return refuse(whyNotNow(item))
  const reason = event.reason.trim()
  if (reason === '' && isOverruling) return refuse('Overruling the room needs a reason: the record names it.')
  if (reason === '' && !isUnanimous(item, event)) {
    return refuse('Not everybody voted for this. Say in a few words why it was agreed.')
  }
  const agreed: Agreed = { value: event.value, reason, by: event.by, at: moment, overruled: overruledBy(item, event) }
  return { ok: true, edits: [stepItem(item, { phase: 'agreed', agreed, settledAt: moment })] }
}

function whyNotNow({ phase }: AgendaItem): string {
  if (phase === 'agreed') return 'It is agreed. Reopen it to agree on something else.'
  if (phase === 'parked' || phase === 'skipped') return `It is ${phase}. Reopen it first.`
  return 'Reveal the votes first.'
}

function isUnanimous(item: AgendaItem, { value }: AgreeEvent): boolean {
  const votes = Object.values(lastRevealed(item)?.round.votes ?? {})
  return votes.length > 0 && votes.every((vote) => vote.value === value)
}

/** The group's own agreement, however often it is overruled. */
function overruledBy({ agreed }: AgendaItem, { by }: AgreeEvent): Agreed['overruled'] {
  if (by === 'group' || agreed === null) return null
  return agreed.by === 'group' ? { value: agreed.value, reason: agreed.reason } : agreed.overruled
}
