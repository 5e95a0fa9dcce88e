import type { Sentinel } from '#shared/journal/sentinel.ts'
import { readSentinel } from '#shared/journal/sentinel.ts'

/** A file of its own so that the schema is loaded only where there is a note: an import on demand of a file that other parts share would put a chunk into the start. */
export function readTraceText(text: string): Sentinel | null {
  return readSentinel(text)
}
