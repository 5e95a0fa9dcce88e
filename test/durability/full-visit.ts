import { startBrowser } from './killable-browser.ts'
import type { Change, Found, WritingOrder } from './page/conversation.ts'
import { compare, type Place, withPatience } from './visits.ts'

/** How a test takes the room away and gives it back. */
export interface Room {
  /** Called once the app is open, before it writes. */
  readonly take: () => Promise<void> | void
  readonly give: () => Promise<void> | void
}

/** What came of writing into a full store. */
export interface FullVisit {
  readonly acknowledgedUntilFull: number
  readonly acknowledgedInAll: number
  readonly troubles: readonly string[]
}

/**
 * Lets the app write until it says that it cannot, waits whether it acknowledges anything meanwhile, gives room back, waits until so many
 * more changes are acknowledged, and kills the browser. With `more` 0 it is killed while there is no room.
 */
export async function writeUntilFull(
  { server, profile, store, ledger }: Place,
  order: WritingOrder,
  room: Room,
  more: number,
): Promise<FullVisit> {
  const isFull = Promise.withResolvers<void>()
  const isOver = Promise.withResolvers<void>()
  const troubles: string[] = []
  let count = 0
  let enough = Number.POSITIVE_INFINITY
  server.listen(async (what, _window, content) => {
    if (what === 'found') {
      try {
        compare(ledger, content as Found, isFull.reject)
        await room.take()
      } catch (error) {
        isFull.reject(error)
      }
      return order
    }
    if (what === 'trouble') {
      troubles.push(content as string)
      isFull.resolve()
      return null
    }
    ledger.acknowledge(content as readonly Change[])
    count += (content as readonly Change[]).length
    if (count >= enough) isOver.resolve()
    return null
  })
  const browser = await startBrowser(profile, store, server.url)
  try {
    await withPatience(isFull.promise, 'say that it cannot write')
    // A moment for wrong acknowledgements to come; nothing waits for its end.
    await new Promise((resolve) => setTimeout(resolve, 500))
    const acknowledgedUntilFull = count
    enough = count + more
    if (more > 0) {
      await room.give()
      await withPatience(isOver.promise, 'go on writing once there was room')
    }
    return { acknowledgedUntilFull, acknowledgedInAll: count, troubles }
  } catch (error) {
    throw new Error(`${count} acknowledged; the app said: ${troubles.at(-1) ?? 'nothing'}`, { cause: error })
  } finally {
    await browser.kill()
  }
}
