import { createHash, timingSafeEqual } from 'node:crypto'
import { readCode } from '#shared/room/room-code.ts'
import type { FreeSeats, RoomState } from '#shared/room/room-messages.ts'

/** What phones may read at this moment: the view as it is sent, and a name for it that changes when it does. */
export interface PublishedView {
  readonly body: string
  readonly version: string
}

/** What the window last told: the code, the seats, the view. It is kept in memory alone. */
export interface RoomDesk {
  readonly publish: (state: RoomState) => void
  readonly isCode: (typed: string) => boolean
  readonly seatsToChoose: () => FreeSeats
  /** The seat that a token belongs to; null for any other. */
  readonly seatOf: (token: string) => string | null
  readonly view: () => PublishedView
  /** Resolves when the view is another one than this version, or after so long. Few may wait of one seat; the oldest gives way. */
  readonly waitForChange: (seat: string, version: string, patienceMs: number) => Promise<void>
  /** Lets all who wait go. */
  readonly wake: () => void
}

/** Tabs of one phone that wait for news. */
const MOST_WAITING = 3

interface Waiter {
  readonly seat: string
  readonly go: () => void
}

/** A desk that knows this state. */
export function createRoomDesk(first: RoomState): RoomDesk {
  let state = first
  let seats = byToken(first)
  let view = published(first)
  let waiting: readonly Waiter[] = []

  function wake(): void {
    for (const { go } of waiting) go()
  }

  return {
    publish: (next) => {
      const isSame = JSON.stringify(next.view) === view.body
      state = next
      seats = byToken(next)
      if (isSame) return
      view = published(next)
      wake()
    },
    // Of digests, so that the time it takes tells nothing of the code, not even its length.
    isCode: (typed) => timingSafeEqual(digest(readCode(typed)), digest(state.code)),
    seatsToChoose: () => ({
      sessionId: state.view.sessionId,
      team: state.view.team,
      seats: state.seats.map(({ seat, name, token }) => ({ seat, name, isTaken: token !== null })),
    }),
    seatOf: (token) => seats.get(digest(token).toString('hex')) ?? null,
    view: () => view,
    waitForChange: (seat, version, patienceMs) => {
      if (version !== view.version) return Promise.resolve()
      const same = waiting.filter((waiter) => waiter.seat === seat)
      if (same.length >= MOST_WAITING) same[0]?.go()
      return new Promise((resolve) => {
        const go = () => {
          clearTimeout(timer)
          waiting = waiting.filter((waiter) => waiter.go !== go)
          resolve()
        }
        const timer = setTimeout(go, patienceMs)
        waiting = [...waiting, { seat, go }]
      })
    },
    wake,
  }
}

/** By the digest of the token: a lookup by the token itself would take longer the more of it is right. */
function byToken({ seats }: RoomState): ReadonlyMap<string, string> {
  return new Map(seats.flatMap(({ seat, token }) => (token === null ? [] : [[digest(token).toString('hex'), seat]])))
}

function published({ view }: RoomState): PublishedView {
  const body = JSON.stringify(view)
  return { body, version: digest(body).toString('base64url').slice(0, 16) }
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}
