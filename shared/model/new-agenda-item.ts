import type { AgendaItem } from './agenda-item.ts'

/** A practice that nobody has voted on. */
export function newAgendaItem(id: string, assessmentId: string, practice: string): AgendaItem {
  return {
    id,
    assessmentId,
    practice,
    phase: 'waiting',
    rounds: [],
    agreed: null,
    settledAt: null,
    note: '',
    actions: [],
  }
}
