import { Alert, Button, Group, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { PassphraseField } from './PassphraseField.tsx'

interface PassphrasePromptProps {
  readonly name: string
  /** Why the passphrase before did not do; null on the first try. */
  readonly message: string | null
  readonly onPassphrase: (passphrase: string) => void
  readonly onLeave: () => void
}

/** Asks for the passphrase of an encrypted backup. */
export function PassphrasePrompt({ name, message, onPassphrase, onLeave }: PassphrasePromptProps) {
  const [passphrase, setPassphrase] = useState('')
  return (
    <Alert color="accent" title={`${name} is encrypted`}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (passphrase) onPassphrase(passphrase)
        }}
      >
        <Stack gap="sm">
          <PassphraseField
            label="Passphrase of this backup"
            value={passphrase}
            onChange={setPassphrase}
            error={message}
            autoFocus
          />
          <Group>
            <Button type="submit" disabled={passphrase === ''}>
              Open the backup
            </Button>
            <Button variant="subtle" color="gray" onClick={onLeave}>
              Leave it
            </Button>
          </Group>
          <Text size="sm">
            Nothing has been changed. Without the passphrase nobody can open the file, we cannot either.
          </Text>
        </Stack>
      </form>
    </Alert>
  )
}
