import { Alert, Button, NativeSelect, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import type { ResponseOf } from '#shared/ipc/contract.ts'
import { openRoom } from '../../../store/room-actions.ts'
import { useRoom } from '../../../store/room-state.ts'

interface Props {
  readonly assessmentId: string
  readonly addresses: ResponseOf<'room:look'>['addresses']
}

/** What opening the room means, before anything is opened. */
export function ClosedRoom({ assessmentId, addresses }: Props) {
  const { problem } = useRoom()
  const [chosen, setChosen] = useState<string | null>(null)
  const [isOpening, setOpening] = useState(false)
  const address = addresses.some((one) => one.address === chosen) ? chosen : (addresses[0]?.address ?? null)

  async function open(): Promise<void> {
    if (address === null) return
    setOpening(true)
    await openRoom(assessmentId, address)
    setOpening(false)
  }

  return (
    <Stack gap="md">
      <Text>
        People in the room vote on their own phones, without an app or an account. Everybody takes a seat once; a phone
        that sleeps or loses the network keeps its vote and sends it later.
      </Text>
      <div>
        <Text fw={600}>What this opens</Text>
        <ul>
          <li>While the room is open, this computer answers one page, the vote, to its local network.</li>
          <li>
            It is not encrypted: somebody with the skills, on the same network, could read votes on their way. Use a
            network that you trust, or your own hotspot; or pass the laptop.
          </li>
          <li>Without the code nobody gets in. Phones see the question and how many have voted, nothing else.</li>
          <li>Your system may ask whether Trefoil may accept connections: it has to.</li>
        </ul>
      </div>
      {problem && (
        <Alert color="red" role="alert" title="The room is closed">
          {problem}
        </Alert>
      )}
      {address === null ? (
        <Text role="status">
          This computer is in no local network now. Connect it to one, or switch on its hotspot; this goes on by itself.
        </Text>
      ) : (
        <>
          {addresses.length > 1 && (
            <NativeSelect
              label="Network"
              description="The one that the phones are in."
              value={address}
              data={addresses.map((one) => ({ value: one.address, label: `${one.network} (${one.address})` }))}
              onChange={(event) => setChosen(event.currentTarget.value)}
            />
          )}
          <Button loading={isOpening} onClick={() => void open()}>
            Open the room
          </Button>
        </>
      )}
    </Stack>
  )
}
