import { failure, type Result, success } from '../lib/result.ts'

/** What an imported file may be at most: nobody's real file comes near it, and no hostile one gets past it. */
export const IMPORT_LIMITS = { bytes: 20 * 1024 * 1024, cells: 200_000, cellLength: 1_000_000, depth: 64 } as const

/** Refuses a text that takes more than 20 MB as UTF-8. */
export function checkSize(text: string, fileName: string): Result<string> {
  if (text.length * 3 <= IMPORT_LIMITS.bytes || utf8Length(text) <= IMPORT_LIMITS.bytes) return success(text)
  return failure({ place: fileName, message: 'is larger than 20 MB and was not read' })
}

/** A text without the byte order mark that some programs write in front of it. */
export function withoutByteOrderMark(text: string): string {
  return text.startsWith('\uFEFF') ? text.slice(1) : text
}

function utf8Length(text: string): number {
  let bytes = 0
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    // A surrogate is half of a pair that takes four bytes.
    bytes += code < 0x80 ? 1 : code < 0x800 || (code >= 0xd800 && code <= 0xdfff) ? 2 : 3
  }
  return bytes
}
