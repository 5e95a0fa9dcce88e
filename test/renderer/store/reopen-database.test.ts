import { Dexie } from 'dexie'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { openDatabase, type TrefoilDatabase } from '#renderer/db/database.ts'
import { readDatabaseState } from '#renderer/db/journal-position.ts'
import { readWholeWorkspace } from '#renderer/db/workspace-repository.ts'
import { writeEdits } from '#renderer/db/write-edits.ts'
import { platform } from '#renderer/platform/choose-platform.ts'
import { DATABASE_NAME } from '#renderer/store/open-storage.ts'
import { reopenDatabase } from '#renderer/store/reopen-database.ts'
import { encodeRecord } from '#shared/journal/journal-record.ts'
import { putRecord } from '#shared/model/edit.ts'
import { SCHEMA_VERSION } from '#shared/model/schema-version.ts'
import { aTeam } from '#test/fixtures/records.ts'

const LEVEL = { isBehind: () => false, flush: async () => null }

// Files that were taken away behind its back a journal would still know of.
beforeEach(() => platform.journal.setAside())
afterEach(() => Dexie.delete(DATABASE_NAME))

/** Writes a team into both copies, as a commit does. */
async function writeTwice(database: TrefoilDatabase, name: string): Promise<void> {
  const edits = [putRecord('teams', null, aTeam({ id: name, name }))]
  const position = await writeEdits(database, edits, { put: [], remove: [] })
  const line = encodeRecord({ position, schemaVersion: SCHEMA_VERSION, edits })
  expect(await platform.journal.append([line])).toMatchObject({ outcome: 'kept' })
}

/** What Chromium does after a write that the disk refused. */
const close = (database: TrefoilDatabase) => void database.backendDB().dispatchEvent(new Event('close'))
const namesIn = async (database: TrefoilDatabase) => (await readWholeWorkspace(database)).teams.map(({ name }) => name)

it('a database that the browser has only closed is opened as it is', async () => {
  const database = await openDatabase(DATABASE_NAME)
  await writeTwice(database, 'a')
  close(database)
  await reopenDatabase(database, LEVEL)
  expect(await namesIn(database)).toEqual(['a'])
  database.close()
})

it('one that it has deleted as well is made again from the second copy, and goes on from there', async () => {
  const database = await openDatabase(DATABASE_NAME)
  await writeTwice(database, 'a')
  await writeTwice(database, 'b')
  const before = await readDatabaseState(database)
  close(database)
  await Dexie.delete(DATABASE_NAME)
  await reopenDatabase(database, LEVEL)
  expect(await namesIn(database)).toEqual(['a', 'b'])
  expect(await readDatabaseState(database)).toEqual(before)
  await writeTwice(database, 'c')
  expect(await namesIn(database)).toEqual(['a', 'b', 'c'])
  database.close()
})

it('one that comes back empty is filled again', async () => {
  const database = await openDatabase(DATABASE_NAME)
  await writeTwice(database, 'a')
  close(database)
  await Dexie.delete(DATABASE_NAME)
  ;(await openDatabase(DATABASE_NAME)).close()
  await reopenDatabase(database, LEVEL)
  expect(await namesIn(database)).toEqual(['a'])
  database.close()
})

it('nothing is made where the second copy lacks something, or is gone too', async () => {
  const database = await openDatabase(DATABASE_NAME)
  await writeTwice(database, 'a')
  close(database)
  await Dexie.delete(DATABASE_NAME)
  const behind = { isBehind: () => true, flush: async () => 'The disk is full.' }
  await expect(reopenDatabase(database, behind)).rejects.toThrow(/deleted/)
  await platform.journal.setAside()
  await expect(reopenDatabase(database, LEVEL)).rejects.toThrow(/deleted/)
  expect(await Dexie.exists(DATABASE_NAME)).toBe(false)
})
