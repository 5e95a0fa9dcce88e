import { Dexie } from 'dexie'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { loadCorePack } from '#renderer/core-pack.ts'
import { openDatabase, type TrefoilDatabase } from '#renderer/db/database.ts'
import { writeEdits } from '#renderer/db/write-edits.ts'
import { INITIAL_STATE } from '#renderer/store/app-state.ts'
import { refreshSummaries } from '#renderer/store/refresh-summaries.ts'
import { useApp } from '#renderer/store/store.ts'
import { summarise, summariseMany } from '#renderer/store/summaries.ts'
import type { WindowMessage } from '#renderer/store/window-channel.ts'
import { putRecord } from '#shared/model/edit.ts'
import { isPending } from '#shared/model/summary.ts'
import { anAnswer, anAssessment, aSheet, aTeam } from '#test/fixtures/records.ts'

let database: TrefoilDatabase

beforeEach(async () => {
  database = await openDatabase('test-refresh-summaries')
})

afterEach(async () => {
  database.close()
  await Dexie.delete('test-refresh-summaries')
})

it('makes the rows of an older rule anew, on the disk, on the screen and in other windows, and leaves the others alone', async () => {
  const pack = await loadCorePack()
  const sheet = aSheet({ answers: { 'agreed-slos': anAnswer(4), 'toil-cap': anAnswer(2), runbooks: anAnswer(3) } })
  const row = summarise(pack, { assessment: anAssessment(), sheets: [sheet], workshop: null })
  const second = anAssessment({ id: 'assessment-2' })
  const fresh = { ...summarise(pack, { assessment: second, sheets: [], workshop: null }), title: 'Left alone' }
  const stale = { ...row, answered: 99, mix: { itil: 0, devops: 0, sre: 0 }, sourceHash: 'of-an-older-version' }
  await writeEdits(
    database,
    [
      putRecord('teams', null, aTeam()),
      putRecord('assessments', null, anAssessment()),
      putRecord('assessments', null, second),
      putRecord('sheets', null, sheet),
    ],
    { put: [stale, fresh], remove: [] },
  )
  useApp.setState({ ...INITIAL_STATE, summaries: { [stale.assessmentId]: stale, [fresh.assessmentId]: fresh } })
  const position = await database.journal.get('position')
  const told: WindowMessage[] = []
  await refreshSummaries(database, { tell: (message) => told.push(message) })
  expect(await database.summaries.toArray()).toEqual([row, fresh])
  expect(Object.values(useApp.getState().summaries)).toEqual(expect.arrayContaining([row, fresh]))
  expect(told).toEqual([{ edits: [], summaries: { put: [row], remove: [] } }])
  expect(await database.journal.get('position')).toEqual(position)
})

it('a large workspace does not wait for its mixes: rows beyond some hundred participants are pending, then made one after the other', async () => {
  const pack = await loadCorePack()
  const answers = { 'agreed-slos': anAnswer(4), 'toil-cap': anAnswer(2), runbooks: anAnswer(3) }
  const all = Array.from({ length: 40 }, (_, n) => ({
    assessment: anAssessment({ id: `a${n}` }),
    sheets: Array.from({ length: 20 }, (_, m) => aSheet({ id: `a${n}s${m}`, assessmentId: `a${n}`, answers })),
    workshop: null,
  }))
  const first = summariseMany(pack, all)
  const pending = first.filter(isPending)
  expect([first.length, pending.length]).toEqual([40, 15])
  expect(pending[0]).toMatchObject({ participants: 20, answered: 60, mix: { itil: null, devops: null, sre: null } })
  const edits = all.flatMap(({ assessment, sheets }) => [
    putRecord('assessments', null, assessment),
    ...sheets.map((sheet) => putRecord('sheets', null, sheet)),
  ])
  await writeEdits(database, [putRecord('teams', null, aTeam()), ...edits], { put: first, remove: [] })
  useApp.setState({
    ...INITIAL_STATE,
    summaries: Object.fromEntries(first.map((row) => [row.assessmentId, row])),
  })
  const told: WindowMessage[] = []
  await refreshSummaries(database, { tell: (message) => told.push(message) })
  const right = new Map(all.map((facts) => [facts.assessment.id, summarise(pack, facts)]))
  for (const row of await database.summaries.toArray()) expect(row).toEqual(right.get(row.assessmentId))
  expect(told.map(({ summaries }) => summaries.put.length)).toEqual([3, 3, 3, 3, 3])
})
