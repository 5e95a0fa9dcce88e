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

/** Takes away what was handed out for sessions that are not here any more. A database that was closed stays closed. */
export function deleteLeftSecrets(database: TrefoilDatabase): Promise<void> {
  return database.transaction('rw', database.sessionSecrets, database.workshops, async () => {
    const secrets = await database.sessionSecrets.toArray()
    const workshops = await database.workshops.bulkGet(secrets.map(({ assessmentId }) => assessmentId))
    const left = secrets.filter(({ sessionId }, index) => workshops[index]?.sessionId !== sessionId)
    await database.sessionSecrets.bulkDelete(left.map(({ assessmentId }) => assessmentId))
  })
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
