import type { WebGlobals } from './backup/web-globals.ts'

/** Bytes as text; null where they are not text in UTF-8. */
export function decodeText({ TextDecoder }: Pick<WebGlobals, 'TextDecoder'>, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}
