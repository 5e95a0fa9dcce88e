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
