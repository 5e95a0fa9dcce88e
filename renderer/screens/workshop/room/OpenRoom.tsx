import { Alert, Button, Group, Stack, Text, Title } from '@mantine/core'
import type { ResponseOf } from '#shared/ipc/contract.ts'
import type { OpenedRoom } from '#shared/ipc/room-channels.ts'
import type { SessionFacts } from '#shared/workshop/session-facts.ts'
import { closeRoom, freeSeat } from '../../../store/room-actions.ts'
import { useRoom } from '../../../store/room-state.ts'
import classes from '../Workshop.module.css'
import { Invitation } from './Invitation.tsx'

/** So many wrong codes are typing errors of a room full of people [ours]. */
const TYPING_ERRORS = 20

interface Props {
  readonly session: SessionFacts
  readonly room: OpenedRoom
  readonly seen: ResponseOf<'room:look'>
}

/** The way in, who sits where, and the way out. */
export function OpenRoom({ session, room, seen }: Props) {
  const isReachable = seen.addresses.some(({ address }) => address === room.address)
  return (
    <Stack gap="lg">
      {!isReachable && (
        <Alert color="red" role="alert" title="Phones cannot reach this computer">
          It has left the network that the room was opened in. Connect to it again; or close the room, and open it on
          another network. Votes wait on the phones.
        </Alert>
      )}
      <Invitation room={room} />
      <Group>
        <Button variant="default" onClick={() => void closeRoom()}>
          Close the room
        </Button>
      </Group>
      {seen.wrongTries > TYPING_ERRORS && (
        <Text role="status">
          {seen.wrongTries} wrong codes were tried. Whoever goes on has to wait longer each time.
        </Text>
      )}
      <section aria-labelledby="seats-title">
        <Title order={3} size="h4" id="seats-title" mb="xs">
          Seats
        </Title>
        <Seats session={session} />
        <Text size="sm" c="dimmed" mt="sm">
          One seat is one phone. Whoever changes phones can type the seat’s own code, which the first phone shows; where
          that one is gone, free the seat. Its votes stay.
        </Text>
      </section>
    </Stack>
  )
}

function Seats({ session }: { readonly session: SessionFacts }) {
  const { taken } = useRoom()
  return (
    <ul className={classes.people}>
      {session.sheets.map(({ id, participant }) => (
        <Group component="li" key={id} justify="space-between" gap="xs" wrap="nowrap">
          <span>
            {participant}
            <span className={classes.role}>{taken.includes(id) ? 'on a phone' : 'no phone yet'}</span>
          </span>
          {taken.includes(id) && (
            <Button
              size="xs"
              variant="default"
              aria-label={`Free the seat of ${participant}`}
              onClick={() => void freeSeat(id)}
            >
              Free the seat
            </Button>
          )}
        </Group>
      ))}
    </ul>
  )
}
