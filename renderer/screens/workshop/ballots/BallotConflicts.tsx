import { Button, Group, NativeSelect, Stack, Text, Title } from '@mantine/core'
import type { OnConflict, SeatConflict } from '#shared/ballot/intake.ts'

type Choices = Readonly<Record<string, OnConflict>>

interface Props {
  readonly conflicts: readonly SeatConflict[]
  readonly onChange: (change: (present: Choices) => Choices) => void
}

/** Where files of one person differ, or a file differs from what was voted: the facilitator decides, nobody else. */
export function BallotConflicts({ conflicts, onChange }: Props) {
  const chooseForAll = (choice: OnConflict) =>
    onChange(() => Object.fromEntries(conflicts.map(({ seat }) => [seat, choice])))
  return (
    <section aria-labelledby="conflicts-title">
      <Title order={4} size="1rem" id="conflicts-title">
        Which one counts?
      </Title>
      <Text size="sm" mb="xs">
        Ask the person where you can. What they voted is not shown here.
      </Text>
      <Stack gap="sm">
        {conflicts.map((conflict) => (
          <NativeSelect
            key={conflict.seat}
            label={`${conflict.participant}: ${describe(conflict)}`}
            value={conflict.choice ?? ''}
            data={[
              ...(conflict.choice === null ? [{ value: '', label: 'Not decided' }] : []),
              { value: 'newest', label: 'The newest: this file’s votes replace others' },
              { value: 'first', label: 'The first: votes that stand stay' },
              { value: 'skip', label: 'Leave out what came in the files' },
            ]}
            onChange={(event) => {
              const choice = event.currentTarget.value as OnConflict
              onChange((present) => ({ ...present, [conflict.seat]: choice }))
            }}
          />
        ))}
        {conflicts.length > 1 && (
          <Group gap="xs">
            <Text size="sm">For all:</Text>
            <Button size="xs" variant="default" onClick={() => chooseForAll('newest')}>
              the newest
            </Button>
            <Button size="xs" variant="default" onClick={() => chooseForAll('first')}>
              the first
            </Button>
            <Button size="xs" variant="default" onClick={() => chooseForAll('skip')}>
              leave out
            </Button>
          </Group>
        )}
      </Stack>
    </section>
  )
}

function describe({ files, changed }: SeatConflict): string {
  const parts = [
    ...(files > 1 ? [`${files} different files`] : []),
    ...(changed > 0 ? [`${changed === 1 ? '1 vote differs' : `${changed} votes differ`} from what was voted`] : []),
  ]
  return parts.join(', ')
}
