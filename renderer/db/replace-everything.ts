import type { Position } from '#shared/journal/position.ts'
import { RECORD_TABLES } from '#shared/model/edit.ts'
import type { AssessmentSummary } from '#shared/model/summary.ts'
import type { Workspace } from '#shared/model/workspace.ts'
import type { TrefoilDatabase } from './database.ts'

/**
 * Puts a workspace in the place of all facts that the database holds, in one transaction; `position` says up to which change it reaches.
 * Secrets of a running session are the device's and stay.
 */
export async function replaceEverything(
  database: TrefoilDatabase,
  facts: Workspace,
  summaries: readonly AssessmentSummary[],
  position: Position,
): Promise<void> {
  await database.transaction('rw', database.tables, async () => {
    const forgotBefore = (await database.journal.get('position'))?.forgotBefore ?? null
    const cleared = [...RECORD_TABLES.map((name) => database.table(name)), database.summaries, database.settings]
    await Promise.all(cleared.map((table) => table.clear()))
    await Promise.all(RECORD_TABLES.map((table) => database.table(table).bulkPut([...facts[table]])))
    await database.summaries.bulkPut([...summaries])
    await database.settings.put({ key: 'workspace', value: facts.settings })
    await database.journal.put({ key: 'position', position, forgotBefore })
  })
}
