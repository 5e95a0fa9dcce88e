import { readFileSync, statSync } from 'node:fs'
import { isEncryptedBackup } from '#shared/interchange/backup/backup-header.ts'
import { mostBytesOf } from '#shared/interchange/import-limits.ts'
import { InputRefused } from './cli-problem.ts'

const ENCRYPTED =
  'This is an encrypted Trefoil backup. Bring it in with the app, or say which variable holds its passphrase: trefoil validate --passphrase-env NAME'

/** The text of a file, as UTF-8. @throws InputRefused where it can't be read, is too large, or is not text. */
export function readTextFile(path: string): string {
  const bytes = readBytes(path)
  if (isEncryptedBackup(bytes)) throw new InputRefused([{ place: path, message: ENCRYPTED }])
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    throw new InputRefused([{ place: path, message: 'This is not text in UTF-8' }])
  }
}

/** The content of a file. @throws InputRefused where it can't be read or is too large. */
export function readBytes(path: string): Uint8Array {
  try {
    const { size } = statSync(path)
    const most = mostBytesOf(path)
    if (size > most) {
      throw new InputRefused([{ place: path, message: `The file has ${size} bytes; at most ${most} are read` }])
    }
    return readFileSync(path)
  } catch (error) {
    if (error instanceof InputRefused) throw error
    throw new InputRefused([{ place: path, message: describeFileError(error) }])
  }
}

function describeFileError(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'ENOENT') return 'There is no such file'
  if (code === 'EISDIR') return 'This is a folder, not a file'
  if (code === 'EACCES') return 'The file may not be read'
  return error instanceof Error ? error.message : String(error)
}
