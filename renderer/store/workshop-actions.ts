import type { Random } from '#shared/lib/seeded-random.ts'
import { type Edit, removeRecord } from '#shared/model/edit.ts'
import { decideAnonymise } from '#shared/workshop/anonymise.ts'
import { decideEvent } from '#shared/workshop/decide-event.ts'
import { type Decision, type Refusal, refuse } from '#shared/workshop/decision.ts'
import type { SessionFacts } from '#shared/workshop/session-facts.ts'
import { anonymousSeats, changeSetUp, setUpWorkshop, type WorkshopSetUp } from '#shared/workshop/set-up-workshop.ts'
import type { WorkshopEvent } from '#shared/workshop/workshop-event.ts'
import type { OpenAssessment } from './app-state.ts'
import { commit } from './commit.ts'
import { forgetSessionSecrets } from './session-secrets-actions.ts'
import { useApp } from './store.ts'

const NOT_OPEN = refuse('This assessment has no workshop.')

/** What undo is called after each event. */
const LABELS: { readonly [Kind in WorkshopEvent['kind']]: string } = {
  vote: 'vote',
  'count-late': 'counting of a late vote',
  'open-voting': 'opening of the voting',
  'vote-again': 'opening of the second vote',
  reveal: 'reveal',
  'undo-reveal': 'taking back of the reveal',
  agree: 'agreement',
  park: 'parking',
  skip: 'skipping',
  reopen: 'reopening',
  note: 'note',
  'add-action': 'action',
  'remove-action': 'removing of an action',
  start: 'start of the session',
  'begin-rounds': 'start of the rounds',
  next: 'next practice',
  'go-to': 'choice of the practice',
  pause: 'break',
  resume: 'end of the break',
  close: 'close of the rounds',
  finish: 'end of the session',
}

/** The session over the assessment on screen; null where it has none. */
export function sessionOf(open: OpenAssessment | null): SessionFacts | null {
  return open?.workshop
    ? { workshop: open.workshop, items: Object.values(open.items), sheets: Object.values(open.sheets) }
    : null
}

/** Puts a workshop over the assessment on screen. */
export function startWorkshop(setUp: WorkshopSetUp, newId: () => string): Refusal | null {
  const open = useApp.getState().open
  if (!open || open.workshop) return refuse('This assessment has its workshop already.')
  commit('set-up of the workshop', setUpWorkshop(open.assessment, setUp, newId))
  return null
}

/** Changes minutes, practices and how they are chosen, or whether names are shown. */
export function changeWorkshop(change: Partial<WorkshopSetUp>, newId: () => string): Refusal | null {
  const session = sessionOf(useApp.getState().open)
  return carryOut('change of the set-up', session ? changeSetUp(session, change, newId) : NOT_OPEN)
}

/** Adds seats that nobody is named on. */
export function addSeats(count: number, newId: () => string): void {
  const open = useApp.getState().open
  if (open) commit('new seats', anonymousSeats(open.assessment.id, Object.values(open.sheets), count, newId))
}

/**
 * Lets something happen in the session on screen: what the facilitator does, votes at the keyboard included, can be undone. Returns
 * why not, or null. For votes that come from others there is `takeVotes`.
 */
export function happen(event: WorkshopEvent, moment: string): Refusal | null {
  const session = sessionOf(useApp.getState().open)
  const refused = carryOut(
    LABELS[event.kind],
    session ? decideEvent(session, event, moment) : NOT_OPEN,
    event.kind === 'note' ? `note:${event.practice}` : null,
  )
  if (!refused && session && event.kind === 'finish') void forgetSessionSecrets(session.workshop.id)
  return refused
}

/** Takes the names out for good. It ends all history, and the secrets of the session. */
export function anonymiseWorkshop(random: Random, moment: string): Refusal | null {
  const session = sessionOf(useApp.getState().open)
  const refused = carryOut('anonymising', session ? decideAnonymise(session, random, moment) : NOT_OPEN)
  if (!refused && session) void forgetSessionSecrets(session.workshop.id)
  return refused
}

/** Takes the workshop off the assessment, with all its rounds; the answers stay. */
export function removeWorkshop(): void {
  const session = sessionOf(useApp.getState().open)
  if (!session) return
  const edits: readonly Edit[] = [
    ...session.items.map((item) => removeRecord('agendaItems', item)),
    removeRecord('workshops', session.workshop),
  ]
  commit('removing of the workshop', edits)
}

function carryOut(label: string, decision: Decision, mergeKey: string | null = null): Refusal | null {
  if (!decision.ok) return decision
  commit(label, decision.edits, mergeKey)
  return null
}
