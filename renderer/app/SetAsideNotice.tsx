import { Alert, Button, Group, List, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { platform } from '../platform/choose-platform.ts'
import type { SetAside } from '../store/app-state.ts'
import { dismissSetAside } from '../store/set-aside.ts'
import { useApp } from '../store/store.ts'

/** What was typed for something that was deleted in another window: it is not saved, and stays here until the user has it. */
export function SetAsideNotice() {
  const entries = useApp((state) => state.setAside)
  const [outcome, setOutcome] = useState('')
  if (entries.length === 0) return null

  async function copy(): Promise<void> {
    try {
      await platform.copyText(entries.map(asText).join('\n\n'))
      setOutcome('Copied.')
    } catch {
      setOutcome('It could not be copied. Mark the text here and copy it by hand.')
    }
  }

  return (
    <Alert color="orange" role="alert" title="Not saved: removed in another window" mb="md">
      <Stack gap="sm">
        <Text size="sm">
          What follows was changed here after it had been removed in another window. Everything else is saved. Undo in
          that window brings back what was removed; then you can put in again what you typed.
        </Text>
        <List size="sm" spacing="xs">
          {entries.map((entry) => (
            <List.Item key={entry.key}>
              <Text size="sm" fw={600}>
                {entry.about}
              </Text>
              {entry.lines.map((line) => (
                <Text key={line} size="sm" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
                  {line}
                </Text>
              ))}
            </List.Item>
          ))}
        </List>
        <Group gap="sm">
          <Button size="xs" variant="default" onClick={() => void copy()}>
            Copy what was typed
          </Button>
          <Button size="xs" variant="default" onClick={dismissSetAside}>
            Remove this note
          </Button>
          <Text size="sm" role="status">
            {outcome}
          </Text>
        </Group>
      </Stack>
    </Alert>
  )
}

function asText({ about, lines }: SetAside): string {
  return [about, ...lines].join('\n')
}
