import { z } from 'zod'
import { isoMoment, recordId, shortText } from './text.ts'

const EVENT_KINDS = ['incident', 'deployment', 'change', 'window'] as const
const kind = z.enum(EVENT_KINDS)
const words = z.array(shortText).max(50).nullable()

/** How the columns of a team's export are read, remembered for the next time. Events know it as their source. */
export const importMapping = z.strictObject({
  id: recordId,
  teamId: recordId,
  name: shortText.min(1),
  kind,
  /** Field to column, as the file's header names it. */
  columns: z.record(z.string().max(20), shortText),
  flags: z.record(z.string().max(20), z.strictObject({ yes: words, no: words })),
  only: z.strictObject({ column: shortText, words: z.array(shortText).max(50) }).nullable(),
  timeZone: shortText.nullable(),
  dateOrder: z.enum(['dmy', 'mdy']).nullable(),
  service: shortText,
  /** The header that it was made for: a file with the same one is offered this mapping. */
  header: z.array(shortText).max(1000),
})
export type ImportMapping = z.infer<typeof importMapping>

const count = z.number().int().min(0).max(10_000_000)

/** One file that was imported: what every figure made from it can be traced to. */
export const eventImport = z.strictObject({
  id: recordId,
  teamId: recordId,
  mappingId: recordId,
  kind,
  fileName: shortText,
  /** SHA-256 of the file's bytes, in hex. */
  fileHash: z.string().regex(/^[0-9a-f]{64}$/),
  importedAt: isoMoment,
  timeZone: shortText.nullable(),
  added: count,
  changed: count,
  same: count,
  removed: count,
  leftOut: count,
  setAside: count,
})
export type EventImport = z.infer<typeof eventImport>
