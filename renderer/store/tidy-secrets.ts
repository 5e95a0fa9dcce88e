import type { TrefoilDatabase } from '../db/database.ts'
import { deleteLeftSecrets } from '../db/session-secrets.ts'

const WINDOWS = 'trefoil-windows'

/**
 * At a start, takes away the secrets of sessions that were deleted before. Only the first window does: in another one the deletion could
 * still be undone, and the ballots that are out would be void. What cannot be tidied now is at the next start.
 */
export async function tidySecrets(database: TrefoilDatabase): Promise<void> {
  if (!('locks' in navigator)) return
  const tidy = async (lock: Lock | null) => {
    if (lock) await deleteLeftSecrets(database)
  }
  await navigator.locks.request(WINDOWS, { ifAvailable: true }, tidy).catch(() => {})
  // Held as long as this window lives.
  void navigator.locks.request(WINDOWS, { mode: 'shared' }, () => new Promise<never>(() => {}))
}
