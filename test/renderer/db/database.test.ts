import { Dexie } from 'dexie'
import { afterEach, expect, it, vi } from 'vitest'
import { NewerDatabaseError, openDatabase } from '#renderer/db/database.ts'
import { DATABASE_VERSION } from '#renderer/db/versions.ts'

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
