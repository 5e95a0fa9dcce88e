import { z } from 'zod'
import { LARGEST_OWN_FILE } from '../lib/largest-own-file.ts'

/** A backup of more could not be read again. */
const MOST_BYTES = LARGEST_OWN_FILE

const nothing = z.strictObject({})
const failed = z.strictObject({ outcome: z.literal('failed'), message: z.string().max(1000) })

/** The folder of automatic backups, which the user chose (docs/user-guide/backups.md). */
export const BACKUP_CHANNELS = {
  /** Asks for the folder, and keeps it. */
  'backup:choose-folder': {
    request: nothing,
    response: z.discriminatedUnion('outcome', [
      z.strictObject({ outcome: z.literal('chosen'), folder: z.string() }),
      z.strictObject({ outcome: z.literal('cancelled') }),
      failed,
    ]),
  },
  /** The folder for the user to read; null where none was chosen. */
  'backup:folder': { request: nothing, response: z.strictObject({ folder: z.string().nullable() }) },
  /** Writes a backup into that folder, whole or not at all, and takes away those that are too many. */
  'backup:write': {
    request: z.strictObject({
      name: z.string().min(1).max(100),
      content: z.custom<Uint8Array>((value) => value instanceof Uint8Array && value.length <= MOST_BYTES),
    }),
    response: z.discriminatedUnion('outcome', [z.strictObject({ outcome: z.literal('written') }), failed]),
  },
} as const
