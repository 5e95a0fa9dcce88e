import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'

const FIXTURES = join(import.meta.dirname, '..', 'fixtures')

/** A database as a released Trefoil has left it: written down here, never taken from the present code. */
export interface ReleasedDatabase {
  /** As Dexie counts; the browser stores ten times that. */
  readonly version: number
  /** Of its records. */
  readonly schemaVersion: number
  /** Key path and indexes of each store. */
  readonly stores: Readonly<Record<string, readonly string[]>>
  readonly rows: Readonly<Record<string, readonly object[]>>
}

const STORES_1 = {
  teams: ['id'],
  assessments: ['id', 'teamId'],
  sheets: ['id', 'assessmentId'],
  plans: ['id', 'teamId'],
  summaries: ['assessmentId', 'teamId'],
  settings: ['key'],
}
const STORES_2 = {
  ...STORES_1,
  workshops: ['id'],
  agendaItems: ['id', 'assessmentId'],
  sessionSecrets: ['assessmentId'],
}
const STORES_3 = { ...STORES_2, journal: ['key'] }
const STORES_4 = { ...STORES_3, milestones: ['id', 'teamId'], baselines: ['id', 'teamId'] }
const STORES_5 = { ...STORES_4, profiles: ['assessmentId'] }
const STORES_6 = {
  ...STORES_5,
  services: ['id', 'teamId'],
  eventCounts: ['id', 'teamId'],
  measurements: ['id', 'teamId'],
  eventMonths: ['id', 'teamId'],
  importMappings: ['id', 'teamId'],
  eventImports: ['id', 'teamId'],
  teamPolicies: ['id', 'teamId'],
  overrides: ['id', 'teamId'],
  freezes: ['id', 'teamId'],
}

const ROWS_2 = rowsOf('workspace-v2.json', { workshop: 'collect' })
const ROWS_4 = { ...rowsOf('workspace-v3.json', { workshop: 'collect' }), journal: [] }
const ROWS_5 = { ...rowsOf('workspace-v4.json', { workshop: 'collect' }), journal: [], profiles: [] }
const ROWS_6 = { ...rowsOf('workspace-v5.json', { workshop: 'collect' }), journal: [], profiles: [] }

/** Every version that was ever released, oldest first. A new version of the database adds its line. */
export const RELEASED: readonly ReleasedDatabase[] = [
  { version: 1, schemaVersion: 1, stores: STORES_1, rows: rowsOf('workspace-v1.json') },
  { version: 2, schemaVersion: 2, stores: STORES_2, rows: ROWS_2 },
  { version: 3, schemaVersion: 2, stores: STORES_3, rows: { ...ROWS_2, journal: [] } },
  { version: 4, schemaVersion: 3, stores: STORES_4, rows: ROWS_4 },
  { version: 5, schemaVersion: 4, stores: STORES_5, rows: ROWS_5 },
  { version: 6, schemaVersion: 5, stores: STORES_6, rows: ROWS_6 },
]

/** What a Trefoil later than the newest released one might leave. */
export const NEWER: ReleasedDatabase = laterThan(RELEASED.at(-1))

function laterThan(newest: ReleasedDatabase | undefined): ReleasedDatabase {
  if (!newest) throw new Error('No version was released.')
  return {
    version: newest.version + 1,
    schemaVersion: newest.schemaVersion + 1,
    stores: { ...newest.stores, somethingNew: ['id'] },
    rows: { ...newest.rows, somethingNew: [{ id: 'kept' }] },
  }
}

function rowsOf(file: string, ofSummary: object = {}): Readonly<Record<string, readonly object[]>> {
  const { format: _format, schemaVersion: _version, settings, ...tables } = readFixture(file)
  const summary = {
    assessmentId: 'spring',
    teamId: 'team-shop',
    title: 'Spring 2026',
    heldOn: '2026-03-12',
    status: 'final',
    participants: 1,
    answered: 1,
    asked: 3,
    mix: { itil: null, devops: null, sre: null },
    sourceHash: 'of an older rule',
    ...ofSummary,
  }
  // In the order in which a database gives them.
  const ordered = Object.entries(tables).map(([name, rows]) => [name, rows.toSorted(byId)])
  return { ...Object.fromEntries(ordered), summaries: [summary], settings: [{ key: 'workspace', value: settings }] }
}

function byId(a: object, b: object): number {
  return 'id' in a && 'id' in b && String(a.id) < String(b.id) ? -1 : 1
}

function readFixture(file: string): Record<string, readonly object[]> {
  return JSON.parse(readFileSync(join(FIXTURES, file), 'utf8')) as Record<string, readonly object[]>
}

/** Makes the database in the profile of this page, past everything of the app; the page must stand on the app's origin. */
export function makeDatabase(page: Page, database: ReleasedDatabase): Promise<void> {
  return page.evaluate(async ({ version, stores, rows }) => {
    const request = indexedDB.open('trefoil', 10 * version)
    await new Promise<void>((resolve, reject) => {
      request.onupgradeneeded = () => {
        for (const [name, [keyPath = '', ...indexes]] of Object.entries(stores)) {
          if (request.result.objectStoreNames.contains(name)) continue
          const store = request.result.createObjectStore(name, { keyPath })
          for (const index of indexes) store.createIndex(index, index)
        }
      }
      request.onsuccess = () => {
        const transaction = request.result.transaction(Object.keys(stores), 'readwrite')
        for (const [name, entries] of Object.entries(rows))
          for (const row of entries) transaction.objectStore(name).put(row)
        transaction.oncomplete = () => resolve()
        transaction.onerror = () => reject(transaction.error)
      }
      request.onerror = () => reject(request.error)
    })
    request.result.close()
  }, database)
}

/** The version in which the database is stored, as the browser counts, and every row of it. */
export function readDatabase(page: Page): Promise<{ readonly version: number; readonly rows: object }> {
  return page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('trefoil')
      request.onsuccess = () => resolve(request.result)
      request.onerror = () => reject(request.error)
    })
    const names = [...database.objectStoreNames]
    const transaction = database.transaction(names)
    const all = (name: string) =>
      new Promise<readonly [string, unknown]>((resolve) => {
        const request = transaction.objectStore(name).getAll()
        request.onsuccess = () => resolve([name, request.result])
      })
    const rows = Object.fromEntries(await Promise.all(names.map(all)))
    const { version } = database
    database.close()
    return { version, rows }
  })
}
