import { describe, expect, it } from 'vitest'
import type { AnswerValue } from '#shared/model/answer.ts'
import type { Sheet } from '#shared/model/sheet.ts'
import { comparablePractices, countPeople, stepsBetween, whatMoved } from '#shared/scoring/what-moved.ts'
import { anAnswer, aSheet } from '#test/fixtures/records.ts'

function person(participant: string, role: string, answers: Readonly<Record<string, AnswerValue>>): Sheet {
  const given = Object.entries(answers).map(([id, value]) => [id, anAnswer(value)])
  return aSheet({ id: participant, participant, role, answers: Object.fromEntries(given) })
}

const look = (heldOn: string, practices: string[], sheets: readonly Sheet[]) => ({
  assessment: { heldOn, practices },
  sheets,
})

describe('what moved', () => {
  const before = look(
    '2026-01-10',
    ['runbooks', 'toil-cap', 'old'],
    [
      person('Ada', 'dev', { runbooks: 1, 'toil-cap': 2, old: 5 }),
      person('Ben', 'ops', { runbooks: 1, 'toil-cap': 2, old: 5 }),
      person('Cy', 'ops', { runbooks: 1, 'toil-cap': 2 }),
    ],
  )
  const after = look(
    '2026-04-10',
    ['runbooks', 'toil-cap', 'new'],
    [
      person('ada ', 'dev', { runbooks: 3, 'toil-cap': 2, new: 4 }),
      person('Ben', 'ops', { runbooks: 1, 'toil-cap': 2 }),
      person('Dee', 'dev', { runbooks: 5, 'toil-cap': 2 }),
    ],
  )

  it('counts who answered, not who is listed', () => {
    const listed = { ...after, sheets: [...after.sheets, person('Cy', 'ops', {}), person('Eve', 'dev', {})] }
    expect(countPeople(before, listed)).toEqual({ now: 3, both: 2 })
  })

  it('tells those who answered both times from those who did not, and leaves out what only one look asked', () => {
    const [move, ...others] = whatMoved(before, after, null)
    expect(others).toEqual([])
    expect(move).toMatchObject({ practice: 'runbooks', before: 1, after: 3, sameBefore: 1, sameAfter: 2 })
    expect(move).toMatchObject({ up: 1, down: 0, stayed: 1, joined: 1, left: 1 })
    expect(move?.roles).toEqual([
      { role: 'dev', people: 1, change: 2 },
      { role: 'ops', people: 1, change: 0 },
    ])
    expect(comparablePractices(before.assessment, after.assessment)).toEqual({
      both: ['runbooks', 'toil-cap'],
      onlyBefore: ['old'],
      onlyAfter: ['new'],
    })
  })

  it('names the steps done in between, and evidence that is new', () => {
    const done = (on: string) => ({ progress: { state: 'done' as const, on } })
    const plan = {
      notes: { 'runbooks:2': done('2026-02-01'), 'runbooks:3': done('2026-05-01'), 'toil-cap:2': done('2026-02-01') },
    }
    const proof = { text: 'Wiki', date: '2026-03-01', owner: '' }
    const [ada, ...rest] = after.sheets
    const shown = ada && { ...ada, answers: { runbooks: anAnswer(3, { evidence: [proof], comment: 'Better' }) } }
    const [move] = whatMoved(before, { ...after, sheets: shown ? [shown, ...rest] : rest }, plan)
    expect(move?.stepsDone).toEqual([{ step: 'runbooks:2', practice: 'runbooks', level: 2, on: '2026-02-01' }])
    expect(stepsBetween(before, after, plan).map(({ step, before: from, after: to }) => [step, from, to])).toEqual([
      ['runbooks:2', 1, 3],
      ['toil-cap:2', 2, 2],
    ])
    expect(move?.evidence).toEqual([proof])
    expect(move?.comments).toEqual([{ participant: 'ada ', text: 'Better' }])
  })

  it('counts nobody as the same where a name stands twice', () => {
    const twice = { ...after, sheets: [...after.sheets, person('Ben', 'ops', { runbooks: 5 })] }
    expect(whatMoved(before, twice, null)[0]).toMatchObject({ up: 1, stayed: 0 })
  })
})
