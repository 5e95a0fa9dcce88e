import { readFile } from 'node:fs/promises'
import os from 'node:os'
import { join } from 'node:path'
import type { WebContents } from 'electron'
import { ROOM_CHANNEL } from '#shared/ipc/channels.ts'
import type { RequestOf } from '#shared/ipc/contract.ts'
import type { OpenedRoom } from '#shared/ipc/room-channels.ts'
import type { MainModule } from '../electron-api.ts'
import { createWindowQuestions, type WindowQuestions } from '../room/ask-window.ts'
import { roomAddresses } from '../room/room-addresses.ts'
import { createRoomDesk, type RoomDesk } from '../room/room-desk.ts'
import { createRoomLimits, type RoomLimits } from '../room/room-limits.ts'
import { roomPage } from '../room/room-page.ts'
import { serveRoom } from '../room/serve-room.ts'
import { handle } from './handle.ts'

const PAGE = join(import.meta.dirname, 'phone.html')

/** The room that is open, and the window that holds its session. */
interface Running {
  readonly room: OpenedRoom
  readonly desk: RoomDesk
  readonly limits: RoomLimits
  readonly questions: WindowQuestions
  readonly close: () => Promise<void>
  holder: WebContents
}

/** Phones that vote over the local network. Nothing listens until the facilitator opens the room; it ends with the window that holds it. */
export const roomHandlers: MainModule = {
  name: 'room-handlers',
  whenReady: (electron) => {
    let running: Running | null = null

    async function close(): Promise<void> {
      const closing = running
      running = null
      await closing?.close()
    }

    handle(electron, 'room:look', () => ({
      addresses: [...roomAddresses(os.networkInterfaces())],
      room: running?.room ?? null,
      wrongTries: running?.limits.wrongTries() ?? 0,
    }))
    handle(electron, 'room:open', async (request, { sender }) => {
      if (running && isSameRoom(running.room, request)) {
        running.desk.publish(request.state)
      } else {
        await close()
        try {
          running = await open(request, sender)
        } catch (error) {
          return { outcome: 'failed', message: explain(error) }
        }
      }
      hold(running, sender)
      return { outcome: 'opened', room: running.room }
    })
    handle(electron, 'room:publish', ({ state }, { sender }) => {
      if (running?.holder === sender) running.desk.publish(state)
      return {}
    })
    handle(electron, 'room:answer', ({ id, answer }, { sender }) => {
      if (running?.holder === sender) running.questions.answer(id, answer)
      return {}
    })
    handle(electron, 'room:close', async () => {
      await close()
      return {}
    })

    function hold(room: Running, sender: WebContents): void {
      room.holder = sender
      sender.once('destroyed', () => {
        if (running?.holder === sender) void close()
      })
    }
  },
}

/** After a reload the same window, or another one, goes on with the room that is there. */
function isSameRoom(room: OpenedRoom, { assessmentId, address, port, state }: RequestOf<'room:open'>): boolean {
  return (
    room.assessmentId === assessmentId &&
    room.code === state.code &&
    room.address === address &&
    (port === null || room.port === port)
  )
}

/** @throws where the address is none of this computer's, or cannot be used */
async function open(
  { assessmentId, address, port, state }: RequestOf<'room:open'>,
  sender: WebContents,
): Promise<Running> {
  if (!roomAddresses(os.networkInterfaces()).some((own) => own.address === address)) throw new AddressGoneError()
  const page = roomPage(await readFile(PAGE, 'utf8'))
  const desk = createRoomDesk(state)
  const limits = createRoomLimits()
  const holding = { holder: sender }
  const questions = createWindowQuestions((question) => {
    if (!holding.holder.isDestroyed()) holding.holder.send(ROOM_CHANNEL, question)
  })
  const served = await serveRoom({ page, desk, limits, ask: questions.ask, now: Date.now }, address, port)
  const room = { assessmentId, code: state.code, address, port: served.port }
  return Object.assign(holding, { room, desk, limits, questions, close: served.close })
}

class AddressGoneError extends Error {}

function explain(error: unknown): string {
  if (error instanceof AddressGoneError) {
    return 'This computer is not in that network any more. Choose another network, or connect again.'
  }
  const reason = error instanceof Error ? error.message : String(error)
  return `The room could not be opened: ${reason}`
}
