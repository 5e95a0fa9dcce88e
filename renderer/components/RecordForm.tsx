import { Button, Group, Paper, Stack, Title } from '@mantine/core'
import type { ReactNode } from 'react'

interface Props {
  readonly title: string
  /** What the button says that keeps the record. */
  readonly submit: string
  /** Whether there is enough to keep. */
  readonly isWhole: boolean
  readonly onSubmit: () => void
  /** Left out where the form stays. */
  readonly onCancel?: () => void
  /** The fields. */
  readonly children: ReactNode
}

/** Asks for what a new record has to say: nothing is kept before. */
export function RecordForm({ title, submit, isWhole, onSubmit, onCancel, children }: Props) {
  return (
    <Paper withBorder p="lg">
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (isWhole) onSubmit()
        }}
      >
        <Stack gap="sm">
          <Title order={2}>{title}</Title>
          <Group align="flex-start" gap="sm">
            {children}
          </Group>
          <Group gap="sm">
            <Button type="submit" disabled={!isWhole}>
              {submit}
            </Button>
            {onCancel && (
              <Button variant="default" onClick={onCancel}>
                Cancel
              </Button>
            )}
          </Group>
        </Stack>
      </form>
    </Paper>
  )
}
