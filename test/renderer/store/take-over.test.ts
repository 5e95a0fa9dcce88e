import { Dexie } from 'dexie'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { openDatabase, type TrefoilDatabase } from '#renderer/db/database.ts'
import { writeEdits } from '#renderer/db/write-edits.ts'
import { INITIAL_STATE } from '#renderer/store/app-state.ts'
import { commit, connectCommit, undo } from '#renderer/store/commit.ts'
import { useApp } from '#renderer/store/store.ts'
import { takeOver } from '#renderer/store/take-over.ts'
import { createWriteQueue, type WriteQueue } from '#renderer/store/write-queue.ts'
import { type Edit, putRecord, removeRecord } from '#shared/model/edit.ts'
import { anAnswer, anAssessment, aSheet, aTeam } from '#test/fixtures/records.ts'

const NAME = 'test-take-over'
const NOTHING = { put: [], remove: [] }
let database: TrefoilDatabase
let queue: WriteQueue
let isDiskBusy = false

beforeEach(async () => {
  database = await openDatabase(NAME)
  await writeEdits(
    database,
    [
      putRecord('teams', null, aTeam()),
      putRecord('assessments', null, anAssessment()),
      putRecord('sheets', null, aSheet()),
    ],
    NOTHING,
  )
  isDiskBusy = false
  queue = createWriteQueue(
    async (edits) => {
      if (isDiskBusy) throw new Error('busy')
      await writeEdits(database, edits, NOTHING)
    },
    async () => {},
    (saving) => useApp.setState({ saving }),
  )
  connectCommit(queue)
  useApp.setState({
    ...INITIAL_STATE,
    open: { assessment: anAssessment(), sheets: { 'sheet-1': aSheet() }, workshop: null, items: {} },
  })
})

afterEach(async () => {
  database.close()
  await Dexie.delete(NAME)
})

const answer = (level: 1 | 2 | 3, practice = 'runbooks'): Edit => ({
  kind: 'answer',
  sheetId: 'sheet-1',
  practice,
  before: null,
  after: anAnswer(level),
})
const levelOnScreen = () => useApp.getState().open?.sheets['sheet-1']?.answers.runbooks?.value

/** The other window writes, and its word of it comes later, as words do. */
async function writeElsewhere(...edits: readonly Edit[]): Promise<() => Promise<void>> {
  await writeEdits(database, edits, NOTHING)
  return () => takeOver(database, queue, { edits, summaries: NOTHING })
}

it('keeps on top what this window has yet to write, for that will be written last', async () => {
  isDiskBusy = true
  commit('answer', [answer(1)])
  await queue.flush()
  const hear = await writeElsewhere(answer(3))
  await hear()
  expect(levelOnScreen()).toBe(1)
})

it('shows what the disk has where this window wrote after the other one, though it hears of it late', async () => {
  const hear = await writeElsewhere(answer(3))
  commit('answer', [answer(1)])
  await queue.flush()
  await hear()
  expect(levelOnScreen()).toBe(1)
})

it('undoes nothing that the other window has changed since', async () => {
  commit('mine', [answer(1, 'toil-cap')])
  commit('changed since', [answer(1)])
  await queue.flush()
  const hear = await writeElsewhere(answer(3))
  await hear()
  expect(undo()).toBe('mine')
  expect(undo()).toBeNull()
  expect(levelOnScreen()).toBe(3)
})

it('lets go of what was typed into a sheet that the other window removed, and writes everything else', async () => {
  isDiskBusy = true
  const renamed = aTeam({ name: 'Renamed' })
  commit('answer', [answer(1)])
  commit('name', [putRecord('teams', aTeam(), renamed)])
  await queue.flush()
  const hear = await writeElsewhere(removeRecord('sheets', aSheet()))
  isDiskBusy = false
  await hear()
  await queue.flush()
  expect(await database.teams.toArray()).toEqual([renamed])
  expect(useApp.getState().saving).toEqual({ kind: 'saved' })
})
