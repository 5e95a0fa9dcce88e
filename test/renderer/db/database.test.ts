import { Dexie } from 'dexie'
import { afterEach, expect, it, vi } from 'vitest'
import { NewerDatabaseError, openDatabase, openWithHooks } from '#renderer/db/database.ts'
import { ensurePosition, readDatabaseState } from '#renderer/db/journal-position.ts'
import { openAgain } from '#renderer/db/open-again.ts'
import { readStoredWorkspace } from '#renderer/db/read-stored-workspace.ts'
import { replaceEverything } from '#renderer/db/replace-everything.ts'
import { DATABASE_VERSION, DATABASE_VERSIONS } from '#renderer/db/versions.ts'
import { readPlanning, readStartingFacts, readWholeWorkspace } from '#renderer/db/workspace-repository.ts'
import { writeEdits } from '#renderer/db/write-edits.ts'
import { putRecord } from '#shared/model/edit.ts'
import { EMPTY_WORKSPACE } from '#shared/model/empty-workspace.ts'
import { aBaseline, aMilestone, anAssessment, aSheet, aTeam } from '#test/fixtures/records.ts'

const NAME = 'test-database'

afterEach(() => Dexie.delete(NAME))

it('does not touch a database that a newer Trefoil has written', async () => {
  const newer = new Dexie(NAME)
  newer.version(DATABASE_VERSION + 1).stores({ teams: 'id', somethingNew: 'id' })
  await newer.open()
  await newer.table('teams').put({ id: 'kept' })
  newer.close()
  await expect(openDatabase(NAME)).rejects.toThrow(NewerDatabaseError)
  await newer.open()
  expect(await newer.table('teams').toArray()).toEqual([{ id: 'kept' }])
  expect(newer.backendDB().version).toBe(10 * (DATABASE_VERSION + 1))
  newer.close()
})

it('opens a new database once where it guesses so, and a wrong guess neither makes nor upgrades anything unasked', async () => {
  const asked: number[] = []
  const hooks = {
    isLikelyNew: true,
    onReplaced: () => {},
    beforeUpgrade: async (from: number) => void asked.push(from),
  }
  const open = vi.spyOn(indexedDB, 'open')
  const made = await openWithHooks(NAME, hooks)
  expect([made.storedVersion, open.mock.calls.length, asked]).toEqual([0, 1, [0]])
  made.database.close()
  const again = await openWithHooks(NAME, hooks)
  expect(again.storedVersion).toBe(DATABASE_VERSION)
  again.database.close()
  await Dexie.delete(NAME)
  await makeVersion(1)
  const upgraded = await openWithHooks(NAME, hooks)
  expect([upgraded.storedVersion, asked]).toEqual([1, [0, 0, 0, 1]])
  upgraded.database.close()
  open.mockRestore()
})

it('asks before it makes or upgrades a database, which is untouched meanwhile, and never otherwise', async () => {
  const asked: unknown[] = []
  const hooks = {
    onReplaced: () => {},
    beforeUpgrade: async (from: number) => {
      asked.push([from, await Dexie.exists(NAME)])
      if (asked.length % 2 === 1) throw new Error('Not now.')
    },
  }
  await expect(openWithHooks(NAME, hooks)).rejects.toThrow('Not now.')
  expect(await Dexie.exists(NAME)).toBe(false)
  const made = await openWithHooks(NAME, hooks)
  expect([made.storedVersion, made.hasLostData]).toEqual([0, false])
  made.database.close()
  await Dexie.delete(NAME)
  await makeVersion(1)
  await expect(openWithHooks(NAME, hooks)).rejects.toThrow('Not now.')
  expect((await readStoredWorkspace(NAME)).facts).toMatchObject({ schemaVersion: 1, teams: [aTeam()] })
  const upgraded = await openWithHooks(NAME, hooks)
  expect(upgraded.storedVersion).toBe(1)
  upgraded.database.close()
  const again = await openWithHooks(NAME, hooks)
  expect(again.storedVersion).toBe(DATABASE_VERSION)
  again.database.close()
  expect(asked).toEqual([
    [0, false],
    [0, false],
    [1, true],
    [1, true],
  ])
})

it('does not depend on the list of databases, which Chromium gets wrong after a kill', async () => {
  const list = vi.spyOn(indexedDB, 'databases')
  list.mockRejectedValue(new DOMException('Internal error opening backing store for indexedDB.open.', 'UnknownError'))
  const database = await openDatabase(NAME)
  expect(database.isOpen()).toBe(true)
  database.close()
  list.mockRestore()
})

/** A database as that version has made it, with one team. */
async function makeVersion(version: number): Promise<void> {
  const old = new Dexie(NAME)
  for (const { version: number, stores } of DATABASE_VERSIONS)
    if (number <= version) old.version(number).stores({ ...stores })
  await old.open()
  await old.table('teams').put(aTeam())
  old.close()
}

it('lets go when another window upgrades, and says so', async () => {
  const onReplaced = vi.fn()
  const { database: old } = await openWithHooks(NAME, { onReplaced, beforeUpgrade: async () => {} })
  const upgraded = new Dexie(NAME)
  upgraded.version(DATABASE_VERSION + 1).stores({ teams: 'id' })
  await upgraded.open()
  expect(onReplaced).toHaveBeenCalledOnce()
  expect(old.isOpen()).toBe(false)
  upgraded.close()
})

it('opens again after the browser has closed it, and never makes it anew', async () => {
  const database = await openDatabase(NAME)
  await writeEdits(database, [putRecord('teams', null, aTeam())], { put: [], remove: [] })
  // What Chromium does after a write that the disk refused.
  database.backendDB().dispatchEvent(new Event('close'))
  expect(database.isOpen()).toBe(false)
  expect(await openAgain(database)).toBe(true)
  expect((await readWholeWorkspace(database)).teams).toEqual([aTeam()])
  database.close()
  await Dexie.delete(NAME)
  expect(await openAgain(database)).toBe(false)
  expect(await Dexie.exists(NAME)).toBe(false)
})

it('brings a database of version 1 up to date, and loses nothing of it', async () => {
  const old = new Dexie(NAME)
  old.version(1).stores({ ...DATABASE_VERSIONS[0]?.stores })
  await old.open()
  const summary = { assessmentId: 'assessment-1', teamId: 'team-1', title: 'First' }
  await old.table('teams').put(aTeam())
  await old.table('assessments').put(anAssessment())
  await old.table('sheets').put(aSheet())
  await old.table('summaries').put(summary)
  old.close()
  const upgraded = await openDatabase(NAME)
  expect(await readWholeWorkspace(upgraded)).toMatchObject({
    teams: [aTeam()],
    assessments: [anAssessment()],
    sheets: [aSheet()],
    workshops: [],
    agendaItems: [],
    milestones: [],
    baselines: [],
  })
  expect((await readStartingFacts(upgraded)).summaries).toEqual([{ ...summary, workshop: null }])
  upgraded.close()
})

it('a roadmap of version 3 stays, and takes business items and baselines', async () => {
  const frame = { capacity: 20, periods: 4, periodWeeks: 13, startsOn: '2026-04-01', maxSteps: 3, notes: {} }
  const plan = { id: 'plan-1', teamId: 'team-1', ...frame }
  const old = new Dexie(NAME)
  for (const { version, stores } of DATABASE_VERSIONS.slice(0, 3)) old.version(version).stores({ ...stores })
  await old.open()
  await old.table('teams').put(aTeam())
  await old.table('plans').put(plan)
  old.close()
  const upgraded = await openDatabase(NAME)
  expect(await readPlanning(upgraded, 'team-1')).toEqual({ plan, milestones: [], baselines: [] })
  const edits = [putRecord('milestones', null, aMilestone()), putRecord('baselines', null, aBaseline())]
  await writeEdits(upgraded, edits, { put: [], remove: [] })
  expect(await readPlanning(upgraded, 'team-1')).toEqual({
    plan,
    milestones: [aMilestone()],
    baselines: [aBaseline()],
  })
  upgraded.close()
})

it('an older database is read as it is, for the copy that is taken before it is upgraded', async () => {
  await makeVersion(1)
  const { facts, position } = await readStoredWorkspace(NAME)
  expect(facts).toMatchObject({ schemaVersion: 1, teams: [aTeam()], sheets: [] })
  expect('workshops' in facts).toBe(false)
  expect(position).toBeNull()
  const upgraded = await openDatabase(NAME)
  expect(await readDatabaseState(upgraded)).toEqual({ isEmpty: false, position: null, forgotBefore: null })
  const given = await ensurePosition(upgraded)
  expect(await ensurePosition(upgraded)).toEqual(given)
  upgraded.close()
  expect((await readStoredWorkspace(NAME)).position).toEqual(given)
})

it('is restored whole: what it held before goes, the position is that of the copy', async () => {
  const database = await openDatabase(NAME)
  await writeEdits(database, [putRecord('teams', null, aTeam({ id: 'older' }))], { put: [], remove: [] })
  const facts = { ...EMPTY_WORKSPACE, teams: [aTeam()], assessments: [anAssessment()], sheets: [aSheet()] }
  const position = { sequence: 41, id: 'last', moment: '2026-03-05T10:12:00.000Z' }
  await replaceEverything(database, facts, [], position)
  expect(await readWholeWorkspace(database)).toEqual(facts)
  expect((await readDatabaseState(database)).position).toEqual(position)
  const next = await writeEdits(database, [putRecord('teams', null, aTeam({ id: 'new' }))], { put: [], remove: [] })
  expect(next.sequence).toBe(42)
  database.close()
})
