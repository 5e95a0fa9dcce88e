import { Dexie } from 'dexie'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openDatabase, type TrefoilDatabase } from '#renderer/db/database.ts'
import { readDatabaseState } from '#renderer/db/journal-position.ts'
import { readAssessment, readStartingFacts, readWholeWorkspace } from '#renderer/db/workspace-repository.ts'
import { FinalError, RecordsGoneError, writeEdits } from '#renderer/db/write-edits.ts'
import { assessmentHash } from '#shared/model/assessment-hash.ts'
import { type Edit, invertEdits, putRecord, removeRecord } from '#shared/model/edit.ts'
import type { AssessmentSummary } from '#shared/model/summary.ts'
import type { VoteEdit } from '#shared/model/workshop-edit.ts'
import {
  anAnswer,
  anAssessment,
  anIncident,
  anItem,
  aSheet,
  aTeam,
  aVote,
  aWorkshop,
  incidentMonths,
} from '#test/fixtures/records.ts'

const NONE = { put: [], remove: [] }
const FIRST: readonly Edit[] = [
  putRecord('teams', null, aTeam()),
  putRecord('assessments', null, anAssessment()),
  putRecord('sheets', null, aSheet()),
]
let database: TrefoilDatabase

beforeEach(async () => {
  database = await openDatabase('test-write-edits')
})

afterEach(async () => {
  database.close()
  await Dexie.delete('test-write-edits')
})

it('keeps what was written after the database is closed and opened again', async () => {
  await writeEdits(database, FIRST, NONE)
  const answer = anAnswer(3, { comment: 'as agreed in May' })
  await writeEdits(
    database,
    [{ kind: 'answer', sheetId: 'sheet-1', practice: 'toil-cap', before: null, after: answer }],
    NONE,
  )
  database.close()
  database = await openDatabase('test-write-edits')
  const found = await readAssessment(database, 'assessment-1')
  expect(found?.sheets[0]?.answers).toEqual({ 'toil-cap': answer })
})

it('two windows answering different practices on one sheet overwrite nothing', async () => {
  await writeEdits(database, FIRST, NONE)
  const otherWindow = await openDatabase('test-write-edits')
  const answerEdit = (practice: string, level: 1 | 4): Edit => ({
    kind: 'answer',
    sheetId: 'sheet-1',
    practice,
    before: null,
    after: anAnswer(level),
  })
  await Promise.all([
    writeEdits(database, [answerEdit('toil-cap', 1)], NONE),
    writeEdits(otherWindow, [answerEdit('runbooks', 4)], NONE),
  ])
  otherWindow.close()
  const found = await readAssessment(database, 'assessment-1')
  expect(found?.sheets[0]?.answers).toEqual({ 'toil-cap': anAnswer(1), runbooks: anAnswer(4) })
})

it('writes all of a list or nothing', async () => {
  await writeEdits(database, FIRST, NONE)
  const toNowhere: Edit = { kind: 'answer', sheetId: 'gone', practice: 'runbooks', before: null, after: anAnswer(2) }
  const renamed = putRecord('teams', aTeam(), aTeam({ name: 'Renamed' }))
  await expect(writeEdits(database, [renamed, toNowhere], NONE)).rejects.toThrow('removed in another window')
  expect((await readStartingFacts(database)).teams).toEqual([aTeam()])
})

it('names all edits whose record is gone: half of it must not come back, nor anything without its owner', async () => {
  await writeEdits(database, FIRST, NONE)
  const gone: readonly Edit[] = [
    { kind: 'answer', sheetId: 'gone', practice: 'runbooks', before: null, after: anAnswer(2) },
    putRecord('teams', aTeam({ id: 'gone' }), aTeam({ id: 'gone', name: 'Renamed' })),
    putRecord('sheets', null, aSheet({ id: 'sheet-2', assessmentId: 'gone' })),
    { kind: 'agenda', itemId: 'gone', before: {}, after: { note: 'typed' } },
    { kind: 'workshop', assessmentId: 'gone', before: {}, after: { minutes: 60 } },
  ]
  const before = await readWholeWorkspace(database)
  const refusal = await writeEdits(database, [...gone, putRecord('teams', aTeam(), aTeam({ name: 'New' }))], NONE).then(
    () => null,
    (error: unknown) => error,
  )
  expect(refusal).toBeInstanceOf(RecordsGoneError)
  expect(new Set((refusal as RecordsGoneError).edits)).toEqual(new Set(gone))
  expect(await readWholeWorkspace(database)).toEqual(before)
})

it('of many changes of one record in a row the last one stands', async () => {
  const third = aTeam({ name: 'third' })
  await writeEdits(
    database,
    [
      putRecord('teams', null, aTeam()),
      removeRecord('teams', aTeam()),
      putRecord('teams', null, aTeam({ name: 'second' })),
      putRecord('teams', aTeam({ name: 'second' }), third),
    ],
    NONE,
  )
  expect((await readStartingFacts(database)).teams).toEqual([third])
})

it('takes everything back by the inverse edits', async () => {
  const before = await readWholeWorkspace(database)
  const edits: readonly Edit[] = [
    ...FIRST,
    { kind: 'answer', sheetId: 'sheet-1', practice: 'runbooks', before: null, after: anAnswer('dk') },
  ]
  await writeEdits(database, edits, NONE)
  await writeEdits(database, invertEdits(edits), NONE)
  expect(await readWholeWorkspace(database)).toEqual(before)
})

it('counts each change in its own transaction: a change that fails does not count', async () => {
  expect((await readDatabaseState(database)).position).toBeNull()
  const first = await writeEdits(database, FIRST, NONE)
  const toNowhere: Edit = { kind: 'answer', sheetId: 'gone', practice: 'runbooks', before: null, after: anAnswer(2) }
  await expect(writeEdits(database, [toNowhere], NONE)).rejects.toThrow()
  expect((await readDatabaseState(database)).position).toEqual(first)
  const second = await writeEdits(database, FIRST, NONE)
  expect([first.sequence, second.sequence]).toEqual([1, 2])
  expect(second.id).not.toBe(first.id)
})

it('a failed write leaves the summary as it was', async () => {
  const summary = { assessmentId: 'assessment-1', teamId: 'team-1' } as AssessmentSummary
  const toNowhere: Edit = { kind: 'answer', sheetId: 'gone', practice: 'runbooks', before: null, after: anAnswer(2) }
  await expect(writeEdits(database, [toNowhere], { put: [summary], remove: [] })).rejects.toThrow()
  expect((await readStartingFacts(database)).summaries).toEqual([])
})

describe('votes', () => {
  const SESSION: readonly Edit[] = [
    ...FIRST,
    putRecord('sheets', null, aSheet({ id: 'sheet-2', participant: 'Ben' })),
    putRecord('workshops', null, aWorkshop()),
    putRecord('agendaItems', null, anItem('toil-cap', { phase: 'voting' })),
  ]
  const voteOf = (seat: string, level: 1 | 2 | 4, at = '2026-01-02T09:05:00Z'): VoteEdit => ({
    kind: 'vote',
    itemId: 'toil-cap',
    practice: 'toil-cap',
    seat,
    round: 0,
    list: 'votes',
    before: { vote: null, standing: null },
    after: { vote: aVote(level, { at }), standing: { value: level, confidence: null, comment: '' } },
  })

  it('of the room and of the keyboard meet in one record, while a reveal goes over it', async () => {
    await writeEdits(database, SESSION, NONE)
    const otherWindow = await openDatabase('test-write-edits')
    const times = { openedAt: '2026-01-02T09:00:00Z', revealedAt: '2026-01-02T09:06:00Z' }
    await Promise.all([
      writeEdits(database, [voteOf('sheet-1', 1)], NONE),
      writeEdits(otherWindow, [voteOf('sheet-2', 4)], NONE),
      writeEdits(
        database,
        [{ kind: 'agenda', itemId: 'toil-cap', before: {}, after: { phase: 'revealed', rounds: [times] } }],
        NONE,
      ),
    ])
    otherWindow.close()
    const found = await readAssessment(database, 'assessment-1')
    expect(found?.items).toMatchObject([
      { phase: 'revealed', rounds: [{ ...times, votes: { 'sheet-1': { value: 1 }, 'sheet-2': { value: 4 } } }] },
    ])
    expect(found?.sheets.map(({ answers }) => answers['toil-cap']?.value)).toEqual([1, 4])
  })

  it('of one seat leave the latest, in whatever order they are written', async () => {
    await writeEdits(database, SESSION, NONE)
    await writeEdits(database, [voteOf('sheet-1', 4, '2026-01-02T09:05:09Z')], NONE)
    await writeEdits(database, [voteOf('sheet-1', 2, '2026-01-02T09:05:02Z')], NONE)
    const found = await readAssessment(database, 'assessment-1')
    expect(found?.items[0]?.rounds[0]?.votes['sheet-1']?.value).toBe(4)
    expect(found?.sheets[0]?.answers['toil-cap']?.value).toBe(4)
  })

  it('are taken back exactly, and only while nothing newer stands there', async () => {
    await writeEdits(database, SESSION, NONE)
    const before = await readWholeWorkspace(database)
    const typed = voteOf('sheet-1', 2)
    await writeEdits(database, [typed], NONE)
    await writeEdits(database, invertEdits([typed]), NONE)
    expect(await readWholeWorkspace(database)).toEqual(before)
    await writeEdits(database, [typed, voteOf('sheet-1', 4, '2026-01-02T09:05:30Z')], NONE)
    await writeEdits(database, invertEdits([typed]), NONE)
    const found = await readAssessment(database, 'assessment-1')
    expect(found?.sheets[0]?.answers['toil-cap']?.value).toBe(4)
  })
})

describe('what is final', () => {
  const answer: Edit = { kind: 'answer', sheetId: 'sheet-1', practice: 'toil-cap', before: null, after: anAnswer(4) }
  const open = anAssessment()
  const marked = (hash: string) =>
    putRecord('assessments', open, {
      ...open,
      status: 'final',
      finalised: { at: '2026-01-03T00:00:00Z', modelVersion: '1.0.0', hash },
    })

  it('is not changed from a window that does not know it yet, and the rest of the list can be written again', async () => {
    await writeEdits(database, FIRST, NONE)
    await writeEdits(database, [marked(assessmentHash(open, [aSheet()]))], NONE)
    const rename = putRecord('teams', aTeam(), aTeam({ name: 'Renamed' }))
    const refusal = await writeEdits(database, [answer, rename], NONE).catch((error: unknown) => error)
    expect(refusal).toBeInstanceOf(FinalError)
    expect(refusal).toMatchObject({ edits: [answer] })
    expect((await readAssessment(database, 'assessment-1'))?.sheets[0]?.answers).toEqual({})
    expect((await database.teams.get('team-1'))?.name).toBe('Team one')
  })

  it('does not become so where somebody has answered since its hash was worked out', async () => {
    await writeEdits(database, [...FIRST, answer], NONE)
    const finalising = marked(assessmentHash(open, [aSheet()]))
    await expect(writeEdits(database, [finalising], NONE)).rejects.toMatchObject({ edits: [finalising] })
    expect((await database.assessments.get('assessment-1'))?.status).toBe('open')
  })
})

describe('events', () => {
  const imported = (title: string, source: string): Edit => ({
    kind: 'events',
    teamId: 'team-1',
    before: [],
    after: incidentMonths([anIncident({ id: title, title })], source),
  })

  it('that two windows import into one month at once are all there, and one is taken back without the other', async () => {
    await writeEdits(database, FIRST, NONE)
    const otherWindow = await openDatabase('test-write-edits')
    const [one, other] = [imported('one', 'mapping-1'), imported('other', 'mapping-2')]
    await Promise.all([writeEdits(database, [one], NONE), writeEdits(otherWindow, [other], NONE)])
    otherWindow.close()
    const before = await readWholeWorkspace(database)
    expect(before.eventMonths.map(({ sources }) => sources.toSorted())).toEqual([['mapping-1', 'mapping-2']])
    await writeEdits(database, invertEdits([other]), NONE)
    expect((await readWholeWorkspace(database)).eventMonths.map(({ sources }) => sources)).toEqual([['mapping-1']])
  })

  it('of a team that another window has deleted are refused whole', async () => {
    await expect(writeEdits(database, [imported('one', 'mapping-1')], NONE)).rejects.toThrow(RecordsGoneError)
    expect((await readWholeWorkspace(database)).eventMonths).toEqual([])
  })
})
