import { IMPORT_LIMITS, tooLarge } from '../import-limits.ts'
import {
  AUTHENTICATED_LENGTH,
  type BackupHeader,
  HEADER_LENGTH,
  isEncryptedBackup,
  readHeader,
} from './backup-header.ts'
import { type BackupKey, deriveBackupKey } from './backup-key.ts'
import { checksumOf } from './checksum.ts'
import { unpackBytes } from './pack-bytes.ts'
import type { Bytes, WebGlobals } from './web-globals.ts'

/** Either the content, or whether it was the passphrase or the file; `message` is a sentence for the user. */
export type OpenedBackup =
  | { readonly outcome: 'opened'; readonly content: Bytes }
  | { readonly outcome: 'wrong-passphrase' | 'damaged'; readonly message: string }

const NOT_A_BACKUP = 'This is not an encrypted Trefoil backup.'
const CHANGED = 'The backup is damaged: it is not the file that was written. Use another copy.'
const WRONG =
  'The passphrase does not open this backup. The file is as it was written; look at upper and lower case and the keyboard’s language, and try again.'
const ALTERED = 'The passphrase is right, but the backup was altered after it was made. Use another copy.'

/** What is wrong with a backup that can be seen without a passphrase; null where nothing is. */
export async function findBackupDamage(globals: WebGlobals, file: Bytes): Promise<string | null> {
  const header = await readChecked(globals, file)
  return typeof header === 'string' ? header : null
}

/** Opens a backup. Accidental damage is told before the passphrase is looked at, a wrong passphrase before the content is. Never throws. */
export async function openBackup(globals: WebGlobals, file: Bytes, passphrase: string): Promise<OpenedBackup> {
  const header = await readChecked(globals, file)
  if (typeof header === 'string') return damaged(header)
  const key = await deriveBackupKey(globals, passphrase, header.salt, header.cost)
  return openWith(globals, file, header, key)
}

/** Opens a backup with the key that it was sealed with: the proof, right after writing, that it can be read. */
export async function openWithKey(globals: WebGlobals, file: Bytes, key: BackupKey): Promise<OpenedBackup> {
  const header = await readChecked(globals, file)
  return typeof header === 'string' ? damaged(header) : openWith(globals, file, header, key)
}

async function readChecked(globals: WebGlobals, file: Bytes): Promise<BackupHeader | string> {
  if (file.length > IMPORT_LIMITS.ownBytes) return tooLarge(IMPORT_LIMITS.ownBytes)
  if (!isEncryptedBackup(file)) return NOT_A_BACKUP
  const header = readHeader(file, IMPORT_LIMITS.ownBytes)
  if (typeof header === 'string') return header
  const stored = file.subarray(AUTHENTICATED_LENGTH, HEADER_LENGTH)
  return isEqual(stored, await checksumOf(globals, file)) ? header : CHANGED
}

async function openWith(
  globals: WebGlobals,
  file: Bytes,
  header: BackupHeader,
  { check, key }: BackupKey,
): Promise<OpenedBackup> {
  if (!isEqual(header.check, check)) return { outcome: 'wrong-passphrase', message: WRONG }
  const packed = await decrypt(globals, file, header, key)
  if (packed === null) return damaged(ALTERED)
  const content = await unpackBytes(globals, packed, header.plainLength)
  return content?.length === header.plainLength ? { outcome: 'opened', content } : damaged(ALTERED)
}

async function decrypt(
  { crypto }: WebGlobals,
  file: Bytes,
  { iv }: BackupHeader,
  key: BackupKey['key'],
): Promise<Bytes | null> {
  const algorithm = { name: 'AES-GCM', iv, additionalData: file.slice(0, AUTHENTICATED_LENGTH) }
  try {
    return new Uint8Array(await crypto.subtle.decrypt(algorithm, key, file.slice(HEADER_LENGTH)))
  } catch {
    return null
  }
}

function damaged(message: string): OpenedBackup {
  return { outcome: 'damaged', message }
}

function isEqual(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index])
}
