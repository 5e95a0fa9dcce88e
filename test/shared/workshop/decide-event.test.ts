import { describe, expect, it } from 'vitest'
import { invertEdits } from '#shared/model/edit.ts'
import { decideEvent } from '#shared/workshop/decide-event.ts'
import { decideVote } from '#shared/workshop/decide-vote.ts'
import { itemOf, type SessionFacts } from '#shared/workshop/session-facts.ts'
import type { AgreeEvent, ItemEvent } from '#shared/workshop/workshop-event.ts'
import { anAnswer, aWorkshop } from '#test/fixtures/records.ts'
import { applied, aSession, at, play, votes, whyNot } from './session.ts'

const toil = (
  kind: 'open-voting' | 'reveal' | 'undo-reveal' | 'vote-again' | 'park' | 'skip' | 'reopen',
): ItemEvent => ({
  kind,
  practice: 'toil-cap',
})
const agree = (value: AgreeEvent['value'], reason = '', by: AgreeEvent['by'] = 'group'): AgreeEvent => ({
  kind: 'agree',
  practice: 'toil-cap',
  value,
  reason,
  by,
})
const item = (facts: SessionFacts) => itemOf(facts, 'toil-cap')
const standing = (facts: SessionFacts) => facts.sheets.map(({ answers }) => answers['toil-cap']?.value ?? null)
const VOTED = play(aSession(), [toil('open-voting'), votes(1, 1), votes(2, 4)])
const REVEALED = play(VOTED, [toil('reveal')], 10)

describe('a practice’s turn', () => {
  it('keeps both rounds, the agreed level and its reason; the sheets hold the last votes', () => {
    const done = play(
      REVEALED,
      [toil('vote-again'), votes(1, 3), votes(2, 3), votes(3, 2), toil('reveal'), agree(3, 'Only the shop has no cap')],
      20,
    )
    expect(item(done)).toMatchObject({
      phase: 'agreed',
      rounds: [
        { votes: { 'seat-1': { value: 1 }, 'seat-2': { value: 4 } } },
        { votes: { 'seat-1': { value: 3 }, 'seat-2': { value: 3 }, 'seat-3': { value: 2 } } },
      ],
      agreed: { value: 3, reason: 'Only the shop has no cap', by: 'group', overruled: null },
    })
    expect(standing(done)).toEqual([3, 3, 2])
  })

  it('says so when the facilitator overrules, and keeps what the group had agreed', () => {
    const overruled = play(
      REVEALED,
      [agree(2, 'Half of us'), agree(1, 'No evidence', 'facilitator'), agree(0, 'None at all', 'facilitator')],
      20,
    )
    expect(item(overruled)?.agreed).toMatchObject({
      value: 0,
      by: 'facilitator',
      overruled: { value: 2, reason: 'Half of us' },
    })
  })

  it('needs a reason where not everybody voted for the agreed level, and none where they did', () => {
    expect(whyNot(REVEALED, agree(4))).toMatch('Say in a few words why')
    expect(whyNot(REVEALED, agree(4, 'x', 'facilitator'))).toBeNull()
    expect(whyNot(REVEALED, agree(4, ' ', 'facilitator'))).toMatch('needs a reason')
    const same = play(aSession(), [toil('open-voting'), votes(1, 2), votes(2, 2), toil('reveal')])
    expect(whyNot(same, agree(2))).toBeNull()
  })

  it('goes on with the same round when a reveal is taken back', () => {
    const voting = play(REVEALED, [toil('undo-reveal'), votes(3, 5), toil('reveal')], 20)
    expect(item(voting)?.rounds).toHaveLength(1)
    expect(standing(voting)).toEqual([1, 4, 5])
  })

  it('comes back from parked and skipped to where its votes leave it', () => {
    expect(item(play(REVEALED, [toil('park'), toil('reopen')], 20))?.phase).toBe('revealed')
    const reopened = play(VOTED, [toil('skip'), toil('reopen'), toil('open-voting')], 20)
    expect(Object.keys(item(reopened)?.rounds[0]?.votes ?? {})).toEqual(['seat-1', 'seat-2'])
  })
})

describe('refused, with the reason', () => {
  const PARKED = play(VOTED, [toil('park')], 20)
  it.each([
    [aSession(), toil('reveal'), 'no voting to reveal'],
    [play(aSession(), [toil('open-voting')]), toil('reveal'), 'Nobody has voted yet'],
    [VOTED, { kind: 'open-voting', practice: 'runbooks' } as const, 'Another practice is being voted on'],
    [VOTED, agree(3, 'why'), 'Reveal the votes first'],
    [VOTED, { kind: 'next' } as const, 'being voted on'],
    [VOTED, { kind: 'close' } as const, 'being voted on'],
    [VOTED, toil('open-voting'), 'open already'],
    [REVEALED, toil('open-voting'), 'Vote again'],
    [REVEALED, toil('skip'), 'have been shown'],
    [PARKED, toil('open-voting'), 'It is parked. Reopen it first'],
    [aSession(), votes(1, 3), 'not open yet'],
    [VOTED, votes(9, 3), 'not part of the session'],
    [VOTED, votes(1, 3, { practice: 'chaos-engineering' }), 'not on the agenda'],
    [aSession({ workshop: aWorkshop({ stage: 'setup' }) }), toil('open-voting'), 'during the rounds only'],
    [aSession({ workshop: aWorkshop({ stage: 'closed' }) }), toil('open-voting'), 'session is over'],
    [
      aSession({ workshop: aWorkshop({ stage: 'setup' }), sheets: [] }),
      { kind: 'start' } as const,
      'Nobody has a seat',
    ],
  ])('%#', (facts, event, reason) => {
    expect(whyNot(facts, event)).toMatch(reason)
  })
})

describe('a vote', () => {
  it('after the reveal is kept, shown, and counted only when the facilitator counts it in', () => {
    const decision = decideVote(REVEALED, votes(3, 5, { way: 'room', round: 0, cast: 1 }), at(30))
    expect(decision).toMatchObject({ ok: true, receipt: 'late' })
    const late = applied(REVEALED, decision.ok ? decision.edits : [])
    expect(item(late)?.rounds[0]).toMatchObject({
      votes: { 'seat-1': {}, 'seat-2': {} },
      late: { 'seat-3': { value: 5 } },
    })
    expect(standing(late)).toEqual([1, 4, null])
    const counted = play(late, [{ kind: 'count-late', practice: 'toil-cap', seat: 'seat-3', round: 0 }], 40)
    expect(item(counted)?.rounds[0]?.votes['seat-3']).toMatchObject({ value: 5, at: at(30) })
    expect(standing(counted)).toEqual([1, 4, 5])
  })

  it('in time is never replaced by a late one', () => {
    const late = play(REVEALED, [votes(1, 5, { way: 'room', cast: 2, round: 0 })], 30)
    expect(whyNot(late, { kind: 'count-late', practice: 'toil-cap', seat: 'seat-1', round: 0 })).toMatch(
      'voted in time',
    )
    expect(item(late)?.rounds[0]?.votes['seat-1']?.value).toBe(1)
  })

  it('that a phone repeats is acknowledged and counts once; an older one does not come back', () => {
    const phone = (value: 1 | 2 | 3, cast: number) => votes(3, value, { way: 'room', round: 0, cast })
    const voted = play(VOTED, [phone(1, 1), phone(2, 2), votes(3, 4)], 20)
    for (const event of [phone(1, 1), phone(2, 2)]) {
      expect(decideVote(voted, event, at(30))).toEqual({ ok: true, edits: [], receipt: 'known' })
    }
    expect(standing(play(voted, [phone(3, 3)], 40))).toEqual([1, 4, 3])
  })

  it('of a queue for the first round does not count in the second', () => {
    const second = play(REVEALED, [toil('vote-again')], 20)
    const late = play(second, [votes(3, 5, { way: 'room', round: 0, cast: 1 })], 30)
    expect(item(late)?.rounds.map((round) => [round.votes['seat-3'], round.late['seat-3']?.value])).toEqual([
      [undefined, 5],
      [undefined, undefined],
    ])
  })

  it('on a ballot may come before the practice’s turn, and is there when it is opened', () => {
    const early = play(aSession(), [votes(1, 2, { way: 'ballot' })])
    expect(item(early)?.phase).toBe('waiting')
    const opened = play(early, [toil('open-voting'), votes(2, 3), toil('reveal')], 10)
    expect(item(opened)?.rounds).toHaveLength(1)
    expect(standing(opened)).toEqual([2, 3, null])
    expect(decideVote(early, votes(1, 2, { way: 'ballot' }), at(30))).toMatchObject({ receipt: 'known' })
  })

  it('keeps the comment and what the answer rests on; “does not apply” has a reason in any case', () => {
    const evidence = [{ text: 'wiki', date: null, owner: 'Ada' }]
    const facts = aSession()
    const commented = {
      ...facts,
      sheets: facts.sheets.map((sheet) => ({
        ...sheet,
        answers: { 'toil-cap': anAnswer(1, { comment: sheet.id === 'seat-1' ? 'as agreed' : '', evidence }) },
      })),
    }
    const voted = play(commented, [toil('open-voting'), votes(1, 3), votes(2, 'na')])
    expect(voted.sheets.map(({ answers }) => answers['toil-cap'])).toMatchObject([
      { value: 3, comment: 'as agreed', evidence },
      { value: 'na', comment: 'Voted “does not apply” in the workshop', evidence },
      { value: 1, comment: '', evidence },
    ])
  })
})

describe('undo', () => {
  it.each([toil('reveal'), toil('park'), toil('skip'), votes(3, 5), votes(1, 5)])(
    'of $kind gives back what was there',
    (event) => {
      const decision = decideEvent(VOTED, event, at(30))
      if (!decision.ok) throw new Error(decision.reason)
      expect(applied(applied(VOTED, decision.edits), invertEdits(decision.edits))).toEqual(VOTED)
    },
  )

  it('of opening keeps the votes that came from others meanwhile', () => {
    const opening = decideEvent(aSession(), toil('open-voting'), at(1))
    if (!opening.ok) throw new Error(opening.reason)
    const voted = play(applied(aSession(), opening.edits), [votes(1, 3, { way: 'room', round: 0, cast: 1 })], 2)
    const undone = applied(voted, invertEdits(opening.edits))
    expect(item(undone)).toMatchObject({
      phase: 'waiting',
      rounds: [{ openedAt: null, votes: { 'seat-1': { value: 3 } } }],
    })
    expect(item(play(undone, [toil('open-voting')], 10))?.rounds).toHaveLength(1)
  })
})

describe('the session', () => {
  it('goes from set-up to closed, and round its agenda', () => {
    const begun = play(aSession({ workshop: aWorkshop({ stage: 'setup', startedAt: null }) }), [
      { kind: 'start' },
      { kind: 'begin-rounds' },
    ])
    expect(begun.workshop).toMatchObject({ stage: 'rounds', startedAt: at(1), current: 'agreed-slos' })
    const skipped = play(begun, [
      { kind: 'next' },
      { kind: 'go-to', practice: 'runbooks' },
      { kind: 'skip', practice: 'runbooks' },
      { kind: 'next' },
    ])
    expect(skipped.workshop.current).toBe('agreed-slos')
    const closed = play(skipped, [{ kind: 'pause' }, { kind: 'close' }, { kind: 'finish' }], 20)
    expect(closed.workshop).toMatchObject({ stage: 'closed', closedAt: at(22), pauses: [{ from: at(20), to: at(22) }] })
  })

  it('comes back from the closing to the rounds', () => {
    expect(play(aSession(), [{ kind: 'close' }, { kind: 'begin-rounds' }]).workshop.stage).toBe('rounds')
  })
})
