const NO_ROOM =
  'There is no room left on the disk. Your last changes are on the screen and are written as soon as there is room.'
const REFUSED =
  'The disk could not be written to; it may be full. Your last changes are on the screen and are written as soon as it can be. Make room; should that not help, start Trefoil again.'
/** What is left of an error when the browser has closed its store after it. */
const STORE_CLOSED = ['AbortError', 'DatabaseClosedError', 'OpenFailedError', 'UnknownError']
/** Chromium keeps large rows in files beside its store; a file that could not be written comes as the error of bad data, told apart by its words. */
const FILE_BESIDE_THE_STORE = 'Failed to write blobs'

/**
 * What to say of a write that the disk refused, null of any other trouble. Dexie reports a full disk as an aborted transaction with the
 * reason inside, if the browser gives one.
 */
export function describeFullDisk(error: unknown): string | null {
  const inner = error instanceof Error && 'inner' in error ? (error.inner as { name?: string } | null) : null
  const name = error instanceof Error ? error.name : ''
  if (inner?.name === 'QuotaExceededError' || name === 'QuotaExceededError') return NO_ROOM
  const reason = error instanceof Error ? error.message : ''
  return STORE_CLOSED.includes(inner?.name ?? name) || reason.includes(FILE_BESIDE_THE_STORE) ? REFUSED : null
}
