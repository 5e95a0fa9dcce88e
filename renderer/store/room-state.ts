import { create } from 'zustand'
import type { OpenedRoom } from '#shared/ipc/room-channels.ts'

/** The room as the facilitator's window sees it. */
export interface RoomStatus {
  /** Null while no room is open in this window. */
  readonly room: OpenedRoom | null
  /** Seats that a phone sits in. */
  readonly taken: readonly string[]
  /** Why a room could not be opened, or opened again; null once one was. */
  readonly problem: string | null
}

export const CLOSED_ROOM: RoomStatus = { room: null, taken: [], problem: null }

/** It changes through the actions of `room-actions.ts` only. */
export const useRoom = create<RoomStatus>(() => CLOSED_ROOM)
