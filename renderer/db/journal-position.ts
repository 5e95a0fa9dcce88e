import type { DatabaseState } from '#shared/journal/assess-storage.ts'
import type { Position } from '#shared/journal/position.ts'
import { RECORD_TABLES } from '#shared/model/edit.ts'
import type { TrefoilDatabase } from './database.ts'

/** Counts one change, inside the transaction that writes it. With `forgetOlder` nothing before it may be kept in any copy. */
export async function advancePosition(database: TrefoilDatabase, forgetOlder: boolean): Promise<Position> {
  const row = await database.journal.get('position')
  const position = newPosition((row?.position.sequence ?? 0) + 1)
  const forgotBefore = forgetOlder ? position.sequence : (row?.forgotBefore ?? null)
  await database.journal.put({ key: 'position', position, forgotBefore })
  return position
}

/** The position of the last change; a database whose facts are older than the journal gets its first one here. */
export function ensurePosition(database: TrefoilDatabase): Promise<Position> {
  return database.transaction('rw', database.journal, async () => {
    const row = await database.journal.get('position')
    return row?.position ?? advancePosition(database, false)
  })
}

/** What the assessment of the storage asks of the database. */
export function readDatabaseState(
  database: TrefoilDatabase,
): Promise<Pick<DatabaseState, 'isEmpty' | 'position' | 'forgotBefore'>> {
  const tables = [...RECORD_TABLES.map((name) => database.table(name)), database.settings]
  return database.transaction('r', [...tables, database.journal], async () => {
    const counts = await Promise.all(tables.map((table) => table.count()))
    const row = await database.journal.get('position')
    return {
      isEmpty: counts.every((count) => count === 0),
      position: row?.position ?? null,
      forgotBefore: row?.forgotBefore ?? null,
    }
  })
}

function newPosition(sequence: number): Position {
  return { sequence, id: crypto.randomUUID().replaceAll('-', ''), moment: new Date().toISOString() }
}
