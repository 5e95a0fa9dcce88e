import { Button } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconDeviceMobile } from '@tabler/icons-react'
import { lazy, Suspense, useEffect } from 'react'
import type { SessionFacts } from '#shared/workshop/session-facts.ts'
import { resumeRoom } from '../../../store/room-actions.ts'
import { useRoom } from '../../../store/room-state.ts'

const RoomDrawer = lazy(() => import('./RoomDrawer.tsx').then((module) => ({ default: module.RoomDrawer })))

interface Props {
  readonly session: SessionFacts
  readonly size?: string
}

/** Leads to the room; says how many phones are in it. A room that was open when the app stopped opens again here. */
export function RoomButton({ session, size = 'sm' }: Props) {
  const [isOpen, drawer] = useDisclosure(false)
  const { room, taken } = useRoom()
  const { id } = session.workshop
  const isHere = room?.assessmentId === id
  useEffect(() => void resumeRoom(id), [id])
  return (
    <>
      <Button
        size={size}
        variant="default"
        leftSection={<IconDeviceMobile size={18} aria-hidden />}
        onClick={drawer.open}
      >
        {isHere ? `Phones: ${taken.length} of ${session.sheets.length}` : 'Phones'}
      </Button>
      {isOpen && (
        <Suspense>
          <RoomDrawer session={session} onClose={drawer.close} />
        </Suspense>
      )}
    </>
  )
}
