/** Wrong tries of one address, and until when it has to wait (milliseconds since the epoch). */
export interface Tries {
  readonly wrong: number
  readonly at: number
}

export const NO_TRIES: Tries = { wrong: 0, at: 0 }

/** So many typing errors are free [ours]. */
const FREE = 5
const LONGEST_WAIT_MS = 60_000
/** Who has made no wrong try for so long begins anew. */
const FORGOTTEN_MS = 10 * 60_000

/** How long this address has to wait before its next try, in milliseconds; 0 for not at all. It doubles with each wrong try. */
export function waitAfter({ wrong, at }: Tries, now: number): number {
  if (wrong < FREE) return 0
  return Math.max(0, at + Math.min(LONGEST_WAIT_MS, 1000 * 2 ** (wrong - FREE)) - now)
}

/** The tries with one more wrong one. */
export function afterWrongTry(tries: Tries, now: number): Tries {
  return { wrong: now - tries.at > FORGOTTEN_MS ? 1 : tries.wrong + 1, at: now }
}
