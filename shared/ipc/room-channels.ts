import { z } from 'zod'
import { recordId } from '../model/text.ts'
import { roomAnswer, roomAsk, roomState } from '../room/room-messages.ts'

const nothing = z.strictObject({})
const openedRoom = z.strictObject({ assessmentId: recordId, code: z.string(), address: z.ipv4(), port: z.int() })
export type OpenedRoom = z.infer<typeof openedRoom>

/** The room: phones that vote over the local network (docs/adr/0017-the-room.md). Off until `room:open`. */
export const ROOM_CHANNELS = {
  /** The networks that phones can be on, the room that is open, and how many wrong codes were tried. */
  'room:look': {
    request: nothing,
    response: z.strictObject({
      addresses: z.array(z.strictObject({ address: z.ipv4(), network: z.string() })),
      room: openedRoom.nullable(),
      wrongTries: z.int().min(0),
    }),
  },
  /** Opens the room on one of these addresses, or takes over the one that is open. `port`: the one it had before, null for any. */
  'room:open': {
    request: z.strictObject({
      assessmentId: recordId,
      address: z.ipv4(),
      port: z.int().min(1).max(65_535).nullable(),
      state: roomState,
    }),
    response: z.discriminatedUnion('outcome', [
      z.strictObject({ outcome: z.literal('opened'), room: openedRoom }),
      z.strictObject({ outcome: z.literal('failed'), message: z.string().max(1000) }),
    ]),
  },
  /** What phones see from now on, and who may vote; of the window that holds the room alone. */
  'room:publish': { request: z.strictObject({ state: roomState }), response: nothing },
  /** The window's answer to a `RoomQuestion`. */
  'room:answer': { request: z.strictObject({ id: z.int(), answer: roomAnswer }), response: nothing },
  'room:close': { request: nothing, response: nothing },
} as const

/** What the Node side asks the window that holds the room. */
const roomQuestion = z.strictObject({ id: z.int(), ask: roomAsk })
export type RoomQuestion = z.infer<typeof roomQuestion>
