import { Text } from '@mantine/core'
import type { SessionFacts } from '#shared/workshop/session-facts.ts'
import { platform } from '../../../platform/choose-platform.ts'
import { useRoom } from '../../../store/room-state.ts'
import { SideDrawer } from '../SideDrawer.tsx'
import { ClosedRoom } from './ClosedRoom.tsx'
import { OpenRoom } from './OpenRoom.tsx'
import { useRoomLook } from './use-room-look.ts'

interface Props {
  readonly session: SessionFacts
  readonly onClose: () => void
}

/** The room: people vote on their own phones, over the local network. */
export function RoomDrawer({ session, onClose }: Props) {
  return (
    <SideDrawer title="Vote on phones" onClose={onClose}>
      {platform.room ? <Room session={session} /> : <NotInABrowser />}
    </SideDrawer>
  )
}

function Room({ session }: { readonly session: SessionFacts }) {
  const seen = useRoomLook()
  const { room } = useRoom()
  if (!seen) return null
  return room?.assessmentId === session.workshop.id ? (
    <OpenRoom session={session} room={room} seen={seen} />
  ) : (
    <ClosedRoom assessmentId={session.workshop.id} addresses={seen.addresses} />
  )
}

function NotInABrowser() {
  return (
    <>
      <Text fw={600}>A browser cannot open a room for phones.</Text>
      <Text mt="sm">
        A page may ask, but not be asked: nothing on the network can reach it. Use the desktop app to let people vote on
        their phones. Here, pass the laptop, or give out ballots.
      </Text>
    </>
  )
}
