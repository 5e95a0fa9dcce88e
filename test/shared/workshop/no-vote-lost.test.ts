import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Vote } from '#shared/model/agenda-item.ts'
import { type Edit, invertEdits } from '#shared/model/edit.ts'
import { decideEvent } from '#shared/workshop/decide-event.ts'
import type { SessionFacts } from '#shared/workshop/session-facts.ts'
import type { WorkshopEvent } from '#shared/workshop/workshop-event.ts'
import { applied, aSession, at, PRACTICES, votes } from './session.ts'

const practice = fc.constantFrom(...PRACTICES)
const anyVote = fc
  .record({
    practice,
    seat: fc.constantFrom('seat-1', 'seat-2', 'seat-3'),
    value: fc.constantFrom(0, 2, 5, 'na', 'dk') as fc.Arbitrary<Vote['value']>,
    way: fc.constantFrom('keyboard', 'laptop', 'ballot', 'room'),
    round: fc.option(fc.nat(2)),
    cast: fc.option(fc.nat(6)),
  })
  .map((change): WorkshopEvent => votes(1, 0, change))
const anyEvent: fc.Arbitrary<WorkshopEvent> = fc.oneof(
  { arbitrary: anyVote, weight: 4 },
  {
    arbitrary: fc.record({
      kind: fc.constantFrom('open-voting', 'reveal', 'undo-reveal', 'vote-again', 'park', 'skip', 'reopen'),
      practice,
    }),
    weight: 5,
  },
  fc.record({ kind: fc.constantFrom('begin-rounds', 'next', 'close', 'pause', 'resume') }),
  fc.record({
    kind: fc.constant('agree' as const),
    practice,
    value: fc.constant(3 as const),
    reason: fc.constant('agreed'),
    by: fc.constantFrom('group', 'facilitator'),
  }),
  fc.record({
    kind: fc.constant('count-late' as const),
    practice,
    seat: fc.constantFrom('seat-1', 'seat-2', 'seat-3'),
    round: fc.nat(1),
  }),
)

/** What a window does next: an event of its own, writes what waits, hears the other one, or undoes its last step that is no vote. */
const anyStep = fc.record({
  window: fc.nat(1),
  act: fc.oneof(
    { arbitrary: anyEvent, weight: 6 },
    { arbitrary: fc.constantFrom('write' as const, 'hear' as const, 'undo' as const), weight: 3 },
  ),
})

interface Window {
  facts: SessionFacts
  waiting: Edit[]
  unheard: Edit[]
  history: (readonly Edit[])[]
}

/** Two windows over one database, as the store has it: the screen at once, the disk later, the other window after the disk. */
function run(steps: readonly { readonly window: number; readonly act: WorkshopEvent | 'write' | 'hear' | 'undo' }[]) {
  const windows: [Window, Window] = [newWindow(), newWindow()]
  let database = aSession()
  const acknowledged: Edit[] = []
  const write = (one: Window, other: Window) => {
    database = applied(database, one.waiting)
    acknowledged.push(...one.waiting)
    other.unheard.push(...one.waiting)
    one.waiting = []
  }
  const hear = (one: Window) => {
    one.facts = applied(one.facts, one.unheard)
    one.unheard = []
  }
  const make = (one: Window, edits: readonly Edit[]) => {
    one.facts = applied(one.facts, edits)
    one.waiting.push(...edits)
  }
  steps.forEach(({ window, act }, index) => {
    const [one, other] = window === 0 ? windows : [windows[1], windows[0]]
    if (act === 'write') write(one, other)
    else if (act === 'hear') hear(one)
    else if (act === 'undo') make(one, invertEdits(one.history.pop() ?? []))
    else {
      const decision = decideEvent(one.facts, act, at(index / 60))
      if (decision.ok) make(one, decision.edits)
      if (decision.ok && act.kind !== 'vote' && act.kind !== 'count-late') one.history.push(decision.edits)
    }
  })
  write(windows[0], windows[1])
  write(windows[1], windows[0])
  windows.forEach(hear)
  return { database, windows, acknowledged }
}

it('no acknowledged vote is lost, whatever happens in two windows, in whatever order they write and hear', () => {
  fc.assert(
    fc.property(fc.array(anyStep, { maxLength: 60, size: 'max' }), (steps) => {
      const { database, acknowledged } = run(steps)
      for (const edit of acknowledged) {
        if (edit.kind !== 'vote' || edit.after.vote === null) continue
        const round = database.items.find(({ id }) => id === edit.itemId)?.rounds[edit.round]
        const kept = [round?.votes[edit.seat], round?.late[edit.seat]].flatMap((vote) => vote ?? [])
        expect(kept.some((vote) => Date.parse(vote.at) >= Date.parse(edit.after.vote?.at ?? ''))).toBe(true)
      }
    }),
    { numRuns: 500 },
  )
})

it('both windows and the database hold the same votes in the end, each seat’s once', () => {
  fc.assert(
    fc.property(fc.array(anyStep, { maxLength: 60, size: 'max' }), (steps) => {
      const { database, windows } = run(steps)
      for (const window of windows) expect(votesOf(window.facts)).toEqual(votesOf(database))
    }),
    { numRuns: 500 },
  )
})

it('a revealed round never changes again, but for votes that the facilitator counts in or takes the reveal back for', () => {
  fc.assert(
    fc.property(fc.array(anyEvent, { maxLength: 60, size: 'max' }), (events) => {
      let facts = aSession()
      events.forEach((event, index) => {
        const decision = decideEvent(facts, event, at(index))
        const next = decision.ok ? applied(facts, decision.edits) : facts
        if (event.kind !== 'count-late') {
          facts.items.forEach((item, position) => {
            item.rounds.forEach((round, number) => {
              if (round.revealedAt) expect(next.items[position]?.rounds[number]?.votes).toEqual(round.votes)
            })
          })
        }
        facts = next
      })
    }),
  )
})

function newWindow(): Window {
  return { facts: aSession(), waiting: [], unheard: [], history: [] }
}

function votesOf({ items }: SessionFacts) {
  return items.map(({ practice, rounds }) => [
    practice,
    rounds
      .map(({ votes, late }) => [votes, late])
      .filter((lists) => lists.some((list) => Object.keys(list).length > 0)),
  ])
}
