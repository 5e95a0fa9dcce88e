import { AUTHENTICATED_LENGTH, HEADER_LENGTH, writeHeader } from './backup-header.ts'
import type { BackupKey } from './backup-key.ts'
import { checksumOf } from './checksum.ts'
import { packBytes } from './pack-bytes.ts'
import type { Bytes, WebGlobals } from './web-globals.ts'

/** The content packed and encrypted, as the file to write. A key may seal any number of files: each has its own vector. */
export async function sealBackup(
  globals: WebGlobals,
  { cost, salt, check, key }: BackupKey,
  content: Bytes,
): Promise<Bytes> {
  const iv = globals.crypto.getRandomValues(new Uint8Array(12))
  const header = writeHeader({ cost, salt, check, iv, plainLength: content.length })
  const packed = await packBytes(globals, content)
  const algorithm = { name: 'AES-GCM', iv, additionalData: header }
  const sealed = new Uint8Array(await globals.crypto.subtle.encrypt(algorithm, key, packed))
  const file = new Uint8Array(HEADER_LENGTH + sealed.length)
  file.set(header, 0)
  file.set(sealed, HEADER_LENGTH)
  file.set(await checksumOf(globals, file), AUTHENTICATED_LENGTH)
  return file
}
