import { utf8ToBytes } from '@noble/hashes/utils.js'
import { KEY_COST } from './backup-header.ts'
import type { Bytes, OpaqueKey, WebGlobals } from './web-globals.ts'

/**
 * What a passphrase comes to. It can be kept on a device in the passphrase's place: nobody can read the passphrase out of it, and
 * `key` cannot be taken out of WebCrypto.
 */
export interface BackupKey {
  readonly cost: number
  readonly salt: Bytes
  /** Stands in the file: another passphrase gives another one. */
  readonly check: Bytes
  readonly key: OpaqueKey
}

/** A new key for making backups. */
export function makeBackupKey(globals: WebGlobals, passphrase: string, cost = KEY_COST): Promise<BackupKey> {
  return deriveBackupKey(globals, passphrase, globals.crypto.getRandomValues(new Uint8Array(16)), cost)
}

/**
 * The key of a passphrase: PBKDF2 at this cost for one secret, HKDF for the cipher's key and the check. Taking both from PBKDF2 itself
 * would double the work of the owner and not that of a thief, who needs only the check.
 */
export async function deriveBackupKey(
  { crypto: { subtle } }: WebGlobals,
  passphrase: string,
  salt: Bytes,
  cost: number,
): Promise<BackupKey> {
  // The same words typed on another system may arrive as other code points.
  const typed = await subtle.importKey('raw', toBytes(passphrase.normalize('NFC')), 'PBKDF2', false, ['deriveBits'])
  const secret = await subtle.deriveBits({ name: 'PBKDF2', hash: 'SHA-256', salt, iterations: cost }, typed, 256)
  const master = await subtle.importKey('raw', new Uint8Array(secret), 'HKDF', false, ['deriveBits'])
  const expand = async (purpose: string, bits: number) =>
    new Uint8Array(
      await subtle.deriveBits(
        { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(0), info: toBytes(`trefoil backup ${purpose}`) },
        master,
        bits,
      ),
    )
  const key = await subtle.importKey('raw', await expand('key', 256), 'AES-GCM', false, ['encrypt', 'decrypt'])
  return { cost, salt, check: await expand('check', 128), key }
}

function toBytes(text: string): Bytes {
  return new Uint8Array(utf8ToBytes(text))
}
