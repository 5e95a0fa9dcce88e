import { revealConcern } from './reveal-concern.ts'
import { itemOf, itemsInOrder, type SessionFacts } from './session-facts.ts'
import type { WorkshopEvent } from './workshop-event.ts'

/** What a presenter's remote does: an event, a question to ask before the reveal, or a word on what has to come first. */
export type RemoteStep =
  | { readonly kind: 'do'; readonly event: WorkshopEvent }
  | { readonly kind: 'ask'; readonly concern: 'tells-who' | 'missing'; readonly event: WorkshopEvent }
  | { readonly kind: 'say'; readonly text: string }

const say = (text: string): RemoteStep => ({ kind: 'say', text })
const does = (event: WorkshopEvent): RemoteStep => ({ kind: 'do', event })

/** Forward (PageDown): opens the voting, reveals, and goes on once a practice is settled. It never agrees on anything. */
export function forwardStep(facts: SessionFacts): RemoteStep {
  const { workshop } = facts
  if (workshop.stage !== 'rounds') return say('The remote works during the rounds.')
  const item = workshop.current === null ? undefined : itemOf(facts, workshop.current)
  if (!item) return does({ kind: 'next' })
  const { practice } = item
  switch (item.phase) {
    case 'waiting':
      return does({ kind: 'open-voting', practice })
    case 'voting': {
      const concern = revealConcern(facts, item)
      const event = { kind: 'reveal', practice } as const
      return concern ? { kind: 'ask', concern, event } : does(event)
    }
    case 'revealed':
      return say('Agree on a level or park it first; then the remote goes on.')
    case 'agreed':
    case 'parked':
    case 'skipped':
      return does({ kind: 'next' })
  }
}

/** Back (PageUp): takes back the reveal on screen, else shows the practice before. No vote is touched. */
export function backStep(facts: SessionFacts): RemoteStep {
  const { workshop } = facts
  if (workshop.stage !== 'rounds') return say('The remote works during the rounds.')
  const items = itemsInOrder(facts)
  const at = items.findIndex(({ practice }) => practice === workshop.current)
  const item = items[at]
  if (item?.phase === 'revealed') return does({ kind: 'undo-reveal', practice: item.practice })
  const before = items[at - 1]
  return before ? does({ kind: 'go-to', practice: before.practice }) : say('This is the first practice.')
}
