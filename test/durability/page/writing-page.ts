import type { Phase } from '#renderer/store/app-state.ts'
import { rebuildFromSecondCopy } from '#renderer/store/recovery-actions.ts'
import { startApp } from '#renderer/store/start-app.ts'
import { useApp } from '#renderer/store/store.ts'
import type { Found, WritingOrder } from './conversation.ts'
import { readDatabase, readSecondCopy } from './read-copies.ts'
import { onTrouble, writeChanges } from './write-changes.ts'

/**
 * The app without its screens: its own start, commit, write queue, database, journal and restore. It tells the test what it found, is
 * told what to write, and tells of every acknowledged change.
 */
const RESTORED = 'restored-because'
const windowNumber = new URL(location.href).searchParams.get('window') ?? '0'

// Not awaited: what the app imports later may stand in this very file, and would wait for its end.
void open()

async function open(): Promise<void> {
  await startApp()
  const { phase } = useApp.getState()
  if (phase.kind === 'recovery' && phase.loss.kind === 'restore-needed') await restore(phase.loss.reason)
  else await report(phase)
}

async function restore(reason: string): Promise<void> {
  const began = performance.now()
  const rebuilt = await rebuildFromSecondCopy()
  await rebuilt.restore()
  sessionStorage.setItem(RESTORED, JSON.stringify({ reason, took: performance.now() - began }))
  // As the recovery screen's own last button does.
  location.reload()
}

async function report(phase: Phase): Promise<void> {
  const order = (await say('found', await whatIsThere(phase))) as WritingOrder
  for (let other = 1; order.window === 0 && other < order.windows; other += 1) openWindow(other)
  let told: Promise<unknown> = Promise.resolve()
  // What was acknowledged before it is known to the test by then.
  onTrouble((message) => void told.then(() => say('trouble', message)))
  await writeChanges(order, (changes) => {
    told = Promise.all([told, say('acknowledged', changes)])
  })
}

async function whatIsThere(phase: Phase): Promise<Found> {
  if (phase.kind !== 'ready') {
    const reason = phase.kind === 'failed' ? phase.message : phase.kind
    return { opened: 'failed', reason, database: {}, secondCopy: {}, restoreTook: null }
  }
  const restored = sessionStorage.getItem(RESTORED)
  sessionStorage.removeItem(RESTORED)
  const { reason, took } = restored ? JSON.parse(restored) : { reason: null, took: null }
  const [database, secondCopy] = [await readDatabase(), await readSecondCopy()]
  return { opened: restored ? 'restored' : 'ready', reason, database, secondCopy, restoreTook: took }
}

/** A frame of the same origin is a window of its own to everything that stores. */
function openWindow(number: number): void {
  const frame = document.createElement('iframe')
  frame.src = `?window=${number}`
  document.body.append(frame)
}

async function say(what: 'found' | 'acknowledged' | 'trouble', content: unknown): Promise<unknown> {
  try {
    const response = await fetch(`/say/${what}/${windowNumber}`, { method: 'POST', body: JSON.stringify(content) })
    return await response.json()
  } catch (error) {
    // The test has gone: nothing goes on writing for nobody.
    location.replace('about:blank')
    throw error
  }
}
