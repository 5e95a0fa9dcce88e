import type { SessionSecrets } from '#shared/model/session-secrets.ts'
import type { TrefoilDatabase } from './database.ts'

/** What lets people vote in this assessment's session; undefined where this device runs none. */
export function readSessionSecrets(
  database: TrefoilDatabase,
  assessmentId: string,
): Promise<SessionSecrets | undefined> {
  return database.sessionSecrets.get(assessmentId)
}

/** Keeps it over a crash; resolves when the disk has it. */
export async function writeSessionSecrets(database: TrefoilDatabase, secrets: SessionSecrets): Promise<void> {
  await database.sessionSecrets.put(secrets)
}

/** Nobody can vote with it any more. */
export async function deleteSessionSecrets(database: TrefoilDatabase, assessmentId: string): Promise<void> {
  await database.sessionSecrets.delete(assessmentId)
}

/** Changes it in one transaction, so that the ballot and the room do not overwrite each other's part; resolves when the disk has it. */
export function updateSessionSecrets(
  database: TrefoilDatabase,
  assessmentId: string,
  change: (known: SessionSecrets | undefined) => SessionSecrets,
): Promise<SessionSecrets> {
  return database.transaction('rw', database.sessionSecrets, async () => {
    const changed = change(await database.sessionSecrets.get(assessmentId))
    await database.sessionSecrets.put(changed)
    return changed
  })
}
