import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { seededRandom } from '#shared/lib/seeded-random.ts'
import type { SessionSecrets } from '#shared/model/session-secrets.ts'
import { lastCastOf } from '#shared/room/last-cast.ts'
import { CODE_FORM, makeCode, readCode } from '#shared/room/room-code.ts'
import { roomView } from '#shared/room/room-messages.ts'
import { roomViewOf } from '#shared/room/room-view.ts'
import { releaseSeat, takeSeat } from '#shared/room/take-seat.ts'
import { takeOne } from '#shared/room/token-bucket.ts'
import { afterWrongTry, NO_TRIES, waitAfter } from '#shared/room/tries.ts'
import { loadCorePack } from '#test/load-core-pack.ts'
import { aSession, play, votes } from '../workshop/session.ts'

const SECRETS: SessionSecrets = {
  assessmentId: 'a',
  sessionId: 's',
  ballotKey: 'k'.repeat(20),
  seats: {},
  room: null,
}
const random = seededRandom(1)
const take = (secrets: SessionSecrets, token: string, own = '') =>
  takeSeat(secrets, { seat: 'seat-1', token, own }, random)

describe('a code', () => {
  it('is read as it was made, however it is typed', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const code = makeCode(seededRandom(seed))
        expect(code).toMatch(CODE_FORM)
        expect(readCode(` ${code.toLowerCase().slice(0, 3)}-${code.slice(3)} `)).toBe(code)
      }),
    )
  })
})

describe('a seat', () => {
  it('is one device’s, which may ask again and again', () => {
    const first = take(SECRETS, 'a')
    expect(first?.secrets.seats).toMatchObject({ 'seat-1': { token: 'a' } })
    expect(take(first?.secrets ?? SECRETS, 'a')).toEqual(first)
    expect(take(first?.secrets ?? SECRETS, 'b')).toBeNull()
    expect(take(first?.secrets ?? SECRETS, 'b', 'AAAAAA')).toBeNull()
  })

  it('moves to another device by its own code, and is free once it was released', () => {
    const first = take(SECRETS, 'a')
    if (!first) throw new Error('taken')
    const moved = take(first.secrets, 'b', first.own.toLowerCase())
    expect(moved?.secrets.seats['seat-1']).toEqual({ code: first.own, token: 'b' })
    const released = releaseSeat(first.secrets, 'seat-1')
    expect(released.seats).toEqual({})
    const next = take(released, 'c')
    expect(next?.own).not.toBe(first.own)
  })
})

describe('what phones see', () => {
  const pack = loadCorePack()
  const voting = play(aSession(), [{ kind: 'open-voting', practice: 'toil-cap' }])

  it('is the question and how many have voted: the same whatever was voted, without a name', () => {
    const one = roomViewOf(play(voting, [votes(1, 5, { comment: 'private' })]), pack, 'Booking')
    expect(one).toEqual(roomViewOf(play(voting, [votes(2, 'na')]), pack, 'Booking'))
    expect(one).toEqual(roomView.parse(one))
    expect(one.item).toMatchObject({ practice: 'toil-cap', phase: 'voting', round: 0, voted: 1, seats: 3 })
    expect(JSON.stringify(one)).not.toMatch(/Ada|Ben|Cem|private/)
  })

  it('holds no result after the reveal either', () => {
    const shown = play(voting, [votes(1, 5), { kind: 'reveal', practice: 'toil-cap' }])
    const other = play(voting, [votes(1, 1), { kind: 'reveal', practice: 'toil-cap' }])
    expect(roomViewOf(shown, pack, 'Booking')).toEqual(roomViewOf(other, pack, 'Booking'))
  })

  it('a new device goes on counting where the old one stopped', () => {
    const { items } = play(voting, [votes(1, 5, { way: 'room', cast: 7 })])
    expect(lastCastOf(items, 'seat-1')).toBe(7)
    expect(lastCastOf(items, 'seat-2')).toBe(0)
  })
})

describe('limits', () => {
  it('a wait doubles with each wrong try, up to a minute, and is forgotten after a while', () => {
    let tries = NO_TRIES
    const waits = Array.from({ length: 14 }, () => {
      tries = afterWrongTry(tries, 1000)
      return waitAfter(tries, 1000)
    })
    expect(waits).toEqual([0, 0, 0, 0, 1000, 2000, 4000, 8000, 16_000, 32_000, 60_000, 60_000, 60_000, 60_000])
    expect(waitAfter(afterWrongTry(tries, 1000 + 11 * 60_000), 1000 + 11 * 60_000)).toBe(0)
  })

  it('never gives more than the burst and what has come since', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(500), { maxLength: 200 }), (gaps) => {
        const allowance = { burst: 10, perSecond: 4 }
        let bucket: ReturnType<typeof takeOne>['bucket'] | undefined
        let now = 0
        let given = 0
        for (const gap of gaps) {
          now += gap
          const taken = takeOne(bucket, allowance, now)
          bucket = taken.bucket
          given += taken.isAllowed ? 1 : 0
        }
        expect(given).toBeLessThanOrEqual(10 + Math.ceil((now / 1000) * 4))
        expect(takeOne(bucket, allowance, now + 250).isAllowed).toBe(true)
      }),
    )
  })
})
