import { Dexie, type EntityTable } from 'dexie'
import type { Position } from '#shared/journal/position.ts'
import type { AgendaItem } from '#shared/model/agenda-item.ts'
import type { Assessment } from '#shared/model/assessment.ts'
import type { Plan } from '#shared/model/plan.ts'
import type { SessionSecrets } from '#shared/model/session-secrets.ts'
import type { Sheet } from '#shared/model/sheet.ts'
import type { AssessmentSummary } from '#shared/model/summary.ts'
import type { Team } from '#shared/model/team.ts'
import type { Workshop } from '#shared/model/workshop.ts'
import type { WorkspaceSettings } from '#shared/model/workspace.ts'
import { DATABASE_VERSION, declareVersions } from './versions.ts'

export interface SettingsRow {
  readonly key: 'workspace'
  readonly value: WorkspaceSettings
}

/** How far the history of this database has come; the journal is compared with it. */
export interface PositionRow {
  readonly key: 'position'
  readonly position: Position
  /** Nothing older than this change may be kept in any copy; null where nothing is to be forgotten. */
  readonly forgotBefore: number | null
}

/** The facts of a workspace, one cached summary row per assessment, and what only this device may know. */
export type TrefoilDatabase = Dexie & {
  readonly teams: EntityTable<Team, 'id'>
  readonly assessments: EntityTable<Assessment, 'id'>
  readonly sheets: EntityTable<Sheet, 'id'>
  readonly plans: EntityTable<Plan, 'id'>
  readonly workshops: EntityTable<Workshop, 'id'>
  readonly agendaItems: EntityTable<AgendaItem, 'id'>
  readonly sessionSecrets: EntityTable<SessionSecrets, 'assessmentId'>
  readonly summaries: EntityTable<AssessmentSummary, 'assessmentId'>
  readonly settings: EntityTable<SettingsRow, 'key'>
  readonly journal: EntityTable<PositionRow, 'key'>
}

/** The database was written by a newer Trefoil; this one must not touch it. */
export class NewerDatabaseError extends Error {
  override readonly name = 'NewerDatabaseError'
}

/**
 * The version in which the database is stored; null where there is none. Null as well where the browser cannot read its own store: it
 * deletes a damaged one only when a database is opened, and says so there.
 * @throws NewerDatabaseError
 */
export async function storedVersion(name: string): Promise<number | null> {
  const stored = (await listDatabases()).find((entry) => entry.name === name)
  if (stored?.version === undefined) return null
  // Dexie multiplies its version numbers by ten.
  const version = Math.floor(stored.version / 10)
  if (version > DATABASE_VERSION) {
    throw new NewerDatabaseError('This workspace was last opened by a newer version of Trefoil.')
  }
  return version
}

/** For a store with a torn log Chromium fails here as often as it is asked; refusing to start would hide that there is a second copy. */
async function listDatabases(): Promise<readonly IDBDatabaseInfo[]> {
  try {
    return await indexedDB.databases()
  } catch (error) {
    if (error instanceof DOMException && error.name === 'UnknownError') return []
    throw error
  }
}

/**
 * Opens the database. Strict durability: a transaction is complete only when the disk has it. A newer database is refused before Dexie
 * sees it, for Dexie 4 would open it, raise its version and write to it without a word. When another window upgrades, this one lets go
 * and tells the caller. `onDataLoss` hears that the browser found its store damaged and deleted it.
 * @throws NewerDatabaseError
 */
export async function openDatabase(
  name = 'trefoil',
  onReplaced: () => void = () => {},
  onDataLoss: () => void = () => {},
): Promise<TrefoilDatabase> {
  await storedVersion(name)
  const options = { chromeTransactionDurability: 'strict', autoOpen: false } as const
  const database = new Dexie(name, { ...options, indexedDB: watchedFactory(onDataLoss) }) as TrefoilDatabase
  declareVersions(database)
  database.on('versionchange', () => {
    database.close({ disableAutoOpen: true })
    onReplaced()
    // Without this Dexie's own handler would follow, which opens the database again when it is asked for next.
    return false
  })
  await database.open()
  return database
}

/** The browser's own, apart from one ear for `dataLoss`: Chromium tells of a deleted store there and nowhere else. */
function watchedFactory(onDataLoss: () => void) {
  return {
    open: (name: string, version?: number) => {
      const request = version === undefined ? indexedDB.open(name) : indexedDB.open(name, version)
      request.addEventListener('upgradeneeded', (event) => {
        if ('dataLoss' in event && event.dataLoss === 'total') onDataLoss()
      })
      return request
    },
    deleteDatabase: (name: string) => indexedDB.deleteDatabase(name),
    databases: () => indexedDB.databases(),
    cmp: (a: unknown, b: unknown) => indexedDB.cmp(a, b),
  }
}
