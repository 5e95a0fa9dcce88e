import { z } from 'zod'
import { LARGEST_OWN_FILE } from '../lib/largest-own-file.ts'
import { recordId } from '../model/text.ts'
import { BACKUP_CHANNELS } from './backup-channels.ts'
import type { Channel } from './channels.ts'
import { FILE_ENDINGS } from './file-endings.ts'
import { JOURNAL_CHANNELS } from './journal-channels.ts'
import { ROOM_CHANNELS, type RoomQuestion } from './room-channels.ts'

/** Nothing larger crosses the bridge: a workspace as large as can be read again; a report with pictures stays far below. */
const MOST_BYTES = LARGEST_OWN_FILE

const fileName = z.string().min(1).max(100)
const bytes = z.custom<Uint8Array>((value) => value instanceof Uint8Array && value.length <= MOST_BYTES)
const content = z.union([z.string().max(MOST_BYTES), bytes])
const cancelled = z.strictObject({ outcome: z.literal('cancelled') })
/** `message` is a sentence for the user, for instance that the disk is full. */
const failed = z.strictObject({ outcome: z.literal('failed'), message: z.string().max(1000) })

/** A command of the native menu that the app itself carries out; the last comes from the window's own closing. */
export const menuCommand = z.enum([
  'undo',
  'redo',
  'settings',
  'command-palette',
  'home',
  'about',
  'bring-in',
  'back-up-and-close',
])
export type MenuCommand = z.infer<typeof menuCommand>

/** What a channel takes and gives. Both ends are parsed by these: the request always, the response while developing. */
interface ChannelShape {
  readonly request: z.ZodType
  readonly response: z.ZodType
}

/** The contract between the window and the Node side: a channel without an entry does not compile. */
export const CONTRACT = {
  /** Asks where to save, and writes the file whole or not at all. `place` is the path for the user to read. */
  'file:save': {
    request: z.strictObject({ name: fileName, content }),
    response: z.discriminatedUnion('outcome', [
      z.strictObject({ outcome: z.literal('saved'), place: z.string() }),
      cancelled,
      failed,
    ]),
  },
  /** Asks for one file with one of these endings, and reads it. */
  'file:open': {
    request: z.strictObject({ endings: z.array(z.enum(FILE_ENDINGS)).min(1).max(FILE_ENDINGS.length) }),
    response: z.discriminatedUnion('outcome', [
      z.strictObject({ outcome: z.literal('opened'), name: z.string(), bytes }),
      cancelled,
      failed,
    ]),
  },
  /** The file that was given from outside the window since the last call: by a double click, or by the menu. */
  'file:take-given': {
    request: z.strictObject({}),
    response: z.discriminatedUnion('outcome', [
      z.strictObject({ outcome: z.literal('opened'), name: z.string(), bytes }),
      z.strictObject({ outcome: z.literal('unreadable'), name: z.string(), message: z.string().max(1000) }),
      z.strictObject({ outcome: z.literal('none') }),
    ]),
  },
  ...JOURNAL_CHANNELS,
  ...BACKUP_CHANNELS,
  ...ROOM_CHANNELS,
  /** Opens the presentation view of a workshop in a second window of the app, or brings it to the front. */
  'window:present': {
    request: z.strictObject({ assessmentId: recordId }),
    response: z.strictObject({ opened: z.boolean() }),
  },
  /** While held, the window asks for the last backup instead of closing. */
  'window:hold': { request: z.strictObject({ isHeld: z.boolean() }), response: z.strictObject({}) },
  /** Closes the window that asks. */
  'window:close': { request: z.strictObject({}), response: z.strictObject({}) },
  /** The versions that an “about” page shows. */
  'app:info': {
    request: z.strictObject({}),
    response: z.strictObject({ version: z.string(), electron: z.string(), chromium: z.string(), node: z.string() }),
  },
  /** Shows a source in the user's browser; false where the address is not on the list of sources. */
  'app:open-external': {
    request: z.strictObject({ url: z.url().max(2000) }),
    response: z.strictObject({ opened: z.boolean() }),
  },
} as const satisfies Readonly<Record<Channel, ChannelShape>>

export type RequestOf<C extends Channel> = z.infer<(typeof CONTRACT)[C]['request']>
export type ResponseOf<C extends Channel> = z.infer<(typeof CONTRACT)[C]['response']>

/** What the preload script puts on `window`: one function a channel, and ways to hear the menu and the room. */
export interface Bridge {
  readonly calls: { readonly [C in Channel]: (request: RequestOf<C>) => Promise<ResponseOf<C>> }
  /** Calls the listener for every command of the menu, until the function it returns is called. */
  readonly onMenuCommand: (listener: (command: MenuCommand) => void) => () => void
  /** Calls the listener for everything that a phone asks, until the function it returns is called. */
  readonly onRoomQuestion: (listener: (question: RoomQuestion) => void) => () => void
}
