import { useEffect, useState } from 'react'
import type { ResponseOf } from '#shared/ipc/contract.ts'
import { platform } from '../../../platform/choose-platform.ts'

const EVERY_MS = 3000

/** The networks of this computer and the room that is open in whichever window, looked at every few seconds; null before the first look. */
export function useRoomLook(): ResponseOf<'room:look'> | null {
  const [seen, setSeen] = useState<ResponseOf<'room:look'> | null>(null)
  useEffect(() => {
    const { room } = platform
    if (!room) return
    const look = () => void room.look().then(setSeen, () => {})
    look()
    const timer = setInterval(look, EVERY_MS)
    return () => clearInterval(timer)
  }, [])
  return seen
}
