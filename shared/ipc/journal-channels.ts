import { z } from 'zod'
import { appendOutcome, journalStatus, keepOutcome } from '../journal/journal.ts'
import { parseJournalFileName } from '../journal/journal-files.ts'
import { MOST_RECORD_CHARACTERS } from './record-size.ts'

const MOST_SNAPSHOT_CHARACTERS = 256 * 1024 * 1024
/** So much of a file crosses the bridge at once. */
export const PART_BYTES = 8 * 1024 * 1024

const nothing = z.strictObject({})
const journalFile = z.string().refine((name) => parseJournalFileName(name) !== null)
const part = z.custom<Uint8Array>((value) => value instanceof Uint8Array && value.length <= PART_BYTES)

/** The second copy of every change, kept outside the browser's own storage (docs/adr/0010-the-second-copy.md). */
export const JOURNAL_CHANNELS = {
  'journal:status': { request: nothing, response: journalStatus },
  /** Each line is one record; resolves when the disk has them. */
  'journal:append': {
    request: z.strictObject({ lines: z.array(z.string().max(MOST_RECORD_CHARACTERS)).min(1).max(10_000) }),
    response: appendOutcome,
  },
  'journal:snapshot': {
    request: z.strictObject({ text: z.string().max(MOST_SNAPSHOT_CHARACTERS), forgetOlder: z.boolean() }),
    response: keepOutcome,
  },
  /** A part of a file of the journal, and the size of the whole. */
  'journal:read': {
    request: z.strictObject({ name: journalFile, from: z.int().min(0) }),
    response: z.strictObject({ bytes: part, size: z.int().min(0) }),
  },
  'journal:set-aside': { request: nothing, response: keepOutcome },
  /** What is free on the disk that holds the workspace; null where it cannot be told. */
  'storage:space': { request: nothing, response: z.strictObject({ freeBytes: z.number().min(0).nullable() }) },
} as const
