import { AUTHENTICATED_LENGTH, HEADER_LENGTH } from './backup-header.ts'
import type { Bytes, WebGlobals } from './web-globals.ts'

/** The eight bytes that stand between header and content, worked out from both. */
export async function checksumOf({ crypto }: WebGlobals, file: Bytes): Promise<Bytes> {
  const covered = new Uint8Array(file.length - (HEADER_LENGTH - AUTHENTICATED_LENGTH))
  covered.set(file.subarray(0, AUTHENTICATED_LENGTH), 0)
  covered.set(file.subarray(HEADER_LENGTH), AUTHENTICATED_LENGTH)
  return new Uint8Array(await crypto.subtle.digest('SHA-256', covered)).slice(0, HEADER_LENGTH - AUTHENTICATED_LENGTH)
}
