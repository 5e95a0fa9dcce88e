import { z } from 'zod'
import { position } from './position.ts'
import { sentinel } from './sentinel.ts'
import { snapshotHead } from './snapshot.ts'

const damage = z.strictObject({
  file: z.string(),
  kind: z.enum(['torn', 'altered', 'missing']),
  /** Line in the file, from 1; for missing changes the sequence of the first. */
  line: z.int(),
  /** The last change before it that can be read. */
  after: position.nullable(),
})
/** A piece of a journal that cannot be read or is not there, and where. */
export type PlacedDamage = z.infer<typeof damage>

/** A file of records, with the first sequence that it may hold. */
const segment = z.strictObject({ name: z.string(), first: z.int() })

/** What a journal holds, as far as can be seen without reading its snapshots. */
export const journalStatus = z.strictObject({
  generation: z.int().min(1),
  /** The last change that the journal holds; null where it holds none. */
  last: position.nullable(),
  sentinel: sentinel.nullable(),
  /** Newest first; one whose head cannot be read is not listed. */
  snapshots: z.array(z.strictObject({ name: z.string(), head: snapshotHead })),
  /** Oldest first. */
  segments: z.array(segment),
  /** In the records since the newest snapshot. */
  damages: z.array(damage),
  /** Journals that were set aside and are still in the folder, newest first, as the names of their files say; nothing of them was read. */
  setAside: z.array(
    z.strictObject({
      generation: z.int().min(1),
      snapshots: z.array(z.strictObject({ name: z.string() })),
      segments: z.array(segment),
    }),
  ),
  /** The newest schema version of anything in the journal; 0 where it holds nothing. */
  schemaVersion: z.int().min(0),
})
export type JournalStatus = z.infer<typeof journalStatus>

const failed = z.strictObject({ outcome: z.literal('failed'), message: z.string().max(1000) })

/** What became of records that were handed over. `message` is a sentence for the user. */
export const appendOutcome = z.discriminatedUnion('outcome', [
  z.strictObject({ outcome: z.literal('kept'), isSnapshotDue: z.boolean() }),
  /** Something before these records is missing: a snapshot is asked for instead. */
  z.strictObject({ outcome: z.literal('gap') }),
  failed,
])
export type AppendOutcome = z.infer<typeof appendOutcome>

export const keepOutcome = z.discriminatedUnion('outcome', [z.strictObject({ outcome: z.literal('kept') }), failed])
export type KeepOutcome = z.infer<typeof keepOutcome>

/** The journal as the app uses it: the same whether it lies on the Node side or in the browser's private files. */
export interface Journal {
  readonly status: () => Promise<JournalStatus>
  /** Records in order, each a line as `encodeRecord` writes it. Resolves with `kept` once the disk has them; one it has already counts as kept. */
  readonly append: (lines: readonly string[]) => Promise<AppendOutcome>
  /**
   * A snapshot as `encodeSnapshot` writes it. It becomes the newest; beyond ten, the oldest goes. With `forgetOlder` everything older goes
   * as well, journals that were set aside included: names that were taken out must not come back out of a copy.
   */
  readonly snapshot: (text: string, forgetOlder: boolean) => Promise<KeepOutcome>
  /** The whole text of one of the journal's files. */
  readonly read: (name: string) => Promise<string>
  /** Begins a new, empty journal; the files of the present one stay and are not used any more. */
  readonly setAside: () => Promise<KeepOutcome>
}
