import { LARGEST_OWN_FILE } from '../lib/largest-own-file.ts'
import { failure, type Result, success } from '../lib/result.ts'

/** What an imported file may be at most: nobody's real file comes near it, and no hostile one gets past it. */
export const IMPORT_LIMITS = {
  bytes: 20 * 1024 * 1024,
  /** Of a workspace or a backup, packed or not: what Trefoil writes it reads again, as long as its values are not too many. */
  ownBytes: LARGEST_OWN_FILE,
  cells: 200_000,
  /** Of a file of incidents, deployments or changes: a hundred thousand rows of thirty columns. */
  eventCells: 3_000_000,
  cellLength: 1_000_000,
  depth: 64,
  /** Values of a JSON file: half a million answers are three million. */
  jsonValues: 4_000_000,
  /** Of one record: a thousand answers, each with all the evidence it may have. */
  recordValues: 250_000,
  /** Of a model: a thousand practices of many words. */
  modelValues: 500_000,
} as const

const OWN_ENDING = /\.(trefoil|trefoil-backup|json)$/i

/** How many bytes are read of a file of this name; what it turns out to be has a limit of its own. */
export function mostBytesOf(fileName: string): number {
  return OWN_ENDING.test(fileName) ? IMPORT_LIMITS.ownBytes : IMPORT_LIMITS.bytes
}

/** “The file is larger than 20 MB and was not read.” */
export function tooLarge(mostBytes: number): string {
  return `The file is larger than ${mostBytes / 1024 / 1024} MB and was not read.`
}

/** Refuses a text that takes more bytes as UTF-8: 20 MB, where nothing else is said. */
export function checkSize(text: string, fileName: string, mostBytes: number = IMPORT_LIMITS.bytes): Result<string> {
  if (text.length * 3 <= mostBytes || utf8Length(text) <= mostBytes) return success(text)
  return failure({ place: fileName, message: `is larger than ${mostBytes / 1024 / 1024} MB and was not read` })
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
