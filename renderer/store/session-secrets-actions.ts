import type { SessionSecrets } from '#shared/model/session-secrets.ts'
import { deleteSessionSecrets, readSessionSecrets, writeSessionSecrets } from '../db/session-secrets.ts'
import { openedDatabase } from './start-app.ts'

/** What lets people vote in this session, for the ballot and the room; it never enters the store, an edit or an export. */
export function loadSessionSecrets(assessmentId: string): Promise<SessionSecrets | undefined> {
  return readSessionSecrets(openedDatabase(), assessmentId)
}

/** Keeps what was handed out, so that a crash throws nobody out of the room. */
export function keepSessionSecrets(secrets: SessionSecrets): Promise<void> {
  return writeSessionSecrets(openedDatabase(), secrets)
}

/** Ends all that was handed out. */
export function forgetSessionSecrets(assessmentId: string): Promise<void> {
  return deleteSessionSecrets(openedDatabase(), assessmentId)
}
