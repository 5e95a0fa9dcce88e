import { Dexie } from 'dexie'
import type { Position } from '#shared/journal/position.ts'
import { RECORD_TABLES } from '#shared/model/edit.ts'
import { DEFAULT_SETTINGS, EMPTY_WORKSPACE } from '#shared/model/empty-workspace.ts'
import type { Workspace } from '#shared/model/workspace.ts'
import type { PositionRow, SettingsRow } from './database.ts'
import { DATABASE_VERSIONS } from './versions.ts'

/** What is stored, in the schema version in which it is stored, and the change that it includes last. */
export interface StoredWorkspace {
  readonly facts: Workspace
  /** Null where nothing was written since there is a journal. */
  readonly position: Position | null
}

/** Reads the whole database in one transaction as it is: an older one is not upgraded. @throws where there is none */
export async function readStoredWorkspace(name: string): Promise<StoredWorkspace> {
  const database = await new Dexie(name, { autoOpen: false }).open()
  try {
    return await database.transaction('r', database.tables, async () => {
      const known = database.tables.map((table) => table.name)
      const read = async (table: string) => [table, await database.table(table).toArray()] as const
      const tables = await Promise.all(RECORD_TABLES.filter((table) => known.includes(table)).map(read))
      const settings = (await database.table('settings').get('workspace')) as SettingsRow | undefined
      const row = known.includes('journal') ? await database.table('journal').get('position') : undefined
      const head = { format: EMPTY_WORKSPACE.format, schemaVersion: schemaVersionOf(database.verno) }
      const facts = { ...head, settings: settings?.value ?? DEFAULT_SETTINGS, ...Object.fromEntries(tables) }
      return { facts: facts as Workspace, position: (row as PositionRow | undefined)?.position ?? null }
    })
  } finally {
    database.close()
  }
}

function schemaVersionOf(databaseVersion: number): number {
  const version = DATABASE_VERSIONS.find((entry) => entry.version === databaseVersion)
  if (!version) throw new Error(`There is no version ${databaseVersion} of the database.`)
  return version.schemaVersion
}
