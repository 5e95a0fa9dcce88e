import type { Bytes, Pipe, WebGlobals } from './web-globals.ts'

/** Nobody's real workspace is packed better than this; a bomb is. */
const HIGHEST_RATIO = 200
const CHUNK = 16 * 1024

/** Raw deflate. */
export async function packBytes(globals: WebGlobals, bytes: Bytes): Promise<Bytes> {
  const packed = await sendThrough(new globals.CompressionStream('deflate-raw'), bytes, Number.POSITIVE_INFINITY)
  if (packed === null) throw new Error('The content could not be packed.')
  return packed
}

/** What `packBytes` packed; null where it is damaged, longer than `length`, or packed better than anything real. */
export function unpackBytes(globals: WebGlobals, packed: Bytes, length: number): Promise<Bytes | null> {
  if (length > packed.length * HIGHEST_RATIO) return Promise.resolve(null)
  return sendThrough(new globals.DecompressionStream('deflate-raw'), packed, length)
}

/** Stops reading as soon as more comes out than there may be: a bomb is never unpacked whole. */
async function sendThrough(pipe: Pipe, bytes: Bytes, mostBytes: number): Promise<Bytes | null> {
  const writing = write(pipe, bytes)
  // Its failure shows in the reading as well, and is dealt with there.
  writing.catch(() => {})
  const chunks: Uint8Array[] = []
  let length = 0
  try {
    for await (const chunk of pipe.readable) {
      length += chunk.length
      if (length > mostBytes) return null
      chunks.push(chunk)
    }
    await writing
  } catch {
    return null
  }
  return joined(chunks, length)
}

async function write(pipe: Pipe, bytes: Bytes): Promise<void> {
  const writer = pipe.writable.getWriter()
  for (let at = 0; at < bytes.length; at += CHUNK) await writer.write(bytes.subarray(at, at + CHUNK))
  await writer.close()
}

function joined(chunks: readonly Uint8Array[], length: number): Bytes {
  const bytes = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.length
  }
  return bytes
}
