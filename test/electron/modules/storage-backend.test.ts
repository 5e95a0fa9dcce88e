import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { storageInUse } from '#electron/modules/storage-backend.ts'

const folder = mkdtempSync(join(tmpdir(), 'trefoil-storage-'))
afterAll(() => rmSync(folder, { recursive: true }))

it('storageInUse tells a store on LevelDB from one on SQLite and from none', () => {
  expect(storageInUse(folder)).toBe('none')
  mkdirSync(join(folder, 'IndexedDB', 'app_bundle_0.indexeddb.sqlite'), { recursive: true })
  expect(storageInUse(folder)).toBe('sqlite')
  mkdirSync(join(folder, 'IndexedDB', 'app_bundle_0.indexeddb.leveldb'))
  expect(storageInUse(folder)).toBe('leveldb')
})
