import { Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { passphraseStrength } from '#shared/interchange/backup/passphrase-strength.ts'
import { PassphraseField } from './PassphraseField.tsx'

interface NewPassphraseProps {
  /** The passphrase where it will do and was typed twice alike; else null. */
  readonly onChange: (passphrase: string | null) => void
}

/** A new passphrase, typed twice, with a word on how strong it is and on what happens when it is forgotten. */
export function NewPassphrase({ onChange }: NewPassphraseProps) {
  const [typed, setTyped] = useState({ once: '', again: '' })
  const strength = passphraseStrength(typed.once)
  const differs = typed.again !== '' && !typed.once.startsWith(typed.again)

  function change(next: typeof typed): void {
    setTyped(next)
    onChange(passphraseStrength(next.once).isEnough && next.once === next.again ? next.once : null)
  }

  return (
    <Stack gap="sm">
      <Text fw={600}>
        A forgotten passphrase cannot be recovered: the backup is lost with it. Write it down and keep it apart from the
        file.
      </Text>
      <PassphraseField
        label="Passphrase"
        autoFocus
        value={typed.once}
        onChange={(once) => change({ ...typed, once })}
      />
      <Text size="sm" role="status">
        {strength.words}
      </Text>
      <PassphraseField
        label="Passphrase again"
        value={typed.again}
        onChange={(again) => change({ ...typed, again })}
        error={differs ? 'This is not the same as above.' : null}
      />
    </Stack>
  )
}
