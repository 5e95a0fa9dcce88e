import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decideIntake } from '#shared/ballot/decide-intake.ts'
import type { OnConflict, ReadBallot } from '#shared/ballot/intake.ts'
import { planIntake } from '#shared/ballot/plan-intake.ts'
import type { BallotAnswers } from '#shared/model/ballot-answers.ts'
import { itemOf, type SessionFacts } from '#shared/workshop/session-facts.ts'
import { applied, aSession, at, PRACTICES, play, votes } from '../workshop/session.ts'
import { aBallot, answersOf } from './ballots.ts'

const file = (name: string, answers: BallotAnswers): ReadBallot => ({ file: name, answers })
const fromSeat = (seat: number, values: Parameters<typeof answersOf>[1], change: Partial<BallotAnswers> = {}) =>
  answersOf(aBallot(`seat-${seat}`), values, change)

function takeIn(facts: SessionFacts, ballots: readonly ReadBallot[], choices: Record<string, OnConflict> = {}) {
  const decision = decideIntake(facts, planIntake(facts, ballots, choices), at(30))
  if (!decision.ok) throw new Error(decision.reason)
  const stored = applied(facts, decision.edits)
  // What the command line writes is what the store would hold.
  expect(stored).toEqual(decision.after)
  return stored
}

const voteOf = (facts: SessionFacts, practice: string, seat: number, round = 0) =>
  itemOf(facts, practice)?.rounds[round]?.votes[`seat-${seat}`]?.value

describe('ballots that come in', () => {
  it('count once each, before the practice’s turn too, and with the guess', () => {
    const guess = { kind: 'sre', confidence: 'high' } as const
    const ballots = [
      file('ada', fromSeat(1, { 'toil-cap': 3, runbooks: 'dk' }, { guess })),
      file('ben', fromSeat(2, { 'toil-cap': 4 })),
    ]
    const { rows, conflicts } = planIntake(aSession(), ballots, {})
    expect(conflicts).toEqual([])
    expect(rows.map(({ participant, state, counts }) => [participant, state, counts.fresh])).toEqual([
      ['Ada', 'taken', 2],
      ['Ben', 'taken', 1],
    ])
    const after = takeIn(aSession(), ballots)
    expect([1, 2, 3].map((seat) => voteOf(after, 'toil-cap', seat))).toEqual([3, 4, undefined])
    expect(after.sheets[0]?.answers.runbooks?.value).toBe('dk')
    expect(after.sheets.map((sheet) => sheet.guess)).toEqual([guess, null, null])
    expect(itemOf(after, 'toil-cap')).toMatchObject({ phase: 'waiting', rounds: [{ openedAt: null }] })
  })

  it('say the same twice and count once, in one drop and in a second one', () => {
    const ada = fromSeat(1, { 'toil-cap': 3 })
    const later = fromSeat(1, { 'toil-cap': 3 }, { savedAt: '2026-01-02T08:30:00.000Z' })
    const { rows, votes: events, conflicts } = planIntake(aSession(), [file('a', ada), file('b', later)], {})
    expect(rows.map(({ state }) => state)).toEqual(['same-file', 'taken'])
    expect([events.length, conflicts.length]).toEqual([1, 0])
    const after = takeIn(aSession(), [file('a', ada)])
    const again = planIntake(after, [file('b', later)], {})
    expect(again.rows[0]?.counts).toMatchObject({ same: 1, fresh: 0, changed: 0 })
    expect(again.votes).toEqual([])
  })

  it('take nothing of a seat whose files differ, until somebody decides', () => {
    const old = fromSeat(1, { 'toil-cap': 1, runbooks: 2 })
    const corrected = fromSeat(1, { 'toil-cap': 4 }, { savedAt: '2026-01-02T09:30:00.000Z' })
    const ballots = [file('new', corrected), file('old', old), file('ben', fromSeat(2, { 'toil-cap': 5 }))]
    const plan = planIntake(aSession(), ballots, {})
    expect(plan.conflicts).toMatchObject([{ seat: 'seat-1', files: 2, choice: null }])
    expect(plan.rows.map(({ state }) => state)).toEqual(['conflict', 'conflict', 'taken'])
    expect(plan.votes.map(({ seat }) => seat)).toEqual(['seat-2'])
    const values = (choice: OnConflict) => {
      const after = takeIn(aSession(), ballots, { 'seat-1': choice })
      return [voteOf(after, 'toil-cap', 1), voteOf(after, 'runbooks', 1), voteOf(after, 'toil-cap', 2)]
    }
    expect(values('newest')).toEqual([4, undefined, 5])
    expect(values('first')).toEqual([1, 2, 5])
    expect(values('skip')).toEqual([undefined, undefined, 5])
  })

  it('stand against a vote that was given another way: decided, never overwritten by itself', () => {
    const facts = play(aSession(), [{ kind: 'open-voting', practice: 'toil-cap' }, votes(1, 2)])
    const ballots = [file('ada', fromSeat(1, { 'toil-cap': 5, runbooks: 1 }))]
    expect(planIntake(facts, ballots, {})).toMatchObject({ conflicts: [{ files: 1, changed: 1 }], votes: [] })
    const values = (choice: OnConflict) => {
      const after = takeIn(facts, ballots, { 'seat-1': choice })
      return [voteOf(after, 'toil-cap', 1), voteOf(after, 'runbooks', 1)]
    }
    expect(values('newest')).toEqual([5, 1])
    expect(values('first')).toEqual([2, 1])
    expect(values('skip')).toEqual([2, undefined])
  })

  it('come late after the reveal: kept, not counted', () => {
    const ballots = [file('cem', fromSeat(3, { 'toil-cap': 5 }))]
    const facts = play(aSession(), [
      { kind: 'open-voting', practice: 'toil-cap' },
      votes(1, 2),
      { kind: 'reveal', practice: 'toil-cap' },
      { kind: 'vote-again', practice: 'toil-cap' },
    ])
    expect(planIntake(facts, ballots, {}).rows[0]?.counts).toMatchObject({ late: 1, fresh: 0 })
    const after = takeIn(facts, ballots)
    expect(itemOf(after, 'toil-cap')?.rounds[0]).toMatchObject({ late: { 'seat-3': { value: 5, way: 'ballot' } } })
    expect(itemOf(after, 'toil-cap')?.rounds[1]?.votes).toEqual({})
    expect(planIntake(after, ballots, {}).rows[0]?.counts).toMatchObject({ same: 1, late: 0 })
  })

  it('leave out practices that are not on the agenda any more, and say how many', () => {
    const facts = aSession()
    const without = { ...facts, items: facts.items.filter(({ practice }) => practice !== 'runbooks') }
    const ballots = [file('ada', fromSeat(1, { runbooks: 1, 'toil-cap': 2 }))]
    expect(planIntake(without, ballots, {}).rows[0]?.counts).toMatchObject({ offAgenda: 1, fresh: 1 })
    expect(voteOf(takeIn(without, ballots), 'toil-cap', 1)).toBe(2)
  })

  it('are all or nothing: one vote that cannot be taken keeps the others out', () => {
    const facts = aSession()
    const plan = planIntake(facts, [file('ada', fromSeat(1, { 'toil-cap': 2, runbooks: 3 }))], {})
    const closed = { ...facts, workshop: { ...facts.workshop, stage: 'closed' as const } }
    expect(decideIntake(closed, plan, at(1))).toMatchObject({ ok: false })
    const without = { ...facts, items: facts.items.filter(({ practice }) => practice !== 'runbooks') }
    expect(decideIntake(without, plan, at(1))).toMatchObject({ ok: false })
  })

  it('come to the same in any order and any number of drops', () => {
    const values = fc.dictionary(fc.constantFrom(...PRACTICES), fc.constantFrom(0, 1, 2, 3, 4, 5, 'na', 'dk'), {
      minKeys: 1,
    })
    fc.assert(
      fc.property(fc.tuple(values, values, values), fc.nat(5), fc.nat(3), (people, turn, split) => {
        const ballots = people.map((one, index) =>
          file(`${index}`, fromSeat(index + 1, one as Parameters<typeof answersOf>[1])),
        )
        const turned = [...ballots.slice(turn % 3), ...ballots.slice(0, turn % 3)]
        const atOnce = takeIn(aSession(), ballots)
        const inTwo = takeIn(takeIn(aSession(), turned.slice(0, split)), [...turned.slice(split), ...turned])
        expect(inTwo.items).toEqual(atOnce.items)
        expect(inTwo.sheets).toEqual(atOnce.sheets)
      }),
    )
  })
})
