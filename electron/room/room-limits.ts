import { type Allowance, type Bucket, takeOne } from '#shared/room/token-bucket.ts'
import { afterWrongTry, NO_TRIES, type Tries, waitAfter } from '#shared/room/tries.ts'

/** Thirty phones may stand behind one address of the network, and all ask at once when a question opens. */
const PER_ADDRESS: Allowance = { burst: 240, perSecond: 60 }
const PER_SEAT: Allowance = { burst: 30, perSecond: 5 }
/** Wrong codes of all addresses together: at this pace a code of 30⁶ is found in two hours with a chance of 1 in 50,000. */
const ALL_WRONG: Allowance = { burst: 120, perSecond: 2 }
/** So many addresses and seats are remembered; then the oldest are forgotten. */
const MOST_CLIENTS = 2000

/** How much is asked of the room, by whom, and how many wrong codes are tried. `now` in milliseconds. */
export interface RoomLimits {
  readonly mayAsk: (address: string, now: number) => boolean
  readonly maySay: (seat: string, now: number) => boolean
  /** Milliseconds until this address may try a code. */
  readonly waitToTry: (address: string, now: number) => number
  readonly noteWrong: (address: string, now: number) => void
  readonly wrongTries: () => number
}

/** Counts from nothing. */
export function createRoomLimits(): RoomLimits {
  const addresses = new Map<string, Bucket>()
  const seats = new Map<string, Bucket>()
  const tries = new Map<string, Tries>()
  let all: Bucket | undefined
  let wrong = 0

  function take(buckets: Map<string, Bucket>, key: string, allowance: Allowance, now: number): boolean {
    const { bucket, isAllowed } = takeOne(buckets.get(key), allowance, now)
    remember(buckets, key, bucket)
    return isAllowed
  }

  return {
    mayAsk: (address, now) => take(addresses, address, PER_ADDRESS, now),
    maySay: (seat, now) => take(seats, seat, PER_SEAT, now),
    waitToTry: (address, now) => {
      const isOver = !takeOne(all, ALL_WRONG, now).isAllowed
      return Math.max(isOver ? 1000 : 0, waitAfter(tries.get(address) ?? NO_TRIES, now))
    },
    noteWrong: (address, now) => {
      wrong += 1
      all = takeOne(all, ALL_WRONG, now).bucket
      remember(tries, address, afterWrongTry(tries.get(address) ?? NO_TRIES, now))
    },
    wrongTries: () => wrong,
  }
}

function remember<Value>(map: Map<string, Value>, key: string, value: Value): void {
  map.delete(key)
  map.set(key, value)
  if (map.size > MOST_CLIENTS) map.delete(map.keys().next().value ?? '')
}
