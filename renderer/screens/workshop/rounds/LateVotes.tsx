import { Button, Group, Stack, Text } from '@mantine/core'
import type { RoundProps } from './round-props.ts'

/** Votes that came after the reveal: kept, not counted unless the facilitator counts them in. */
export function LateVotes({ session, item, voice, round }: RoundProps & { readonly round: number }) {
  const votes = item.rounds[round]?.votes ?? {}
  const seats = Object.keys(item.rounds[round]?.late ?? {})
  if (seats.length === 0) return null
  return (
    <Stack gap="xs">
      <Text size="sm">
        Came after the reveal, kept and not counted. Counting one in changes the figures, which tells what it was.
      </Text>
      {seats.map((seat) => {
        const name = session.sheets.find(({ id }) => id === seat)?.participant ?? 'A seat that is gone'
        return (
          <Group key={seat} gap="xs">
            <Text size="sm" fw={600}>
              {name}
            </Text>
            {votes[seat] ? (
              <Text size="sm" c="dimmed">
                voted in time as well; that vote stands
              </Text>
            ) : (
              <Button
                size="xs"
                variant="default"
                aria-label={`Count in the late vote of ${name}`}
                onClick={() => voice.act({ kind: 'count-late', practice: item.practice, seat, round }, 'Counted in.')}
              >
                Count it in
              </Button>
            )}
          </Group>
        )
      })}
    </Stack>
  )
}
