import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { basename, extname, sep } from 'node:path'
import { fillNonce, securityHeaders } from '../security/content-security-policy.ts'
import { resolveInside } from './resolve-inside.ts'

/** A response to the renderer, for either adapter: Electron's scheme or the loopback server. */
export interface BundleAnswer {
  readonly status: 200 | 403 | 404
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array<ArrayBuffer>
}

/** What the build may contain. Another ending is not served, so that nothing is ever sniffed or guessed. */
const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ttf': 'font/ttf',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.csv': 'text/csv; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
}

/** The file of the built renderer that a URL's path names; `/` is the page. Every answer carries the security headers. */
export async function answerFromBundle(root: string, pathname: string): Promise<BundleAnswer> {
  const path = pathname === '/' ? '/index.html' : pathname
  const nonce = randomBytes(16).toString('base64')
  const headers = securityHeaders(path, nonce)
  const file = resolveInside(root, path)
  if (file === null) return refuse(403, headers)
  const type = CONTENT_TYPES[extname(file)]
  if (type === undefined || basename(file).startsWith('.')) return refuse(404, headers)
  const content = await readFile(file).catch(() => null)
  if (content === null) return refuse(404, headers)
  return {
    status: 200,
    headers: { ...headers, 'Content-Type': type, 'Cache-Control': cacheRule(file) },
    body: type.startsWith('text/html') ? encode(fillNonce(content.toString('utf8'), nonce)) : new Uint8Array(content),
  }
}

/** Files under `assets` carry a hash of their content in their name; everything else is asked for each time. */
function cacheRule(file: string): string {
  return file.includes(`${sep}assets${sep}`) ? 'public, max-age=31536000, immutable' : 'no-store'
}

function refuse(status: 403 | 404, headers: Record<string, string>): BundleAnswer {
  const text = status === 403 ? 'This path leads outside the app.' : 'There is nothing here.'
  return {
    status,
    headers: { ...headers, 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' },
    body: encode(text),
  }
}

function encode(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text)
}
