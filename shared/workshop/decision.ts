import type { AgendaItem } from '../model/agenda-item.ts'
import type { Edit } from '../model/edit.ts'
import type { Workshop } from '../model/workshop.ts'
import type { AgendaStep, WorkshopStep } from '../model/workshop-edit.ts'

/** Said to the person who tried: what is not possible now, and what is. */
export interface Refusal {
  readonly ok: false
  readonly reason: string
}

/** What follows from an event: the edits to make, or why not. */
export type Decision = { readonly ok: true; readonly edits: readonly Edit[] } | Refusal

/** A refusal in words. */
export function refuse(reason: string): Refusal {
  return { ok: false, reason }
}

/** The edit that sets these fields of an item, and knows what they were. */
export function stepItem(item: AgendaItem, after: AgendaStep): Edit {
  return { kind: 'agenda', itemId: item.id, before: pick(item, after), after }
}

/** The edit that sets these fields of the workshop, and knows what they were. */
export function stepWorkshop(workshop: Workshop, after: WorkshopStep): Edit {
  return { kind: 'workshop', assessmentId: workshop.id, before: pick(workshop, after), after }
}

function pick(record: AgendaItem, fields: AgendaStep): AgendaStep
function pick(record: Workshop, fields: WorkshopStep): WorkshopStep
function pick(record: object, fields: object): object {
  const kept = Object.entries(record).filter(([name]) => name in fields)
  return Object.fromEntries(kept.map(([name, value]) => [name, name === 'rounds' ? timesOf(value) : value]))
}

/** The times of rounds without their votes, as an edit carries them. */
export function timesOf(rounds: AgendaItem['rounds']): NonNullable<AgendaStep['rounds']> {
  return rounds.map(({ openedAt, revealedAt }) => ({ openedAt, revealedAt }))
}
