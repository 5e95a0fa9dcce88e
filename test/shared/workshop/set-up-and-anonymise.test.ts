import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { seededRandom } from '#shared/lib/seeded-random.ts'
import { asksToForget, endsHistory, invertEdits } from '#shared/model/edit.ts'
import { decideAnonymise } from '#shared/workshop/anonymise.ts'
import { anonymousSeats, changeSetUp, setUpWorkshop } from '#shared/workshop/set-up-workshop.ts'
import { anAnswer, anAssessment, aSheet, aWorkshop } from '#test/fixtures/records.ts'
import { applied, aSession, at, play, votes } from './session.ts'

const ids = Array.from({ length: 100 }, (_, index) => `new-${index}`)
const newId = () => ids.pop() ?? 'no-more-ids'

describe('the set-up', () => {
  it('makes one item for each practice, and a session id', () => {
    const edits = setUpWorkshop(
      anAssessment(),
      { minutes: 60, choice: 'own', practices: ['runbooks', 'toil-cap'], anonymous: true },
      newId,
    )
    expect(applied(aSession({ items: [] }), edits)).toMatchObject({
      workshop: { id: 'assessment-1', stage: 'setup', practices: ['runbooks', 'toil-cap'], anonymous: true },
      items: [
        { practice: 'runbooks', phase: 'waiting' },
        { practice: 'toil-cap', phase: 'waiting' },
      ],
    })
  })

  it('can change until the session starts; what has votes stays', () => {
    const setUp = aSession({ workshop: aWorkshop({ stage: 'setup' }) })
    const changed = changeSetUp(setUp, { practices: ['runbooks', 'blameless-postmortems'] }, newId)
    expect(changed.ok && applied(setUp, changed.edits).items.map(({ practice }) => practice)).toEqual([
      'runbooks',
      'blameless-postmortems',
    ])
    const voted = play(setUp, [votes(1, 3, { way: 'ballot' })])
    expect(changeSetUp(voted, { practices: ['runbooks'] }, newId)).toMatchObject({ ok: false })
    expect(changeSetUp(aSession(), { practices: ['runbooks'] }, newId)).toMatchObject({ ok: false })
    expect(
      changeSetUp(aSession(), { minutes: 75, practices: ['runbooks', 'agreed-slos', 'toil-cap'] }, newId),
    ).toMatchObject({ ok: true })
  })

  it('numbers anonymous seats on from those that are there', () => {
    const edits = anonymousSeats('assessment-1', [aSheet({ participant: 'Seat 1' })], 2, newId)
    expect(edits).toMatchObject([{ after: { participant: 'Seat 2' } }, { after: { participant: 'Seat 3' } }])
  })
})

describe('anonymising', () => {
  const people = [
    ['Ada', 'dev'],
    ['Ben', 'dev'],
    ['Cem', 'dev'],
    ['Dana', 'manager'],
  ].map(([participant = '', role = ''], index) =>
    aSheet({
      id: `seat-${index + 1}`,
      participant,
      role,
      answers: {
        'toil-cap': anAnswer(2, {
          comment: `${participant} says so`,
          evidence: [{ text: 'ticket 7', date: null, owner: participant }],
        }),
      },
    }),
  )
  const closed = aSession({ workshop: aWorkshop({ stage: 'closed' }), sheets: people })
  const decision = decideAnonymise(closed, seededRandom(4), at(90))
  const edits = decision.ok ? decision.edits : []

  it('leaves no name in the records, and every answer', () => {
    const done = applied(closed, edits)
    expect(JSON.stringify(done.sheets)).not.toMatch(/Ada|Ben|Cem|Dana|manager/)
    expect(done.sheets.map(({ participant }) => participant).toSorted()).toEqual([
      'Seat 1',
      'Seat 2',
      'Seat 3',
      'Seat 4',
    ])
    expect(done.sheets.map(({ answers }) => answers['toil-cap']?.value)).toEqual([2, 2, 2, 2])
    expect(done.workshop).toMatchObject({ anonymous: true, anonymisedAt: at(90) })
    expect(done.workshop.remarks).toHaveLength(4)
  })

  it('cannot be taken back: the edit holds nothing that was there, ends all history, and tells journals to forget', () => {
    expect(JSON.stringify(edits.map((edit) => ({ ...edit, remarks: [] })))).not.toMatch(
      /Ada|Ben|Cem|Dana|manager|ticket/,
    )
    const done = applied(closed, edits)
    expect(applied(done, invertEdits(edits)).sheets).toEqual(done.sheets)
    expect(edits.map((edit) => [endsHistory(edit), asksToForget(edit)])).toEqual([[true, true]])
  })

  it('waits until nobody votes any more', () => {
    expect(decideAnonymise(aSession(), seededRandom(1), at(1))).toMatchObject({ ok: false })
  })

  it('keeps no role that fewer than three share, nor one that leaves fewer than three without', () => {
    const roles = fc.array(fc.constantFrom('dev', 'ops', 'manager', ''), { minLength: 1, maxLength: 14 })
    fc.assert(
      fc.property(roles, (given) => {
        const sheets = given.map((role, index) => aSheet({ id: `seat-${index}`, role }))
        const made = decideAnonymise(
          aSession({ workshop: aWorkshop({ stage: 'closed' }), sheets }),
          seededRandom(1),
          at(1),
        )
        const kept = made.ok ? applied({ ...closed, sheets }, made.edits).sheets.map(({ role }) => role) : []
        const counts = [...Map.groupBy(kept, (role) => role)].map(([role, all]) => [role, all.length] as const)
        for (const [role, count] of counts)
          if (role !== '' || counts.length > 1) expect(count).toBeGreaterThanOrEqual(3)
      }),
    )
  })
})
