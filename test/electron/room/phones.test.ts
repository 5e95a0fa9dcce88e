import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createWindowQuestions } from '#electron/room/ask-window.ts'
import { createRoomDesk } from '#electron/room/room-desk.ts'
import { createRoomLimits } from '#electron/room/room-limits.ts'
import { roomPage } from '#electron/room/room-page.ts'
import { serveRoom } from '#electron/room/serve-room.ts'
import { createRoomAnswering } from '#renderer/store/answer-room.ts'
import type { VoteAnswer } from '#renderer/store/take-votes.ts'
import { type Random, seededRandom } from '#shared/lib/seeded-random.ts'
import type { AnswerValue } from '#shared/model/answer.ts'
import type { Edit } from '#shared/model/edit.ts'
import { castVote, nextToSend, type PhoneMemory, settleVote, voteAt } from '#shared/room/phone-memory.ts'
import { decideVote } from '#shared/workshop/decide-vote.ts'
import { itemOf, type SessionFacts } from '#shared/workshop/session-facts.ts'
import type { VoteEvent } from '#shared/workshop/workshop-event.ts'
import { aSheet } from '#test/fixtures/records.ts'
import { aRoomState, aRoomView } from '#test/fixtures/room.ts'
import { applied, aSession, at, play } from '#test/shared/workshop/session.ts'
import { post } from './raw-client.ts'

const PHONES = 30
const PRACTICE = 'toil-cap'
const VALUES: readonly AnswerValue[] = [0, 1, 2, 3, 4, 5, 'na', 'dk']
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
const seatOf = (phone: number) => `seat-${phone}`
const tokenOf = (phone: number) => phone.toString(16).padStart(32, '0')

/** The window: the session on its screen, and what of it the disk has. It may stop at any moment, and starts from the disk. */
function aWindow(random: Random, acknowledgeAt: 'disk' | 'screen') {
  const sheets = Array.from({ length: PHONES }, (_, phone) => aSheet({ id: seatOf(phone), participant: `P${phone}` }))
  let screen = play(aSession({ sheets }), [{ kind: 'open-voting', practice: PRACTICE }])
  let disk = screen
  let life = 0
  let clock = 10

  async function takeVotes(events: readonly VoteEvent[]): Promise<readonly VoteAnswer[]> {
    const ownLife = life
    const edits: Edit[] = []
    const answers = events.map((event): VoteAnswer => {
      clock += 1
      const decision = decideVote(screen, event, at(clock))
      if (!decision.ok) return decision
      edits.push(...decision.edits)
      screen = applied(screen, decision.edits)
      return { ok: true, receipt: decision.receipt }
    })
    const written = pause(random() * 15).then(() => {
      if (life !== ownLife) throw new Error('The window is gone.')
      disk = applied(disk, edits)
    })
    if (acknowledgeAt === 'disk') await written
    else written.catch(() => {})
    return answers
  }

  return {
    takeVotes,
    disk: () => disk,
    /** As soon as a few votes are there; once. */
    reveal: () => {
      const { rounds } = itemOf(disk, PRACTICE) ?? { rounds: [] }
      if (rounds[0]?.revealedAt || Object.keys(rounds[0]?.votes ?? {}).length < PHONES / 3) return
      clock += 1
      screen = play(screen, [{ kind: 'reveal', practice: PRACTICE }], clock)
      disk = play(disk, [{ kind: 'reveal', practice: PRACTICE }], clock)
    },
    stop: () => {
      life += 1
      screen = disk
    },
  }
}

async function aRoom(window: ReturnType<typeof aWindow>, random: Random) {
  const seats = Array.from({ length: PHONES }, (_, phone) => ({
    seat: seatOf(phone),
    name: `P${phone}`,
    token: tokenOf(phone),
  }))
  const desk = createRoomDesk(aRoomState({ seats, view: aRoomView() }))
  const hear = createRoomAnswering({
    takeSeat: async () => ({ kind: 'taken' }),
    takeGuess: async () => null,
    takeVotes: window.takeVotes,
    // The window's answers may be lost, too.
    answer: async (id, answer) => {
      if (random() > 0.1) questions.answer(id, answer)
    },
  })
  const questions = createWindowQuestions((question) => random() > 0.1 && hear(question), 60)
  const service = { page: roomPage(''), desk, limits: createRoomLimits(), ask: questions.ask, now: Date.now }
  return serveRoom(service, '127.0.0.1', null)
}

/** A phone that changes its mind, sleeps, loses the network before, during and after what it sends, and sends twice. */
async function aPhone(port: number, phone: number, random: Random): Promise<PhoneMemory> {
  const seat = { id: seatOf(phone), name: `P${phone}`, token: tokenOf(phone), own: 'K7PQ2M' }
  let memory: PhoneMemory = { sessionId: 'session-1', seat, cast: 0, votes: {}, guess: null }
  let changes = 1 + Math.floor(random() * 3)
  while (changes > 0 || nextToSend(memory)) {
    await pause(random() * 40)
    if (changes > 0 && random() < 0.5) {
      changes -= 1
      const value = VALUES[Math.floor(random() * VALUES.length)] ?? 'dk'
      memory = castVote(memory, { practice: PRACTICE, round: 0, value, confidence: null, comment: '' })
    }
    const vote = nextToSend(memory)
    if (!vote || random() < 0.2) continue
    const dropAfterMs = random() < 0.3 ? random() * 10 : undefined
    const times = random() < 0.2 ? 2 : 1
    const sent = Array.from({ length: times }, () => post(port, '/vote', vote, seat.token, dropAfterMs))
    for (const answer of await Promise.allSettled(sent)) {
      const isHeard = answer.status === 'fulfilled' && [200, 409].includes(answer.value.status) && random() > 0.1
      if (isHeard) memory = settleVote(memory, vote, JSON.parse(answer.value.body))
    }
  }
  return memory
}

/** What phones were told, and what the disk has. Empty where every acknowledged vote counts, once. */
async function differences(seed: number, acknowledgeAt: 'disk' | 'screen'): Promise<readonly string[]> {
  const random = seededRandom(seed)
  const window = aWindow(random, acknowledgeAt)
  const room = await aRoom(window, random)
  const stops = setInterval(() => random() < 0.5 && window.stop(), 35)
  const reveal = setInterval(window.reveal, 20)
  try {
    const phones = await Promise.all(
      Array.from({ length: PHONES }, (_, phone) => aPhone(room.port, phone, seededRandom(seed * 100 + phone))),
    )
    clearInterval(stops)
    await pause(30)
    return phones.flatMap((memory) => differencesOf(memory, window.disk()))
  } finally {
    clearInterval(stops)
    clearInterval(reveal)
    await room.close()
  }
}

function differencesOf(memory: PhoneMemory, disk: SessionFacts): readonly string[] {
  const told = voteAt(memory, { practice: PRACTICE, round: 0 })
  const round = itemOf(disk, PRACTICE)?.rounds[0]
  const { id } = memory.seat
  const found = told?.state === 'late' ? round?.late[id] : round?.votes[id]
  const answer = disk.sheets.find((sheet) => sheet.id === id)?.answers[PRACTICE]
  const isSame = found?.value === told?.value && found?.cast === told?.cast && told?.state !== 'waiting'
  const stands = told?.state !== 'counted' || answer?.value === told.value
  return isSame && stands ? [] : [`${id} was told ${told?.state} ${told?.value}, the disk has ${found?.value}`]
}

it('thirty phones that drop, retry and vote twice: every acknowledged vote counts exactly once', async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 100_000 }), async (seed) => {
      expect(await differences(seed, 'disk')).toEqual([])
    }),
    { numRuns: 6 },
  )
})

it('the comparison sees a loss where votes are acknowledged before the disk has them', async () => {
  expect(await differences(1, 'screen')).not.toEqual([])
})
