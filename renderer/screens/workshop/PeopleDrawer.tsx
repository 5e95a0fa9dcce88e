import { Drawer } from '@mantine/core'
import type { SessionFacts } from '#shared/workshop/session-facts.ts'
import { People } from './People.tsx'

interface Props {
  readonly session: SessionFacts
  readonly onClose: () => void
}

/** Who is in the room, for people who come late. */
export function PeopleDrawer({ session, onClose }: Props) {
  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      size="min(560px, 100vw)"
      title="Who is in the room"
      styles={{ title: { fontWeight: 600, fontSize: '1.25rem' } }}
      transitionProps={{ duration: 0 }}
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <People session={session} />
    </Drawer>
  )
}
