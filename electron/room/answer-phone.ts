import type { IncomingMessage, ServerResponse } from 'node:http'
import type { z } from 'zod'
import { guessRequest, joinRequest, type RoomAnswer, type RoomAsk, voteRequest } from '#shared/room/room-messages.ts'
import { readJson } from './read-json.ts'
import type { RoomDesk } from './room-desk.ts'
import type { RoomLimits } from './room-limits.ts'
import { type RoomPage, SAFE_HEADERS } from './room-page.ts'

/** A phone that asks for what has changed waits so long for an answer; then it asks again. */
const PATIENCE_MS = 25_000

/** All that a request is answered with. */
export interface RoomService {
  readonly page: RoomPage
  readonly desk: RoomDesk
  readonly limits: RoomLimits
  /** Asks the window, which holds the session. */
  readonly ask: (ask: RoomAsk) => Promise<RoomAnswer>
  readonly now: () => number
}

/**
 * The five things that a phone can do: read the page, join, see the question, guess, vote. Whatever is none of them gets a number and no body.
 * `host` is the only address that a request may have been sent to: a page elsewhere that points its own name at this machine is refused.
 */
export async function answerPhone(
  service: RoomService,
  host: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.headers.host !== host) return end(response, 421)
  if (!service.limits.mayAsk(addressOf(request), service.now())) return end(response, 429, { 'Retry-After': '1' })
  switch (`${request.method} ${request.url}`) {
    case 'GET /':
      return sendPage(service.page, response)
    case 'GET /state':
      return sendState(service, request, response)
    case 'POST /join':
      return isOwnPost(request, host) ? join(service, request, response) : end(response, 403)
    case 'POST /guess':
      if (!isOwnPost(request, host)) return end(response, 403)
      return take(service, request, response, guessRequest, (seat, guess) => ({ kind: 'guess', seat, guess }))
    case 'POST /vote':
      if (!isOwnPost(request, host)) return end(response, 403)
      return take(service, request, response, voteRequest, (seat, vote) => ({ kind: 'vote', seat, vote }))
    default:
      return end(response, 404)
  }
}

function sendPage({ html, headers }: RoomPage, response: ServerResponse): void {
  response.writeHead(200, headers).end(html)
}

async function sendState(service: RoomService, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { desk, limits, now } = service
  const seat = seatOf(service, request)
  if (seat === null) return end(response, 401)
  if (!limits.maySay(seat, now())) return end(response, 429, { 'Retry-After': '1' })
  const known = request.headers['if-none-match'] ?? ''
  await desk.waitForChange(seat, known, PATIENCE_MS)
  // The seat may have been given to another device meanwhile.
  if (seatOf(service, request) === null) return end(response, 401)
  const { body, version } = desk.view()
  if (version === known) return end(response, 304)
  sendJson(response, 200, body, { ETag: version })
}

async function join(service: RoomService, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { desk, limits, ask, now } = service
  const address = addressOf(request)
  const wait = limits.waitToTry(address, now())
  if (wait > 0) return end(response, 429, { 'Retry-After': String(Math.ceil(wait / 1000)) })
  const message = await read(joinRequest, request, response)
  if (!message) return
  if (!desk.isCode(message.code)) {
    limits.noteWrong(address, now())
    return end(response, 401)
  }
  if (!message.take) return sendJson(response, 200, JSON.stringify(desk.seatsToChoose()))
  const answer = await ask({ kind: 'take', ...message.take })
  if (answer.kind === 'taken' && message.take.own !== '') limits.noteWrong(address, now())
  sendAnswer(response, answer)
}

/** Takes what a seat gives, in this form, and hands it to the window. */
async function take<Message>(
  service: RoomService,
  request: IncomingMessage,
  response: ServerResponse,
  form: z.ZodType<Message>,
  toAsk: (seat: string, message: Message) => RoomAsk,
): Promise<void> {
  const { limits, ask, now } = service
  const seat = seatOf(service, request)
  if (seat === null) return end(response, 401)
  if (!limits.maySay(seat, now())) return end(response, 429, { 'Retry-After': '1' })
  const message = await read(form, request, response)
  if (message) sendAnswer(response, await ask(toAsk(seat, message)))
}

/** Parses what was sent; else ends the answer, and gives null. */
async function read<Message>(
  schema: z.ZodType<Message>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<Message | null> {
  const body = await readJson(request)
  const parsed = body.kind === 'json' ? schema.safeParse(body.value) : null
  if (parsed?.success) return parsed.data
  end(response, body.kind === 'too-large' ? 413 : 400, { Connection: 'close' })
  return null
}

const STATUS: { readonly [Kind in RoomAnswer['kind']]: number } = {
  seated: 200,
  counted: 200,
  late: 200,
  taken: 409,
  refused: 409,
  again: 503,
}

function sendAnswer(response: ServerResponse, answer: RoomAnswer): void {
  sendJson(response, STATUS[answer.kind], JSON.stringify(answer), answer.kind === 'again' ? { 'Retry-After': '1' } : {})
}

/** Sent by the room's own page: another site's page cannot name this origin, nor send JSON without being asked about it first. */
function isOwnPost({ headers }: IncomingMessage, host: string): boolean {
  return headers.origin === `http://${host}` && headers['content-type'] === 'application/json'
}

function seatOf({ desk }: RoomService, { headers }: IncomingMessage): string | null {
  const [, token] = headers.authorization?.match(/^Bearer ([0-9a-f]{32})$/) ?? []
  return token === undefined ? null : desk.seatOf(token)
}

function addressOf({ socket }: IncomingMessage): string {
  return socket.remoteAddress ?? ''
}

function sendJson(response: ServerResponse, status: number, body: string, headers: Record<string, string> = {}): void {
  const type = { 'Content-Type': 'application/json; charset=utf-8' }
  response.writeHead(status, { ...SAFE_HEADERS, ...type, ...headers }).end(body)
}

function end(response: ServerResponse, status: number, headers: Record<string, string> = {}): void {
  response.writeHead(status, { ...SAFE_HEADERS, 'Content-Length': '0', ...headers }).end()
}
