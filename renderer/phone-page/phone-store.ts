import type { PhoneMemory } from '#shared/room/phone-memory.ts'
import type { DraftVote } from '../vote-page/vote-form.ts'

/** What this phone knows: its seat and votes, a token for the seat that it is about to take, and what is half typed. */
export interface Kept {
  readonly memory: PhoneMemory | null
  readonly taking: { readonly seat: string; readonly token: string } | null
  readonly draft: { readonly at: string; readonly vote: DraftVote } | null
}

const NAME = 'trefoil-room'
export const NOTHING_KEPT: Kept = { memory: null, taking: null, draft: null }

/** What was kept; nothing where the phone keeps nothing, or somebody else has written there. */
export function loadKept(): Kept {
  try {
    const kept = JSON.parse(localStorage.getItem(NAME) ?? 'null') as Kept | null
    if (typeof kept !== 'object' || kept === null || !('memory' in kept)) return NOTHING_KEPT
    // A page of an older Trefoil has kept no guess.
    return { ...NOTHING_KEPT, ...kept, memory: kept.memory && { ...kept.memory, guess: kept.memory.guess ?? null } }
  } catch {
    return NOTHING_KEPT
  }
}

/** False where the phone keeps nothing: then a vote lives as long as the page does. */
export function keep(kept: Kept): boolean {
  try {
    localStorage.setItem(NAME, JSON.stringify(kept))
    return true
  } catch {
    return false
  }
}

/** 128 bits in hex, for one seat. */
export function newToken(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
