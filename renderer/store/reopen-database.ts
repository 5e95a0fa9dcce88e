import { assessStorage } from '#shared/journal/assess-storage.ts'
import type { TrefoilDatabase } from '../db/database.ts'
import { readDatabaseState } from '../db/journal-position.ts'
import { openAgain } from '../db/open-again.ts'
import { platform } from '../platform/choose-platform.ts'
import type { SecondCopy } from './second-copy.ts'

/**
 * Opens the database again where the browser has closed it. Chromium's LevelDB, on a full disk, may have deleted it as well: then it is made
 * again from the second copy, which has all of it, so that what waits on the screen has a place. Whoever calls holds the write lock.
 * @throws AbortError where that cannot be done now; nothing is half restored then
 */
export async function reopenDatabase(
  database: TrefoilDatabase,
  copy: Pick<SecondCopy, 'isBehind' | 'flush'>,
): Promise<void> {
  if (database.isOpen()) return
  if ((await openAgain(database)) && !(await hasLostChanges(database))) return
  if (copy.isBehind() && (await copy.flush()) !== null) throw lost()
  const { restoreDatabase } = await import('./restore-database.ts')
  await restoreDatabase().catch(() => {
    throw lost()
  })
  if (!(await openAgain(database))) throw lost()
}

/** Without a journal nothing is known of what was lost. */
async function hasLostChanges(database: TrefoilDatabase): Promise<boolean> {
  const status = await platform.journal.status().catch(() => null)
  if (status === null) return false
  const state = { ...(await readDatabaseState(database)), isNew: false, hasLostData: false }
  return assessStorage(state, status).kind === 'restore-needed'
}

function lost(): DOMException {
  return new DOMException('The browser has deleted the database.', 'AbortError')
}
