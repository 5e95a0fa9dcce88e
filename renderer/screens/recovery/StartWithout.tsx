import { Anchor, Button, Group, Paper, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { startWithout } from '../../store/recovery-actions.ts'

/** The way past the offer. It asks once, and throws nothing away. */
export function StartWithout({ isDatabaseEmpty }: { readonly isDatabaseEmpty: boolean }) {
  const [isAsking, setAsking] = useState(false)
  const [problem, setProblem] = useState('')

  async function start(): Promise<void> {
    try {
      await startWithout()
      window.location.reload()
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error))
    }
  }

  if (!isAsking) {
    return (
      <Anchor component="button" type="button" w="fit-content" onClick={() => setAsking(true)}>
        Start without it …
      </Anchor>
    )
  }
  return (
    <Paper withBorder p="md" component="section" aria-label="Start without restoring">
      <Stack gap="sm">
        <Text>
          {isDatabaseEmpty
            ? 'Trefoil then starts with an empty workspace.'
            : 'Trefoil then goes on with what the database holds.'}{' '}
          The second copy is put aside: it stays on this computer, but Trefoil does not use it any more.
        </Text>
        <Group>
          <Button color="red" variant="light" onClick={() => void start()}>
            Start without it
          </Button>
          <Button variant="default" onClick={() => setAsking(false)}>
            Go back
          </Button>
        </Group>
        {problem && <Text role="alert">The second copy could not be put aside: {problem}</Text>}
      </Stack>
    </Paper>
  )
}
