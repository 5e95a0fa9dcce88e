import { inTurn } from '#shared/journal/in-turn.ts'

const LOCK = 'trefoil-writing'
const alone = inTurn()

/**
 * Carries out what no other window of this profile may do meanwhile: changing the database and its second copy, or comparing them. A
 * window that is closed or killed lets go of it.
 */
export function exclusively<T>(action: () => Promise<T>): Promise<T> {
  return 'locks' in navigator ? (navigator.locks.request(LOCK, action) as Promise<T>) : alone(action)
}
