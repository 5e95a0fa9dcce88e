import { createServer, type Server } from 'node:http'
import { answerPhone, type RoomService } from './answer-phone.ts'

/** Two connections for each of a few dozen phones, and no more than a laptop bears. */
const MOST_CONNECTIONS = 256
const MOST_PER_ADDRESS = 128
const HEADERS_WITHIN_MS = 5000
const REQUEST_WITHIN_MS = 10_000
/** Phones that wait for news hear that the room closes; then their connections end. */
const FAREWELL_MS = 500

/** A room that phones can reach. */
export interface OpenedRoom {
  readonly address: string
  readonly port: number
  readonly close: () => Promise<void>
}

/**
 * Serves the room on one address. The port is the one that it had before, or, where that is taken or null, one that is free.
 * @throws Error of the system where the address cannot be used
 */
export async function serveRoom(service: RoomService, address: string, port: number | null): Promise<OpenedRoom> {
  const server = createServer({
    headersTimeout: HEADERS_WITHIN_MS,
    requestTimeout: REQUEST_WITHIN_MS,
    connectionsCheckingInterval: 1000,
    maxHeaderSize: 8 * 1024,
  })
  server.maxConnections = MOST_CONNECTIONS
  limitConnections(server)
  const bound = await listen(server, address, port)
  // What goes wrong with one connection must not end the app.
  server.on('error', () => {})
  const host = `${address}:${bound}`
  server.on('request', (request, response) => {
    answerPhone(service, host, request, response).catch(() => response.destroy())
  })
  server.on('clientError', (_error, socket) => socket.destroy())
  return { address, port: bound, close: () => close(server, service) }
}

/** One device cannot take all connections from the others. */
function limitConnections(server: Server): void {
  const counts = new Map<string, number>()
  server.on('connection', (socket) => {
    const from = socket.remoteAddress ?? ''
    const count = (counts.get(from) ?? 0) + 1
    counts.set(from, count)
    socket.once('close', () => {
      const left = (counts.get(from) ?? 1) - 1
      if (left > 0) counts.set(from, left)
      else counts.delete(from)
    })
    if (count > MOST_PER_ADDRESS) socket.destroy()
  })
}

async function listen(server: Server, address: string, port: number | null): Promise<number> {
  try {
    await listenOn(server, address, port ?? 0)
  } catch (error) {
    if (port === null || !(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error
    await listenOn(server, address, 0)
  }
  const bound = server.address()
  if (bound === null || typeof bound === 'string') throw new Error('The room has no port.')
  return bound.port
}

function listenOn(server: Server, address: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen({ host: address, port, exclusive: true }, () => {
      server.off('error', reject)
      resolve()
    })
  })
}

function close(server: Server, { desk }: RoomService): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    desk.wake()
    setTimeout(() => server.closeAllConnections(), FAREWELL_MS).unref()
  })
}
