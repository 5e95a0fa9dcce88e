import type { RoomQuestion } from '#shared/ipc/room-channels.ts'
import type { RoomAnswer, RoomAsk } from '#shared/room/room-messages.ts'

/** The window may be starting anew, or write to a slow disk: then the phone is told to try again. */
const PATIENCE_MS = 15_000

/** Questions on their way to the window and back. */
export interface WindowQuestions {
  readonly ask: (ask: RoomAsk) => Promise<RoomAnswer>
  readonly answer: (id: number, answer: RoomAnswer) => void
}

/** `send` hands a question to the window that holds the room. Without an answer in time nothing is decided, and that is said. */
export function createWindowQuestions(
  send: (question: RoomQuestion) => void,
  patienceMs: number = PATIENCE_MS,
): WindowQuestions {
  const open = new Map<number, (answer: RoomAnswer) => void>()
  let lastId = 0
  return {
    ask: (ask) => {
      lastId += 1
      const id = lastId
      return new Promise((resolve) => {
        const timer = setTimeout(() => settle({ kind: 'again' }), patienceMs)
        const settle = (answer: RoomAnswer) => {
          clearTimeout(timer)
          open.delete(id)
          resolve(answer)
        }
        open.set(id, settle)
        send({ id, ask })
      })
    },
    answer: (id, answer) => open.get(id)?.(answer),
  }
}
