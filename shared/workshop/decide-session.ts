import { assertNever } from '../lib/assert-never.ts'
import type { Pause, Workshop } from '../model/workshop.ts'
import { type Decision, refuse, stepWorkshop } from './decision.ts'
import { itemOf, itemsInOrder, openPractice, type SessionFacts } from './session-facts.ts'
import type { SessionEvent } from './workshop-event.ts'

/** What an event does to the session as a whole. */
export function decideSession(facts: SessionFacts, event: SessionEvent, moment: string): Decision {
  const { workshop } = facts
  if (workshop.stage === 'closed') return refuse('The session is over: its results stand.')
  switch (event.kind) {
    case 'start':
      return start(facts, moment)
    case 'begin-rounds':
      if (workshop.stage === 'setup') return refuse('Start the session first.')
      if (workshop.stage === 'rounds') return refuse('The rounds have begun.')
      return step(workshop, { stage: 'rounds', current: workshop.current ?? nextWaiting(facts) })
    case 'next':
      return next(facts)
    case 'go-to':
      return goTo(facts, event.practice)
    case 'pause':
      if (workshop.startedAt === null) return refuse('The session has not started.')
      if (isPaused(workshop)) return refuse('The clock stands still already.')
      return step(workshop, { pauses: [...workshop.pauses, { from: moment, to: null }] })
    case 'resume':
      if (!isPaused(workshop)) return refuse('The clock is running.')
      return step(workshop, { pauses: endPause(workshop.pauses, moment) })
    case 'close':
      if (workshop.stage !== 'rounds') return refuse('The rounds are not under way.')
      if (openPractice(facts) !== null) return refuse('A practice is being voted on. Reveal, park or skip it first.')
      return step(workshop, { stage: 'closing' })
    case 'finish':
      if (workshop.stage !== 'closing') return refuse('Close the rounds first.')
      return step(workshop, { stage: 'closed', closedAt: moment, pauses: endPause(workshop.pauses, moment) })
    default:
      return assertNever(event)
  }
}

/** True while the clock stands still. */
export function isPaused({ pauses }: Pick<Workshop, 'pauses'>): boolean {
  return pauses.at(-1)?.to === null
}

function start({ workshop, sheets }: SessionFacts, moment: string): Decision {
  if (workshop.stage !== 'setup') return refuse('The session has started.')
  if (sheets.length === 0) return refuse('Nobody has a seat yet. Add participants first.')
  return step(workshop, { stage: 'guess', startedAt: moment })
}

function next(facts: SessionFacts): Decision {
  if (facts.workshop.stage !== 'rounds') return refuse('The rounds are not under way.')
  if (openPractice(facts) !== null) return refuse('A practice is being voted on. Reveal, park or skip it first.')
  const practice = nextWaiting(facts)
  if (practice === null) return refuse('Every practice has had its turn. Close the rounds, or reopen a practice.')
  return step(facts.workshop, { current: practice })
}

function goTo(facts: SessionFacts, practice: string): Decision {
  if (!itemOf(facts, practice)) return refuse('This practice is not on the agenda any more.')
  const open = openPractice(facts)
  if (open !== null && open !== practice) return refuse('A practice is being voted on. Reveal, park or skip it first.')
  return step(facts.workshop, { current: practice })
}

/** The next practice without its turn, after the present one; from the beginning where there is none after it. */
function nextWaiting(facts: SessionFacts): string | null {
  const items = itemsInOrder(facts)
  const at = items.findIndex(({ practice }) => practice === facts.workshop.current)
  const ahead = [...items.slice(at + 1), ...items.slice(0, Math.max(0, at))]
  return ahead.find(({ phase }) => phase === 'waiting')?.practice ?? null
}

function endPause(pauses: readonly Pause[], moment: string): Pause[] {
  return pauses.map((pause) => (pause.to === null ? { ...pause, to: moment } : pause))
}

function step(workshop: Workshop, after: Parameters<typeof stepWorkshop>[1]): Decision {
  return { ok: true, edits: [stepWorkshop(workshop, after)] }
}
