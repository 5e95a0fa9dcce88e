import type { Guess } from '#shared/model/sheet.ts'
import type { FreeSeats, JoinRequest, RoomAnswer, RoomView, VoteRequest } from '#shared/room/room-messages.ts'

/** What did not come to an answer. “Away”: no connection; “wrong”: the code; “out”: the seat is this phone's no longer. */
export type NoAnswer =
  | { readonly kind: 'away' }
  | { readonly kind: 'wrong' }
  | { readonly kind: 'out' }
  | { readonly kind: 'wait'; readonly seconds: number }

export type StateAnswer =
  | NoAnswer
  | { readonly kind: 'same' }
  | { readonly kind: 'view'; readonly view: RoomView; readonly version: string }

const NEWS_WITHIN_MS = 40_000
const ANSWER_WITHIN_MS = 20_000

/** The seats, for a phone that knows the code. */
export async function askForSeats(
  code: string,
): Promise<NoAnswer | { readonly kind: 'seats'; readonly free: FreeSeats }> {
  const response = await post('/join', { code, take: null } satisfies JoinRequest)
  if (!response) return { kind: 'away' }
  if (response.status === 401) return { kind: 'wrong' }
  return response.ok ? { kind: 'seats', free: await response.json() } : waitOf(response)
}

/** Sits down; the same phone may ask again with the same token. */
export async function takeSeat(request: JoinRequest): Promise<NoAnswer | RoomAnswer> {
  const response = await post('/join', request)
  if (!response) return { kind: 'away' }
  if (response.status === 401) return { kind: 'wrong' }
  return answerOf(response)
}

/** Sends a vote. It may be sent as often as need be. */
export function sendVote(token: string, vote: VoteRequest): Promise<NoAnswer | RoomAnswer> {
  return give('/vote', vote, token)
}

/** Sends the private guess. It may be sent as often as need be. */
export function sendGuess(token: string, guess: Guess): Promise<NoAnswer | RoomAnswer> {
  return give('/guess', guess, token)
}

async function give(path: string, body: unknown, token: string): Promise<NoAnswer | RoomAnswer> {
  const response = await post(path, body, token)
  if (!response) return { kind: 'away' }
  return response.status === 401 ? { kind: 'out' } : answerOf(response)
}

/** What is asked in the room; waits until it is something else than this version. */
export async function askForNews(token: string, version: string, stop: AbortSignal): Promise<StateAnswer> {
  const response = await request(
    '/state',
    { headers: { ...bearer(token), 'If-None-Match': version } },
    NEWS_WITHIN_MS,
    stop,
  )
  if (!response) return { kind: 'away' }
  if (response.status === 401) return { kind: 'out' }
  if (response.status === 304) return { kind: 'same' }
  if (!response.ok) return waitOf(response)
  return { kind: 'view', view: await response.json(), version: response.headers.get('ETag') ?? '' }
}

async function answerOf(response: Response): Promise<NoAnswer | RoomAnswer> {
  if (response.status === 429) return waitOf(response)
  // Whatever answers without words is not the room, or not for long.
  return response.json().catch(() => ({ kind: 'away' }))
}

function waitOf(response: Response): NoAnswer {
  return { kind: 'wait', seconds: Number(response.headers.get('Retry-After') ?? 1) || 1 }
}

function post(path: string, body: unknown, token?: string): Promise<Response | null> {
  const headers = { 'Content-Type': 'application/json', ...(token === undefined ? {} : bearer(token)) }
  return request(path, { method: 'POST', headers, body: JSON.stringify(body) }, ANSWER_WITHIN_MS)
}

function bearer(token: string): Record<string, string> {
  return { Authorization: `Bearer ${token}` }
}

/** Null where nothing came in time, or the network is gone. */
async function request(
  path: string,
  init: RequestInit,
  withinMs: number,
  stop?: AbortSignal,
): Promise<Response | null> {
  const controller = new AbortController()
  const end = () => controller.abort()
  const timer = setTimeout(end, withinMs)
  stop?.addEventListener('abort', end)
  try {
    // The answer is read here: a network that goes in the middle of it is no answer either.
    const response = await fetch(path, { ...init, cache: 'no-store', signal: controller.signal })
    const body = await response.arrayBuffer()
    const isEmpty = response.status === 304 || response.status === 204
    return new Response(isEmpty ? null : body, { status: response.status, headers: response.headers })
  } catch {
    return null
  } finally {
    clearTimeout(timer)
    stop?.removeEventListener('abort', end)
  }
}
