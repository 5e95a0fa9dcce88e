import { Dexie } from 'dexie'
import { afterEach, expect, it, vi } from 'vitest'
import { NewerDatabaseError, openDatabase } from '#renderer/db/database.ts'
import { DATABASE_VERSION, DATABASE_VERSIONS } from '#renderer/db/versions.ts'
import { readStartingFacts, readWholeWorkspace } from '#renderer/db/workspace-repository.ts'
import { anAssessment, aSheet, aTeam } from '#test/fixtures/records.ts'

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

it('lets go when another window upgrades, and says so', async () => {
  const onReplaced = vi.fn()
  const old = await openDatabase(NAME, onReplaced)
  const upgraded = new Dexie(NAME)
  upgraded.version(DATABASE_VERSION + 1).stores({ teams: 'id' })
  await upgraded.open()
  expect(onReplaced).toHaveBeenCalledOnce()
  expect(old.isOpen()).toBe(false)
  upgraded.close()
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
  })
  expect((await readStartingFacts(upgraded)).summaries).toEqual([{ ...summary, workshop: null }])
  upgraded.close()
})
