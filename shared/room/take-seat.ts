import type { Random } from '../lib/seeded-random.ts'
import type { SessionSecrets } from '../model/session-secrets.ts'
import { makeCode, readCode } from './room-code.ts'

/** The secrets with the seat taken and the seat's own code; null where another device sits there. */
export type Seating = { readonly secrets: SessionSecrets; readonly own: string } | null

interface Request {
  readonly seat: string
  readonly token: string
  /** What was typed to move the seat from another device; empty for a free seat. */
  readonly own: string
}

/**
 * One seat, one device. The same device may ask again and again. Another one gets the seat by the seat's own code, which the first one
 * shows; the first is shut out by that.
 */
export function takeSeat(secrets: SessionSecrets, { seat, token, own }: Request, random: Random): Seating {
  const { [seat]: held } = secrets.seats
  const isFree = !held || held.token === null
  if (!isFree && held.token !== token && held.code !== readCode(own)) return null
  const code = held?.code ?? makeCode(random)
  return { secrets: { ...secrets, seats: { ...secrets.seats, [seat]: { code, token } } }, own: code }
}

/** The secrets with the seat free for any device: the one that held it is shut out, and its code is void. */
export function releaseSeat(secrets: SessionSecrets, seat: string): SessionSecrets {
  const { [seat]: _, ...seats } = secrets.seats
  return { ...secrets, seats }
}
