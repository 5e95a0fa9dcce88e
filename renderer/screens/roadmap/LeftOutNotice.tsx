import { Alert, Button, Group } from '@mantine/core'
import { useEffect, useRef } from 'react'

interface Props {
  readonly title: string
  readonly onPutBack: () => void
}

/** Says what was just left out, and offers the way back. Takes the focus, for the button that had it is gone. */
export function LeftOutNotice({ title, onPutBack }: Props) {
  const button = useRef<HTMLButtonElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another step left out is another notice
  useEffect(() => button.current?.focus(), [title])
  return (
    <Alert role="status" variant="light" color="gray">
      <Group justify="space-between" gap="sm">
        <span>“{title}” is left out, and the plan is made anew.</span>
        <Button ref={button} size="compact-sm" variant="default" onClick={onPutBack}>
          Put it back
        </Button>
      </Group>
    </Alert>
  )
}
