import { randomUUID } from 'node:crypto'
import type { Frame } from 'playwright-core'
import { originOf, toApp } from './addresses.ts'
import { decodeClone, encodeClone } from './clone-codec.ts'
import type { StandInWebContents } from './web-contents.ts'

type Handler = (event: object, ...args: readonly unknown[]) => unknown

/** Under these names the two sides find each other in a new document; the preload's world takes the first away at once. */
export const BINDING = `stand-in-call-${randomUUID()}`
export const RECEIVER = `stand-in-receive-${randomUUID()}`

const handlers = new Map<string, Handler>()

/** Electron's `ipcMain`. */
export const ipcMain = {
  handle: (channel: string, handler: Handler) => {
    if (handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`)
    handlers.set(channel, handler)
  },
}

/** One call of a page: its sender is the frame that Chromium says it is, its arguments and the answer are copies. */
export async function answerCall(sender: StandInWebContents, frame: Frame, text: string): Promise<string> {
  try {
    const { channel, args } = decodeClone(text) as { channel: string; args: readonly unknown[] }
    const handler = handlers.get(channel)
    if (!handler) throw new Error(`No handler registered for '${channel}'`)
    const value = await handler({ sender, senderFrame: frameOf(frame) }, ...args)
    return encodeClone({ value: structuredClone(value) })
  } catch (error) {
    return encodeClone({ error: String(error) })
  }
}

function frameOf(frame: Frame): object {
  const url = toApp(frame.url())
  const parent = frame.parentFrame()
  return { url, origin: originOf(url), parent: parent ? frameOf(parent) : null }
}
