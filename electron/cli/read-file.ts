import { readFileSync, statSync } from 'node:fs'
import { IMPORT_LIMITS } from '#shared/interchange/import-limits.ts'
import { InputRefused } from './cli-problem.ts'

/** The text of a file, as UTF-8. @throws InputRefused where it can't be read, is too large, or is not text. */
export function readTextFile(path: string): string {
  const bytes = readBytes(path)
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    throw new InputRefused([{ place: path, message: 'This is not text in UTF-8' }])
  }
}

function readBytes(path: string): Uint8Array {
  try {
    const { size } = statSync(path)
    if (size > IMPORT_LIMITS.bytes) {
      throw new InputRefused([
        { place: path, message: `The file has ${size} bytes; at most ${IMPORT_LIMITS.bytes} are read` },
      ])
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
