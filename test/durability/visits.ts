import { byForm } from './forms.ts'
import { type Store, startBrowser } from './killable-browser.ts'
import type { Ledger } from './ledger.ts'
import type { Change, Found, WritingOrder } from './page/conversation.ts'
import type { PageServer } from './page-server.ts'

/** One profile on one address, and what was acknowledged there. */
export interface Place {
  readonly server: PageServer
  readonly profile: string
  readonly store: Store
  readonly ledger: Ledger
}

/** How long a window may take for one thing on a loaded machine before the run counts it as not coming; three fit into a test's time. */
const PATIENCE_MS = byForm({ quick: 95_000, long: 240_000 })

/** Opens the app, compares, lets it write until so many changes are acknowledged, waits a moment, and kills the browser. */
export async function writeUntilKilled(
  { server, profile, store, ledger }: Place,
  order: WritingOrder,
  acknowledgements: number,
  waitMs: number,
): Promise<void> {
  const reached = Promise.withResolvers<void>()
  let count = 0
  server.listen((what, window, content) => {
    if (what === 'found') {
      if (window === 0) compare(ledger, content as Found, reached.reject)
      return { ...order, window }
    }
    if (what === 'trouble') {
      ledger.hearTrouble(content as string)
      reached.resolve()
      return null
    }
    const changes = content as readonly Change[]
    ledger.acknowledge(changes)
    count += changes.length
    if (count >= acknowledgements) reached.resolve()
    return null
  })
  const browser = await startBrowser(profile, store, server.url)
  try {
    await withPatience(reached.promise, 'write what the test waits for')
    await new Promise((resolve) => setTimeout(resolve, waitMs))
  } finally {
    await browser.kill()
  }
}

/** Opens the app and compares, without writing. */
export async function look({ server, profile, store, ledger }: Place): Promise<Found> {
  const seen = Promise.withResolvers<Found>()
  server.listen((what, _window, content) => {
    if (what !== 'found') return null
    compare(ledger, content as Found, seen.reject)
    seen.resolve(content as Found)
    return new Promise(() => {})
  })
  const browser = await startBrowser(profile, store, server.url)
  try {
    return await withPatience(seen.promise, 'open')
  } finally {
    await browser.kill()
  }
}

/** Compares, and refuses where the app did not open. */
export function compare(ledger: Ledger, found: Found, refuse: (error: unknown) => void): void {
  try {
    ledger.compare(found)
  } catch (error) {
    refuse(error)
  }
}

/** @throws where it does not come in the time that a loaded machine may take; `what` says what the window did not do */
export async function withPatience<Value>(promise: Promise<Value>, what: string): Promise<Value> {
  let timer: NodeJS.Timeout | undefined
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`The window did not ${what}.`)), PATIENCE_MS)
  })
  return Promise.race([promise, tooLate]).finally(() => clearTimeout(timer))
}
