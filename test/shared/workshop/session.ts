import { INITIAL_STATE } from '#renderer/store/app-state.ts'
import { applyEdits } from '#renderer/store/apply-edits.ts'
import type { AgendaItem } from '#shared/model/agenda-item.ts'
import type { Edit } from '#shared/model/edit.ts'
import type { Sheet } from '#shared/model/sheet.ts'
import { decideEvent } from '#shared/workshop/decide-event.ts'
import type { SessionFacts } from '#shared/workshop/session-facts.ts'
import type { VoteEvent, WorkshopEvent } from '#shared/workshop/workshop-event.ts'
import { anAssessment, anItem, aSheet, aWorkshop } from '#test/fixtures/records.ts'

export const PRACTICES = ['agreed-slos', 'toil-cap', 'runbooks'] as const

/** A session under way with three practices and some people. */
export function aSession(change: Partial<SessionFacts> = {}): SessionFacts {
  const sheets = ['Ada', 'Ben', 'Cem'].map((participant, index) => aSheet({ id: `seat-${index + 1}`, participant }))
  return {
    workshop: aWorkshop({ practices: [...PRACTICES] }),
    items: PRACTICES.map((id) => anItem(id)),
    sheets,
    ...change,
  }
}

/** The facts after these edits, by the very code of the store. */
export function applied(facts: SessionFacts, edits: readonly Edit[]): SessionFacts {
  const { open } = applyEdits(
    {
      ...INITIAL_STATE,
      open: {
        assessment: anAssessment(),
        workshop: facts.workshop,
        sheets: byId<Sheet>(facts.sheets),
        items: byId<AgendaItem>(facts.items),
      },
    },
    edits,
  )
  if (!open?.workshop) throw new Error('The session is gone.')
  return { workshop: open.workshop, items: Object.values(open.items), sheets: Object.values(open.sheets) }
}

const MINUTE_MS = 60_000
const START = Date.parse('2026-01-02T09:00:00Z')

/** The moment so many minutes after the start. */
export function at(minutes: number): string {
  return new Date(START + minutes * MINUTE_MS).toISOString()
}

/** Lets events happen a minute apart, from `from` on. Throws where one is refused. */
export function play(facts: SessionFacts, events: readonly WorkshopEvent[], from = 1): SessionFacts {
  return events.reduce((present, event, index) => {
    const decision = decideEvent(present, event, at(from + index))
    if (!decision.ok) throw new Error(`${event.kind}: ${decision.reason}`)
    return applied(present, decision.edits)
  }, facts)
}

/** Why an event is refused. */
export function whyNot(facts: SessionFacts, event: WorkshopEvent): string | null {
  const decision = decideEvent(facts, event, at(50))
  return decision.ok ? null : decision.reason
}

/** A vote at the keyboard on “toil-cap”. */
export function votes(seat: number, value: VoteEvent['value'], change: Partial<VoteEvent> = {}): VoteEvent {
  return {
    kind: 'vote',
    practice: 'toil-cap',
    seat: `seat-${seat}`,
    round: null,
    value,
    confidence: null,
    comment: '',
    way: 'keyboard',
    cast: null,
    ...change,
  }
}

function byId<Value extends { readonly id: string }>(records: readonly Value[]): Record<string, Value> {
  return Object.fromEntries(records.map((record) => [record.id, record]))
}
