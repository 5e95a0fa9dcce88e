import type { IncomingMessage } from 'node:http'

/** A vote with the longest comment fits in. */
const MOST_BYTES = 8 * 1024

/** What was sent, as JSON; `too-large` before it is read whole, `unreadable` where it is no JSON. */
export async function readJson(
  request: IncomingMessage,
): Promise<{ readonly kind: 'json'; readonly value: unknown } | { readonly kind: 'too-large' | 'unreadable' }> {
  if (Number(request.headers['content-length'] ?? 0) > MOST_BYTES) return { kind: 'too-large' }
  const parts: Buffer[] = []
  let size = 0
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length
    if (size > MOST_BYTES) return { kind: 'too-large' }
    parts.push(part)
  }
  try {
    return { kind: 'json', value: JSON.parse(Buffer.concat(parts).toString('utf8')) }
  } catch {
    return { kind: 'unreadable' }
  }
}
