import { open } from 'node:fs/promises'
import { basename } from 'node:path'
import { mostBytesOf, tooLarge } from '#shared/interchange/import-limits.ts'

/** The file is larger than anything that is read. */
export class FileTooLargeError extends Error {
  override readonly name = 'FileTooLargeError'
}

/** A file's name and content. @throws FileTooLargeError, or the error of the file system */
export async function readBounded(path: string): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const file = await open(path, 'r')
  try {
    const stat = await file.stat()
    if (!stat.isFile()) throw new Error('This is not a file.')
    const name = basename(path)
    const most = mostBytesOf(name)
    if (stat.size > most) throw new FileTooLargeError(tooLarge(most))
    return { name, bytes: new Uint8Array(await file.readFile()) }
  } finally {
    await file.close()
  }
}
