import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize, sep } from 'node:path'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
}

export interface StaticServer {
  readonly origin: string
  /** The files that were served since the last call. */
  readonly takeServed: () => readonly string[]
  readonly close: () => Promise<void>
}

/** Serves folders on the loopback, uncompressed: `mounts` by the path they begin at, the longest first. */
export async function serveFolders(mounts: Readonly<Record<string, string>>): Promise<StaticServer> {
  const prefixes = Object.keys(mounts).sort((a, b) => b.length - a.length)
  let served: string[] = []
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const prefix = prefixes.find((start) => pathname.startsWith(start)) ?? '/'
    const rest = pathname.slice(prefix.length)
    const file = join(mounts[prefix] ?? '', normalize(`${sep}${rest === '' ? 'index.html' : rest}`))
    try {
      const body = await readFile(file)
      served.push(file)
      response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' }).end(body)
    } catch {
      response.writeHead(404).end()
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    takeServed: () => {
      const files = served
      served = []
      return files
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}
