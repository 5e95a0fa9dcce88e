import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createRoomDesk, type RoomDesk } from '#electron/room/room-desk.ts'
import { createRoomLimits } from '#electron/room/room-limits.ts'
import { roomPage } from '#electron/room/room-page.ts'
import { type OpenedRoom, serveRoom } from '#electron/room/serve-room.ts'
import type { RoomAnswer, RoomAsk } from '#shared/room/room-messages.ts'
import { aRoomState, aRoomView } from '#test/fixtures/room.ts'
import { post, send } from './raw-client.ts'

const HTML = '<!doctype html><style>b{}</style><script>go()</script><title>Vote</title>'
const TOKEN = '0123456789abcdef0123456789abcdef'
const VOTE = { practice: 'toil-cap', round: 0, cast: 1, value: 3, confidence: null, comment: '' }
const GUESS = { kind: 'sre', confidence: 'low' }
const SECRETS = /Ada|Ben|K7PQ2M|Booking|toil|0123456789abcdef/

let room: OpenedRoom
let desk: RoomDesk
let asked: RoomAsk[]
let answer: RoomAnswer
let now: number

beforeEach(async () => {
  asked = []
  answer = { kind: 'counted' }
  now = Date.now()
  desk = createRoomDesk(aRoomState())
  const ask = async (question: RoomAsk) => {
    asked.push(question)
    return answer
  }
  const service = { page: roomPage(HTML), desk, limits: createRoomLimits(), ask, now: () => now }
  room = await serveRoom(service, '127.0.0.1', null)
})

afterEach(() => room.close())

const own = () => ({ Origin: `http://127.0.0.1:${room.port}`, 'Content-Type': 'application/json' })
const state = (token: string, headers: Record<string, string> = {}) =>
  send(room.port, { method: 'GET', path: '/state', headers: { Authorization: `Bearer ${token}`, ...headers } })
const join = (code: string, take: object | null = null) => post(room.port, '/join', { code, take })

describe('without a valid token', () => {
  it('nothing is readable: the page is empty of everything, and each answer is a number', async () => {
    const page = await send(room.port, { method: 'GET', path: '/' })
    expect(page).toMatchObject({ status: 200, body: HTML })
    for (const token of ['', 'x', 'f'.repeat(32), TOKEN.toUpperCase(), `${TOKEN}0`, `${TOKEN} `.repeat(2)]) {
      const answers = [
        await state(token),
        await post(room.port, '/vote', VOTE, token),
        await post(room.port, '/guess', GUESS, token),
      ]
      for (const { status, body, headers } of answers) {
        expect({ status, body }).toEqual({ status: 401, body: '' })
        expect(JSON.stringify(headers)).not.toMatch(SECRETS)
      }
    }
    expect(asked).toEqual([])
  })

  it('a wrong code opens nothing, in the seats and in a seat', async () => {
    for (const code of ['', 'K7PQ2N', 'k7pq2', '      ', 'K7PQ2M0']) {
      expect(await join(code, { seat: 'sheet-1', token: TOKEN, own: '' })).toMatchObject({ status: 401, body: '' })
      now += 120_000
    }
    expect(asked).toEqual([])
  })

  it('nothing but the vote is there: no other path, method or spelling', async () => {
    const paths = [
      '/index.html',
      '/../phone.html',
      '/%2e%2e/main.js',
      '//',
      '/?a',
      '/state/',
      '/state?a=1',
      '/vote',
      '/guess',
      '/assets',
    ]
    for (const path of paths) {
      expect(await send(room.port, { method: 'GET', path })).toMatchObject({ status: 404, body: '' })
    }
    for (const method of ['PUT', 'DELETE', 'OPTIONS', 'HEAD'] as const) {
      for (const path of ['/', '/vote', '/guess', '/join']) {
        expect(await send(room.port, { method, path, headers: own() })).toMatchObject({ status: 404, body: '' })
      }
    }
  })
})

describe('a page elsewhere', () => {
  it('that points its own name at this computer is refused', async () => {
    for (const host of ['evil.example', `localhost:${room.port}`, '127.0.0.1', `127.0.0.1:${room.port + 1}`]) {
      expect(await send(room.port, { method: 'GET', path: '/', headers: { Host: host } })).toMatchObject({
        status: 421,
        body: '',
      })
    }
  })

  it('cannot post: neither with its own origin, nor as a form', async () => {
    const body = JSON.stringify(VOTE)
    const { Origin, ...json } = own()
    const wrong = [
      json,
      { ...json, Origin: 'null' },
      { ...json, Origin: 'https://evil.example' },
      { ...json, Origin: Origin.replace('http:', 'https:') },
      { Origin },
      { Origin, 'Content-Type': 'text/plain' },
      { Origin, 'Content-Type': 'application/json; charset=x' },
    ]
    for (const headers of wrong) {
      for (const path of ['/vote', '/guess']) {
        const request = {
          method: 'POST',
          path,
          body,
          headers: { ...headers, Authorization: `Bearer ${TOKEN}` },
        } as const
        expect(await send(room.port, request)).toMatchObject({ status: 403, body: '' })
      }
    }
    expect(asked).toEqual([])
  })
})

describe('the page', () => {
  it('runs its own script and style and nothing else, and is kept nowhere', async () => {
    const { headers } = await send(room.port, { method: 'GET', path: '/' })
    const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
    const policy = String(headers['content-security-policy'])
    expect(policy).toContain(`script-src ${hash('go()')};`)
    expect(policy).toContain(`style-src ${hash('b{}')};`)
    expect(policy).toContain("default-src 'none'")
    expect(policy).not.toMatch(/unsafe|\*/)
    expect(headers).toMatchObject({
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
    })
    expect(headers['set-cookie']).toBeUndefined()
    expect(headers['access-control-allow-origin']).toBeUndefined()
  })
})

describe('whoever guesses', () => {
  it('waits longer and longer, and nobody else does', async () => {
    for (let wrong = 0; wrong < 5; wrong += 1) expect((await join('AAAAAA')).status).toBe(401)
    const refused = await join('K7PQ2M')
    expect(refused).toMatchObject({ status: 429, body: '', headers: { 'retry-after': '1' } })
    now += 1001
    expect((await join('AAAAAA')).status).toBe(401)
    expect((await join('K7PQ2M')).headers['retry-after']).toBe('2')
    expect((await state(TOKEN)).status).toBe(200)
    now += 2001
    expect((await join('k7p q2m')).status).toBe(200)
  })

  it('does not find the code that moves a seat any faster', async () => {
    answer = { kind: 'taken' }
    const take = { seat: 'sheet-2', token: TOKEN, own: 'AAAAAA' }
    for (let wrong = 0; wrong < 5; wrong += 1) expect((await join('K7PQ2M', take)).status).toBe(409)
    expect((await join('K7PQ2M', take)).status).toBe(429)
    expect(asked).toHaveLength(5)
  })

  it('cannot flood: too much of one address and of one seat is refused, and it goes on later', async () => {
    const votes = await Promise.all(Array.from({ length: 40 }, () => post(room.port, '/vote', VOTE, TOKEN)))
    expect(votes.filter(({ status }) => status === 200)).toHaveLength(30)
    expect(votes.filter(({ status }) => status === 429)).toHaveLength(10)
    const pages: number[] = []
    // By the hundred: more connections at once than one address may have end without an answer.
    for (let lot = 0; lot < 3; lot += 1) {
      const ask = () => send(room.port, { method: 'GET', path: '/nothing' })
      pages.push(...(await Promise.all(Array.from({ length: 100 }, ask))).map(({ status }) => status))
    }
    expect(new Set(pages)).toEqual(new Set([404, 429]))
    now += 10_000
    expect((await post(room.port, '/vote', VOTE, TOKEN)).status).toBe(200)
  })
})

describe('what is sent', () => {
  it('has its shape, or reaches nobody', async () => {
    const wrong = [
      null,
      [],
      {},
      { ...VOTE, value: 6 },
      { ...VOTE, seat: 'sheet-1' },
      { ...VOTE, cast: 0 },
      { ...VOTE, round: -1 },
      { ...VOTE, practice: '../etc' },
      { ...VOTE, comment: 'x'.repeat(1001) },
      JSON.parse('{"__proto__": {"value": 3}}'),
    ]
    for (const body of wrong) {
      expect(await post(room.port, '/vote', body, TOKEN)).toMatchObject({ status: 400, body: '' })
    }
    const broken = {
      method: 'POST',
      path: '/vote',
      body: '{"practice',
      headers: { ...own(), Authorization: `Bearer ${TOKEN}` },
    } as const
    expect((await send(room.port, broken)).status).toBe(400)
    expect(asked).toEqual([])
    await post(room.port, '/vote', VOTE, TOKEN)
    expect(asked).toEqual([{ kind: 'vote', seat: 'sheet-2', vote: VOTE }])
  })

  it('is a whole guess of this seat or nothing', async () => {
    for (const body of [
      {},
      { kind: 'sre' },
      { ...GUESS, kind: 'agile' },
      { ...GUESS, seat: 'sheet-1' },
      null,
      [GUESS],
    ]) {
      expect(await post(room.port, '/guess', body, TOKEN)).toMatchObject({ status: 400, body: '' })
    }
    expect(asked).toEqual([])
    expect(await post(room.port, '/guess', GUESS, TOKEN)).toMatchObject({ status: 200 })
    expect(asked).toEqual([{ kind: 'guess', seat: 'sheet-2', guess: GUESS }])
  })

  it('is small: a large body is refused before it is read, and the room goes on', async () => {
    const headers = { ...own(), Authorization: `Bearer ${TOKEN}` }
    const large = { method: 'POST', path: '/vote', body: `"${'x'.repeat(200_000)}"`, headers } as const
    const [announced, chunked] = await Promise.allSettled([
      send(room.port, { ...large, headers: { ...headers, 'Content-Length': '200002' } }),
      send(room.port, { ...large, headers: { ...headers, 'Transfer-Encoding': 'chunked' } }),
    ])
    for (const outcome of [announced, chunked]) {
      // The connection may go before the answer is read.
      if (outcome?.status === 'fulfilled') expect(outcome.value.status).toBe(413)
    }
    expect(asked).toEqual([])
    expect((await state(TOKEN)).status).toBe(200)
  })

  it('a connection that dawdles, speaks no HTTP or has endless headers ends', async () => {
    const beginnings = [
      'GET / HTTP/1.1\r\nHost: x\r\nX-A: ',
      '\u0016\u0003\u0001 hello',
      `GET / HTTP/1.1\r\nX-A: ${'a'.repeat(20_000)}`,
    ]
    const closed = beginnings.map(async (beginning) => {
      const socket = await open()
      socket.write(beginning)
      await once(socket, 'close')
    })
    await Promise.all(closed)
    expect((await state(TOKEN)).status).toBe(200)
  })

  it('one address cannot have all connections', async () => {
    const sockets = await Promise.all(Array.from({ length: 160 }, open))
    await expect.poll(() => sockets.filter(({ destroyed }) => destroyed).length).toBeGreaterThanOrEqual(32)
    for (const socket of sockets) socket.destroy()
    await expect.poll(async () => (await state(TOKEN).catch(() => null))?.status).toBe(200)
  })

  async function open(): Promise<Socket> {
    const socket = connect(room.port, '127.0.0.1')
    socket.on('error', () => {})
    socket.resume()
    await Promise.race([once(socket, 'connect'), once(socket, 'close')])
    return socket
  }
})

describe('a phone in its seat', () => {
  it('hears of the next question at once, and of nothing it has seen already', async () => {
    const first = await state(TOKEN)
    expect(JSON.parse(first.body)).toEqual(aRoomView())
    const next = state(TOKEN, { 'If-None-Match': String(first.headers.etag) })
    desk.publish(aRoomState({ view: aRoomView({ voted: 1 }) }))
    expect(JSON.parse((await next).body)).toMatchObject({ item: { voted: 1 } })
  })

  it('is shut out when its seat is given to another device, also while it waits', async () => {
    const { headers } = await state(TOKEN)
    const waiting = state(TOKEN, { 'If-None-Match': String(headers.etag) })
    const [ada, ben] = aRoomState().seats
    if (!ada || !ben) throw new Error('no seats')
    const seats = [ada, { ...ben, token: 'f'.repeat(32) }]
    desk.publish(aRoomState({ seats, view: aRoomView({ voted: 1 }) }))
    expect(await waiting).toMatchObject({ status: 401, body: '' })
    expect((await post(room.port, '/vote', VOTE, TOKEN)).status).toBe(401)
    expect((await post(room.port, '/vote', VOTE, 'f'.repeat(32))).status).toBe(200)
  })

  it('knows the code, and sees who may sit where, no more', async () => {
    expect(JSON.parse((await join('K7PQ2M')).body)).toEqual({
      sessionId: 'session-1',
      team: 'Booking',
      seats: [
        { seat: 'sheet-1', name: 'Ada', isTaken: false },
        { seat: 'sheet-2', name: 'Ben', isTaken: true },
      ],
    })
  })

  it('is told to come again while the window is away, and what was refused for good', async () => {
    answer = { kind: 'again' }
    expect(await post(room.port, '/vote', VOTE, TOKEN)).toMatchObject({ status: 503, headers: { 'retry-after': '1' } })
    answer = { kind: 'refused', reason: 'The session is over: its results stand.' }
    expect(await post(room.port, '/vote', VOTE, TOKEN)).toMatchObject({ status: 409, body: JSON.stringify(answer) })
  })
})
