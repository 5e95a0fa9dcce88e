import type { Bridge } from '#shared/ipc/contract.ts'
import type { RoomHost } from './platform.ts'

/** The Node side serves the room. */
export function createElectronRoomHost({ calls, onRoomQuestion }: Bridge): RoomHost {
  return {
    look: () => calls['room:look']({}),
    open: async (request) => {
      const answer = await calls['room:open'](request)
      if (answer.outcome === 'failed') throw new Error(answer.message)
      return answer.room
    },
    publish: async (state) => {
      await calls['room:publish']({ state })
    },
    answer: async (id, answer) => {
      await calls['room:answer']({ id, answer })
    },
    close: async () => {
      await calls['room:close']({})
    },
    onQuestion: onRoomQuestion,
  }
}
