import type { SessionFacts } from '#shared/workshop/session-facts.ts'
import { People } from '../People.tsx'
import { SideDrawer } from '../SideDrawer.tsx'

interface Props {
  readonly session: SessionFacts
  readonly onClose: () => void
}

/** Who is in the room, for people who come late. */
export function PeopleDrawer({ session, onClose }: Props) {
  return (
    <SideDrawer title="Who is in the room" onClose={onClose}>
      <People session={session} />
    </SideDrawer>
  )
}
