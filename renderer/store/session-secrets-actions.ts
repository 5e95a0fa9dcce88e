import type { SessionSecrets } from '#shared/model/session-secrets.ts'
import type { Workshop } from '#shared/model/workshop.ts'
import {
  deleteSessionSecrets,
  readSessionSecrets,
  updateSessionSecrets,
  writeSessionSecrets,
} from '../db/session-secrets.ts'
import { openedDatabase } from './start-app.ts'

/** What lets people vote in this session, for the ballot and the room; it never enters the store, an edit or an export. */
export function loadSessionSecrets(assessmentId: string): Promise<SessionSecrets | undefined> {
  return readSessionSecrets(openedDatabase(), assessmentId)
}

/** Keeps what was handed out, so that a crash throws nobody out of the room. */
export function keepSessionSecrets(secrets: SessionSecrets): Promise<void> {
  return writeSessionSecrets(openedDatabase(), secrets)
}

/** Changes what was handed out for a session, made where there is nothing yet; resolves when the disk has it. */
export function changeSessionSecrets(
  { id, sessionId }: Pick<Workshop, 'id' | 'sessionId'>,
  change: (secrets: SessionSecrets) => SessionSecrets,
): Promise<SessionSecrets> {
  return updateSessionSecrets(openedDatabase(), id, (known) =>
    change(known?.sessionId === sessionId ? known : newSessionSecrets(id, sessionId)),
  )
}

function newSessionSecrets(assessmentId: string, sessionId: string): SessionSecrets {
  const bytes = crypto.getRandomValues(new Uint8Array(32))
  const ballotKey = btoa(String.fromCharCode(...bytes))
    .replace(/=+$/, '')
    .replaceAll('+', '-')
    .replaceAll('/', '_')
  return { assessmentId, sessionId, ballotKey, seats: {}, room: null }
}

/** Ends all that was handed out. */
export function forgetSessionSecrets(assessmentId: string): Promise<void> {
  return deleteSessionSecrets(openedDatabase(), assessmentId)
}
