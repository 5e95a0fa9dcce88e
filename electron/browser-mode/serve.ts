import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { answerFromBundle } from '../bundle/answer-from-bundle.ts'

/** Frozen for ever: the browser keeps a workspace under its origin, and the origin holds the port. */
export const BROWSER_MODE_PORT = 47_231

const HOST = '127.0.0.1'
/** By this header a second start knows that the port is taken by Trefoil itself. */
const OWN_HEADER = 'X-Trefoil'

/** The address was taken by another program. */
export class PortTakenError extends Error {
  override readonly name = 'PortTakenError'
}

/** A running server, or the address of one that was already there. */
export interface BrowserMode {
  readonly url: string
  /** Null where another Trefoil already serves this address. */
  readonly server: Server | null
}

/**
 * Serves the built renderer to this machine's browser: loopback only, reading only, the same headers as in Electron.
 * @throws PortTakenError where another program has the port.
 */
export async function serveBrowserMode(root: string, port: number = BROWSER_MODE_PORT): Promise<BrowserMode> {
  const server = createServer((request, response) => void answer(root, request, response))
  try {
    await listen(server, port)
  } catch (error) {
    if (!isAddressInUse(error)) throw error
    const url = addressOf(port)
    if (await isTrefoil(url)) return { url, server: null }
    throw new PortTakenError(
      `Port ${port} of this machine is taken by another program. Trefoil always uses this port in the browser, because the browser keeps your data under it. Close the other program and start Trefoil again.`,
    )
  }
  return { url: addressOf(boundPort(server)), server }
}

async function answer(root: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  try {
    const host = `${HOST}:${request.socket.localPort}`
    // A foreign host name means that a page elsewhere has pointed its own name at this machine.
    if (request.headers.host !== host) return end(response, 421, `Trefoil is at http://${host}/`)
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return end(response, 405, 'Only reading is possible here.')
    const { status, headers, body } = await answerFromBundle(root, rawPath(request.url ?? '/'))
    response.writeHead(status, { ...headers, [OWN_HEADER]: '1', 'Content-Length': body.byteLength })
    response.end(request.method === 'HEAD' ? undefined : body)
  } catch {
    end(response, 500, 'Trefoil could not read this file.')
  }
}

/** The path as it was sent: `new URL` would fold `..` before it could be refused. */
function rawPath(url: string): string {
  return url.split(/[?#]/, 1)[0] || '/'
}

function end(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, {
    'Content-Type': 'text/plain; charset=utf-8',
    'X-Content-Type-Options': 'nosniff',
    'Content-Security-Policy': "default-src 'none'",
  })
  response.end(text)
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, HOST, () => resolve())
  })
}

async function isTrefoil(url: string): Promise<boolean> {
  try {
    const response = await fetch(url, { method: 'HEAD', signal: AbortSignal.timeout(2000) })
    return response.headers.has(OWN_HEADER)
  } catch {
    return false
  }
}

function addressOf(port: number): string {
  return `http://${HOST}:${port}/`
}

function boundPort(server: Server): number {
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The server has no port.')
  return address.port
}

function isAddressInUse(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
}
