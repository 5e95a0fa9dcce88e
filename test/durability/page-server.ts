import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize, sep } from 'node:path'

const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' }

/** What a window says; the answer is sent back to it as JSON. */
export type Hear = (what: string, window: number, content: unknown) => unknown

export interface PageServer {
  readonly url: string
  /** Who hears what the windows say from now on. */
  readonly listen: (hear: Hear) => void
  readonly close: () => Promise<void>
}

/** Serves a folder on the loopback and takes what its pages say. The address stays the same for all rounds: databases belong to it. */
export async function servePage(folder: string): Promise<PageServer> {
  let hear: Hear = () => null
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    try {
      if (request.method === 'POST') {
        const [, , what = '', window = '0'] = pathname.split('/')
        const answer = await hear(what, Number(window), JSON.parse(await bodyOf(request)))
        response.end(JSON.stringify(answer ?? null))
        return
      }
      const file = pathname === '/' ? 'index.html' : normalize(`${sep}${pathname}`)
      const body = await readFile(join(folder, file))
      response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' }).end(body)
    } catch {
      // The window was killed in the middle of a word, or asked for an icon.
      if (!response.headersSent) response.writeHead(404)
      response.end()
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    listen: (next) => {
      hear = next
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  return Buffer.concat(parts).toString('utf8')
}
