import { open } from 'node:fs/promises'
import { PART_BYTES } from '#shared/ipc/journal-channels.ts'

/** A part of a file from this byte on, and the size of the whole: large files cross to the window piece by piece. */
export async function readPart(
  path: string,
  from: number,
): Promise<{ readonly bytes: Uint8Array; readonly size: number }> {
  const file = await open(path, 'r')
  try {
    const { size } = await file.stat()
    const length = Math.max(0, Math.min(PART_BYTES, size - from))
    const bytes = new Uint8Array(length)
    const { bytesRead } = await file.read(bytes, 0, length, from)
    return { bytes: bytes.subarray(0, bytesRead), size }
  } finally {
    await file.close()
  }
}
