import type { Bytes } from './web-globals.ts'

/*
 * An encrypted backup (`.trefoil-backup`), numbers big-endian:
 *
 *    0   8  magic: 0x89 and “TREFOIL”. The first byte is in no text, so that nothing takes the file for one.
 *    8   1  version of this format: 1
 *    9   1  key derivation: 1 = PBKDF2-HMAC-SHA-256, then HKDF-SHA-256
 *   10   1  cipher: 1 = AES-256-GCM
 *   11   1  packing: 1 = raw deflate
 *   12   4  cost: iterations of PBKDF2
 *   16  16  salt
 *   32  16  key check: tells a wrong passphrase from an altered file
 *   48  12  initialisation vector
 *   60   4  length of the content when it is unpacked
 *   64   8  checksum: the first bytes of SHA-256 over all but itself. It finds accidents before a passphrase is asked; it keeps
 *           nobody out, the cipher does that
 *   72      the packed content, encrypted, with its 16-byte tag. Bytes 0 to 63 are its additional data
 */

export const MAGIC: readonly number[] = [0x89, 0x54, 0x52, 0x45, 0x46, 0x4f, 0x49, 0x4c]
export const AUTHENTICATED_LENGTH = 64
export const HEADER_LENGTH = 72
/** Tag of AES-GCM. A file without it is cut off. */
const SHORTEST = HEADER_LENGTH + 16

/** OWASP’s figure for PBKDF2-HMAC-SHA-256. */
export const KEY_COST = 600_000
/** A hostile header must not keep the reader busy: at this cost a slow machine needs some seconds. */
export const HIGHEST_COST = 5_000_000

export interface BackupHeader {
  readonly cost: number
  readonly salt: Bytes
  readonly check: Bytes
  readonly iv: Bytes
  readonly plainLength: number
}

/** Whether a file says of itself that it is an encrypted backup, whatever its name. */
export function isEncryptedBackup(bytes: Uint8Array): boolean {
  return MAGIC.every((byte, index) => bytes[index] === byte)
}

/** The bytes 0 to 63. */
export function writeHeader({ cost, salt, check, iv, plainLength }: BackupHeader): Bytes {
  const bytes = new Uint8Array(AUTHENTICATED_LENGTH)
  bytes.set(MAGIC, 0)
  bytes.set([1, 1, 1, 1], 8)
  new DataView(bytes.buffer).setUint32(12, cost)
  bytes.set(salt, 16)
  bytes.set(check, 32)
  bytes.set(iv, 48)
  new DataView(bytes.buffer).setUint32(60, plainLength)
  return bytes
}

/** What the header says, or a sentence on why this file cannot be opened. The checksum is the caller's to compare. */
export function readHeader(file: Bytes, mostBytes: number): BackupHeader | string {
  if (file.length < SHORTEST) return 'The backup is cut off: its end is missing.'
  const [version, ...methods] = file.subarray(8, 12)
  if (version !== 1 || methods.some((method) => method !== 1)) {
    return 'This backup was made by a newer Trefoil, or it is damaged. Update Trefoil, then open it again.'
  }
  const view = new DataView(file.buffer, file.byteOffset)
  const [cost, plainLength] = [view.getUint32(12), view.getUint32(60)]
  if (cost < 1 || cost > HIGHEST_COST) {
    return `The backup asks for ${cost} rounds to work out its key; from 1 to ${HIGHEST_COST} are done.`
  }
  if (plainLength > mostBytes) return `The backup holds more than ${mostBytes / 1024 / 1024} MB and was not opened.`
  return { cost, salt: file.slice(16, 32), check: file.slice(32, 48), iv: file.slice(48, 60), plainLength }
}
