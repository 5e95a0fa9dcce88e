import type { SessionSecrets } from '#shared/model/session-secrets.ts'
import { lastCastOf } from '#shared/room/last-cast.ts'
import { makeCode } from '#shared/room/room-code.ts'
import type { RoomAnswer, RoomAsk, RoomState } from '#shared/room/room-messages.ts'
import { releaseSeat, takeSeat } from '#shared/room/take-seat.ts'
import type { SessionFacts } from '#shared/workshop/session-facts.ts'
import { loadCorePack } from '../core-pack.ts'
import { platform } from '../platform/choose-platform.ts'
import type { RoomHost } from '../platform/platform.ts'
import { createRoomAnswering } from './answer-room.ts'
import { followSession, sessionOnScreen } from './follow-session.ts'
import { CLOSED_ROOM, useRoom } from './room-state.ts'
import { roomStateOf } from './room-state-of.ts'
import { changeSessionSecrets, loadSessionSecrets } from './session-secrets-actions.ts'
import { useApp } from './store.ts'
import { sessionOfAssessment, takeGuess, takeVotes } from './take-votes.ts'

/** A room that was open when the app stopped opens again with its session, within so long; no session is longer [ours]. */
const RESUMED_WITHIN_MS = 12 * 60 * 60_000

/** The room that this window holds. */
interface Holding {
  readonly host: RoomHost
  readonly assessmentId: string
  secrets: SessionSecrets
  /** Null until the room is open. */
  published: RoomState | null
  readonly stop: () => void
}

let holding: Holding | null = null
/** Opening and closing, one after the other. */
let busy: Promise<void> = Promise.resolve()

/** Opens the session's room on one of this computer's addresses. Its code and seats are those that it had before. */
export function openRoom(assessmentId: string, address: string): Promise<void> {
  return afterwards(async () => {
    await leave()
    await enter(assessmentId, address)
  })
}

/** Opens the room again where it was open when the app stopped or the window was loaded anew. */
export function resumeRoom(assessmentId: string): Promise<void> {
  return afterwards(async () => {
    if (!platform.room || holding) return
    const { room = null } = (await loadSessionSecrets(assessmentId)) ?? {}
    const isRecent = room?.openedAt && Date.now() - Date.parse(room.openedAt) < RESUMED_WITHIN_MS
    if (room && isRecent) await enter(assessmentId, room.address)
  })
}

/** Closes the room; nothing listens any more. Its seats are kept, for it may be opened again. */
export function closeRoom(): Promise<void> {
  return afterwards(async () => {
    const session = holding && (await sessionOfAssessment(holding.assessmentId))
    await leave()
    if (session && session.workshop.stage !== 'closed') {
      await changeSessionSecrets(session.workshop, (secrets) => ({
        ...secrets,
        room: secrets.room && { ...secrets.room, openedAt: null },
      }))
    }
  })
}

/** Shuts the phone out that sits there; the seat is free for another one. */
export async function freeSeat(seat: string): Promise<void> {
  const session = holding && (await sessionOfAssessment(holding.assessmentId))
  if (!session || !holding) return
  holding.secrets = await changeSessionSecrets(session.workshop, (secrets) => releaseSeat(secrets, seat))
  await publish(session)
}

function afterwards(step: () => Promise<void>): Promise<void> {
  busy = busy.then(step).catch((error: unknown) => {
    useRoom.setState({ problem: error instanceof Error ? error.message : String(error) })
  })
  return busy
}

async function enter(assessmentId: string, address: string): Promise<void> {
  const host = platform.room
  const session = await sessionOfAssessment(assessmentId)
  if (!host || !session || session.workshop.stage === 'closed') return
  // The code is settled before the door opens, the port only with it.
  const known = await changeSessionSecrets(session.workshop, (secrets) => secrets)
  const code = known.room?.code ?? makeCode(secureRandom)
  const port = known.room?.address === address ? known.room.port : null
  const present: Holding = { host, assessmentId, secrets: known, published: null, stop: listen(host, assessmentId) }
  holding = present
  try {
    const state = await stateOf(present, session, code)
    const room = await host.open({ assessmentId, address, port, state })
    present.published = state
    const door = { code, address, port: room.port, openedAt: new Date().toISOString() }
    present.secrets = await changeSessionSecrets(session.workshop, (secrets) => ({ ...secrets, room: door }))
    useRoom.setState({ room, taken: takenIn(state), problem: null })
    await publish(sessionOnScreen(assessmentId))
  } catch (error) {
    await leave()
    throw error
  }
}

async function leave(): Promise<void> {
  const present = holding
  if (!present) return
  holding = null
  present.stop()
  useRoom.setState(CLOSED_ROOM)
  await present.host.close()
}

/** Hears phones, and every change of the session. */
function listen(host: RoomHost, assessmentId: string): () => void {
  const stopHearing = host.onQuestion(
    createRoomAnswering({
      takeSeat: seat,
      takeGuess: (of, guess) => takeGuess(assessmentId, of, guess),
      takeVotes: (events) => takeVotes(assessmentId, events, new Date().toISOString()),
      answer: host.answer,
    }),
  )
  const stopFollowing = followSession(assessmentId, async (session) => {
    await publish(session)
    if (!session || session.workshop.stage === 'closed') void closeRoom()
  })
  return () => {
    stopHearing()
    stopFollowing()
  }
}

/** Answers a phone only once the seat is on the disk, and the Node side knows its token. */
async function seat(take: Extract<RoomAsk, { readonly kind: 'take' }>): Promise<RoomAnswer> {
  const present = holding
  const session = present && (await sessionOfAssessment(present.assessmentId))
  const sheet = session?.sheets.find(({ id }) => id === take.seat)
  if (!present || !session || !sheet) {
    return { kind: 'refused', reason: 'This seat is not part of the session any more. Choose another one.' }
  }
  let own: string | null = null
  present.secrets = await changeSessionSecrets(session.workshop, (secrets) => {
    const seating = takeSeat(secrets, take, secureRandom)
    own = seating?.own ?? null
    return seating?.secrets ?? secrets
  })
  if (own === null) return { kind: 'taken' }
  await publish(session)
  return { kind: 'seated', name: sheet.participant, own, cast: lastCastOf(session.items, take.seat) }
}

/** Tells the Node side what is different now. */
async function publish(session: SessionFacts | null): Promise<void> {
  const present = holding
  if (!present?.published || !session) return
  const state = await stateOf(present, session, present.published.code)
  if (JSON.stringify(state) === JSON.stringify(present.published)) return
  present.published = state
  useRoom.setState({ taken: takenIn(state) })
  await present.host.publish(state)
}

async function stateOf({ secrets }: Holding, session: SessionFacts, code: string): Promise<RoomState> {
  const pack = await loadCorePack()
  const { teams, summaries } = useApp.getState()
  const team = teams[summaries[session.workshop.id]?.teamId ?? '']?.name ?? ''
  return roomStateOf(session, secrets, { code, pack, team })
}

function takenIn({ seats }: RoomState): readonly string[] {
  return seats.flatMap(({ seat, token }) => (token === null ? [] : [seat]))
}

/** A secret needs a source that nobody can foretell. */
function secureRandom(): number {
  return (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) / 2 ** 32
}
