import { openings, type TrefoilDatabase } from './database.ts'
import type { Opening } from './guarded-factory.ts'

/**
 * Opens the database again where the browser has closed it, as Chromium does after a write that a full disk refused. It is neither made
 * nor upgraded then: false where the browser has deleted it meanwhile. Dexie's own `autoOpen` would hang in a transaction after that.
 * @throws where it is there and cannot be opened
 */
export async function openAgain(database: TrefoilDatabase): Promise<boolean> {
  if (database.isOpen()) return true
  const opening = openings.get(database)
  if (opening && opening.refused !== 'newer') opening.refused = null
  try {
    await database.open()
    return true
  } catch (error) {
    if (isMissing(opening)) return false
    throw error
  }
}

function isMissing(opening: Opening | undefined): boolean {
  return opening?.refused !== null && opening?.refused !== 'newer' && opening?.refused.upgradeFrom === 0
}
