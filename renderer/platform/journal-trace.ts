import type { Sentinel } from '#shared/journal/sentinel.ts'

/**
 * A note that there was a workspace, in the one store that a browser does not clear together with the others: when the disk has little
 * room, Chromium deletes database and private files of an origin at once, and without it the next start would look like the first.
 */
const KEY = 'trefoil-journal-trace'

/** The note; null where there is none, or where the browser lets nothing be kept. */
export async function readTrace(): Promise<Sentinel | null> {
  const text = storedText()
  if (text === null) return null
  const { readTraceText } = await import('./read-trace-text.ts')
  return readTraceText(text)
}

/** Notes what a snapshot holds, by its first line; of a journal that has none yet, that it was written to. */
export function leaveTrace(snapshot: string | null): void {
  if (snapshot === null && localStorage.getItem(KEY) !== null) return
  const head = snapshot === null ? {} : JSON.parse(snapshot.slice(0, snapshot.indexOf('\n')))
  const { counts, schemaVersion, position } = { ...NOTHING_COUNTED, ...head }
  const trace: Sentinel = { format: 'trefoil-sentinel', everPopulated: true, counts, schemaVersion, position }
  localStorage.setItem(KEY, JSON.stringify(trace))
}

/** For a journal that begins anew. */
export function removeTrace(): void {
  localStorage.removeItem(KEY)
}

function storedText(): string | null {
  try {
    return localStorage.getItem(KEY)
  } catch {
    return null
  }
}

const NOTHING_COUNTED = {
  counts: { teams: 0, assessments: 0, participants: 0, answers: 0 },
  schemaVersion: 0,
  position: null,
}
