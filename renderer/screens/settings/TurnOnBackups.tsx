import { Button, Group, Radio, Stack, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useState } from 'react'
import type { BackupFolder } from '../../platform/platform.ts'
import { turnOnAutomaticBackups } from '../../store/automatic-backups.ts'
import { NewPassphrase } from './NewPassphrase.tsx'

interface TurnOnBackupsProps {
  readonly folder: BackupFolder
}

/** Asks whether to encrypt, then for the folder, and makes the first backup. */
export function TurnOnBackups({ folder }: TurnOnBackupsProps) {
  const [isOpen, opening] = useDisclosure(false)
  const [kind, setKind] = useState<'plain' | 'encrypted'>('encrypted')
  const [passphrase, setPassphrase] = useState<string | null>(null)
  const [isWorking, setWorking] = useState(false)
  const [problem, setProblem] = useState('')
  const isReady = kind === 'plain' || passphrase !== null

  async function turnOn(): Promise<void> {
    setWorking(true)
    try {
      if ((await folder.choose()) !== null) await turnOnAutomaticBackups(kind === 'plain' ? null : passphrase)
    } catch (error) {
      setProblem(`The folder cannot be used: ${error instanceof Error ? error.message : String(error)}`)
    }
    setWorking(false)
  }

  if (!isOpen) {
    return (
      <Group>
        <Button variant="default" onClick={opening.open}>
          Turn on automatic backups
        </Button>
      </Group>
    )
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        if (isReady) void turnOn()
      }}
    >
      <Stack gap="md">
        <Radio.Group
          label="Automatic backups are"
          value={kind}
          onChange={(value) => setKind(value === 'plain' ? 'plain' : 'encrypted')}
        >
          <Stack gap="xs" mt="xs">
            <Radio value="encrypted" label="encrypted with a passphrase: right for a shared or synchronised folder" />
            <Radio value="plain" label="not encrypted: whoever sees the folder can read the answers" />
          </Stack>
        </Radio.Group>
        {kind === 'encrypted' && (
          <Stack gap="sm">
            <NewPassphrase onChange={setPassphrase} />
            <Text size="sm">
              The passphrase itself is not kept. The key that it comes to is kept on this device beside the workspace,
              so that backups go on without asking you. On another computer only the passphrase opens them.
            </Text>
          </Stack>
        )}
        {problem && <Text role="alert">{problem}</Text>}
        <Group>
          <Button type="submit" variant="default" disabled={!isReady} loading={isWorking}>
            Choose the folder and turn on
          </Button>
          <Button variant="subtle" color="gray" onClick={opening.close}>
            Leave it
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
