import type { AgendaItem } from '../model/agenda-item.ts'
import type { Assessment } from '../model/assessment.ts'
import { type Edit, putRecord, removeRecord } from '../model/edit.ts'
import { newAgendaItem } from '../model/new-agenda-item.ts'
import type { Sheet } from '../model/sheet.ts'
import type { Workshop } from '../model/workshop.ts'
import { type Decision, refuse, stepWorkshop } from './decision.ts'
import { itemOf, type SessionFacts } from './session-facts.ts'

/** What a facilitator decides before people sit down. */
export type WorkshopSetUp = Pick<Workshop, 'minutes' | 'choice' | 'practices' | 'anonymous'>

/** A session that nobody has voted in yet, with its agenda. `newId` gives a new id each time. */
export function newSession(
  assessment: Assessment,
  setUp: WorkshopSetUp,
  newId: () => string,
): { readonly workshop: Workshop; readonly items: readonly AgendaItem[] } {
  const workshop: Workshop = {
    id: assessment.id,
    stage: 'setup',
    ...setUp,
    anonymisedAt: null,
    current: null,
    startedAt: null,
    closedAt: null,
    pauses: [],
    sessionId: newId(),
    remarks: [],
  }
  return { workshop, items: setUp.practices.map((practice) => newAgendaItem(newId(), assessment.id, practice)) }
}

/** The edits that put a workshop over an assessment. */
export function setUpWorkshop(assessment: Assessment, setUp: WorkshopSetUp, newId: () => string): readonly Edit[] {
  const { workshop, items } = newSession(assessment, setUp, newId)
  return [putRecord('workshops', null, workshop), ...items.map((item) => putRecord('agendaItems', null, item))]
}

/** Changes the set-up. Once the session runs, only its minutes and the order can change; what has votes stays on the agenda. */
export function changeSetUp(facts: SessionFacts, change: Partial<WorkshopSetUp>, newId: () => string): Decision {
  const { workshop, items } = facts
  const practices = change.practices ?? workshop.practices
  const wanted = new Set(practices)
  const dropped = items.filter(({ practice }) => !wanted.has(practice))
  const added = practices.filter((practice) => !itemOf(facts, practice))
  if (practices.length === 0) return refuse('An agenda needs at least one practice.')
  if (dropped.some(({ rounds }) => rounds.length > 0)) {
    return refuse('A practice that has votes stays on the agenda. Skip it instead.')
  }
  const isReorder = dropped.length === 0 && added.length === 0
  if (workshop.stage !== 'setup' && (!isReorder || 'anonymous' in change || 'choice' in change)) {
    return refuse('The session has started: only its minutes and the order of what is left can change.')
  }
  return {
    ok: true,
    edits: [
      ...dropped.map((item) => removeRecord('agendaItems', item)),
      ...added.map((practice) => putRecord('agendaItems', null, newAgendaItem(newId(), workshop.id, practice))),
      stepWorkshop(workshop, change),
    ],
  }
}

/** So many empty sheets “Seat 1”, “Seat 2”, …, numbered on from the seats that are there. */
export function anonymousSeats(
  assessmentId: string,
  present: readonly Sheet[],
  count: number,
  newId: () => string,
): readonly Edit[] {
  return Array.from({ length: count }, (_, index) =>
    putRecord('sheets', null, {
      id: newId(),
      assessmentId,
      participant: `Seat ${present.length + index + 1}`,
      role: '',
      guess: null,
      answers: {},
    }),
  )
}
