import { assertNever } from '../lib/assert-never.ts'
import type { AgendaItem } from '../model/agenda-item.ts'
import type { AgendaStep } from '../model/workshop-edit.ts'
import { decideAgree } from './decide-agree.ts'
import { type Decision, refuse, stepItem, stepWorkshop, timesOf } from './decision.ts'
import { itemOf, openPractice, type SessionFacts } from './session-facts.ts'
import type { ItemEvent } from './workshop-event.ts'

/** What an event does to its practice. No step touches a vote. */
export function decideItem(facts: SessionFacts, event: ItemEvent, moment: string): Decision {
  const item = itemOf(facts, event.practice)
  if (!item) return refuse('This practice is not on the agenda any more.')
  switch (event.kind) {
    case 'note':
      return step(item, { note: event.text })
    case 'add-action':
      return step(item, { actions: [...item.actions, event.action] })
    case 'remove-action':
      return step(item, { actions: item.actions.filter(({ id }) => id !== event.actionId) })
    default:
      if (facts.workshop.stage === 'closed') return refuse('The session is over: its results stand.')
  }
  switch (event.kind) {
    case 'open-voting':
    case 'vote-again':
      return openVoting(facts, item, event.kind, moment)
    case 'reveal':
      return reveal(item, moment)
    case 'undo-reveal':
      return undoReveal(facts, item)
    case 'agree':
      return decideAgree(item, event, moment)
    case 'park':
      if (!['waiting', 'voting', 'revealed'].includes(item.phase))
        return refuse(`It is ${item.phase}. Reopen it first.`)
      return step(item, { phase: 'parked', settledAt: moment })
    case 'skip':
      if (!['waiting', 'voting'].includes(item.phase)) {
        return refuse('Its votes have been shown: agree on a level, or park it.')
      }
      return step(item, { phase: 'skipped', settledAt: moment })
    case 'reopen':
      return reopen(item)
    default:
      return assertNever(event)
  }
}

/** Opens the next round, or goes on with the one that holds votes already and was not shown. */
function openVoting(
  facts: SessionFacts,
  item: AgendaItem,
  kind: 'open-voting' | 'vote-again',
  moment: string,
): Decision {
  const wanted = kind === 'open-voting' ? 'waiting' : 'revealed'
  if (facts.workshop.stage !== 'rounds') return refuse('Voting is open during the rounds only.')
  if (item.phase !== wanted) return refuse(whyNotOpen(item, kind))
  const other = openPractice(facts)
  if (other !== null) return refuse('Another practice is being voted on. Reveal, park or skip it first.')
  const times = timesOf(item.rounds)
  const last = times.at(-1)
  const rounds =
    last && last.revealedAt === null
      ? times.with(-1, { openedAt: last.openedAt ?? moment, revealedAt: null })
      : [...times, { openedAt: moment, revealedAt: null }]
  if (rounds.length > 20) return refuse('Twenty rounds are enough. Agree on a level, or park it.')
  const turn =
    facts.workshop.current === item.practice ? [] : [stepWorkshop(facts.workshop, { current: item.practice })]
  return { ok: true, edits: [stepItem(item, { phase: 'voting', rounds }), ...turn] }
}

function whyNotOpen({ phase }: AgendaItem, kind: 'open-voting' | 'vote-again'): string {
  if (phase === 'voting') return 'Voting is open already.'
  if (phase === 'revealed') return 'The votes have been shown. Vote again to open a further round.'
  if (phase === 'waiting' && kind === 'vote-again')
    return 'Nobody has voted on it in this session yet. Open the voting.'
  return `It is ${phase}. Reopen it first.`
}

function reveal(item: AgendaItem, moment: string): Decision {
  if (item.phase !== 'voting') return refuse('There is no voting to reveal.')
  const last = item.rounds.at(-1)
  if (!last || Object.keys(last.votes).length === 0) return refuse('Nobody has voted yet.')
  const rounds = timesOf(item.rounds).with(-1, { openedAt: last.openedAt, revealedAt: moment })
  return step(item, { phase: 'revealed', rounds })
}

/** For a reveal that came too early: the same round goes on. */
function undoReveal(facts: SessionFacts, item: AgendaItem): Decision {
  const last = item.rounds.at(-1)
  if (item.phase !== 'revealed' || !last) return refuse('There is no reveal to take back.')
  if (openPractice(facts) !== null) return refuse('Another practice is being voted on. Reveal, park or skip it first.')
  if (facts.workshop.stage !== 'rounds') return refuse('Voting is open during the rounds only.')
  const rounds = timesOf(item.rounds).with(-1, { openedAt: last.openedAt, revealedAt: null })
  return step(item, { phase: 'voting', rounds })
}

/** Back to where its votes leave it: shown, or still to be voted on. */
function reopen(item: AgendaItem): Decision {
  if (!['agreed', 'parked', 'skipped'].includes(item.phase)) return refuse('It is open.')
  const isShown = item.rounds.at(-1)?.revealedAt != null
  return step(item, { phase: isShown ? 'revealed' : 'waiting', agreed: null, settledAt: null })
}

function step(item: AgendaItem, after: AgendaStep): Decision {
  return { ok: true, edits: [stepItem(item, after)] }
}
