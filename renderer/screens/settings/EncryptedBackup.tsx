import { Button, Group, Paper, Stack, Text, Title } from '@mantine/core'
import { useState } from 'react'
import { safeFileName } from '#shared/interchange/safe-file-name.ts'
import { nowMoment, today } from '../../app/ids-and-dates.ts'
import { platform } from '../../platform/choose-platform.ts'
import { noteBackup } from '../../store/backup-status.ts'
import { loadWholeWorkspace } from '../../store/open-assessment.ts'
import { useRequestedAction } from '../../store/requested-action.ts'
import { backupInWorker, keyInWorker } from '../../workers/backup-job.ts'
import { NewPassphrase } from './NewPassphrase.tsx'

type State =
  | { readonly kind: 'idle' }
  | { readonly kind: 'asking' }
  | { readonly kind: 'making' }
  | { readonly kind: 'told'; readonly text: string }

/** The whole workspace as a file that only its passphrase opens, on any computer. */
export function EncryptedBackup() {
  const [state, setState] = useState<State>({ kind: 'idle' })
  const [passphrase, setPassphrase] = useState<string | null>(null)

  async function make(chosen: string): Promise<void> {
    setState({ kind: 'making' })
    try {
      setState({ kind: 'told', text: await saveBackup(chosen) })
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      setState({ kind: 'told', text: `The backup could not be made: ${reason}` })
    }
    setPassphrase(null)
  }

  useRequestedAction('encrypted-backup', () => setState({ kind: 'asking' }))

  const isOpen = state.kind === 'asking' || state.kind === 'making'
  return (
    <Paper withBorder p="lg" component="section" aria-label="Encrypted backup">
      <Stack gap="md">
        <Title order={2}>Encrypted backup</Title>
        <Text>
          The whole workspace in one small file that opens with a passphrase, in any Trefoil on any computer. For a USB
          stick, a shared drive, or an e-mail to yourself.
        </Text>
        {isOpen ? (
          <form
            onSubmit={(event) => {
              event.preventDefault()
              if (passphrase !== null) void make(passphrase)
            }}
          >
            <Stack gap="md">
              <NewPassphrase onChange={setPassphrase} />
              <Group>
                <Button type="submit" disabled={passphrase === null} loading={state.kind === 'making'}>
                  Save the encrypted backup
                </Button>
                <Button
                  variant="subtle"
                  color="gray"
                  onClick={() => {
                    setState({ kind: 'idle' })
                    setPassphrase(null)
                  }}
                >
                  Leave it
                </Button>
              </Group>
            </Stack>
          </form>
        ) : (
          <Group>
            <Button variant="default" onClick={() => setState({ kind: 'asking' })}>
              Make an encrypted backup
            </Button>
          </Group>
        )}
        <Text role="status" size="sm">
          {state.kind === 'making' && 'Encrypting, and reading it back …'}
          {state.kind === 'told' && state.text}
        </Text>
      </Stack>
    </Paper>
  )
}

/** Makes, checks and saves it; what came of it in a sentence. */
async function saveBackup(passphrase: string): Promise<string> {
  const startedAt = nowMoment()
  const workspace = await loadWholeWorkspace()
  const made = await backupInWorker(workspace, await keyInWorker(passphrase))
  const name = safeFileName(`${workspace.settings.name || 'Trefoil workspace'} ${today()}`, 'trefoil-backup')
  const place = await platform.saveFile({ name, mediaType: 'application/octet-stream', content: made.bytes })
  if (place === null) return 'Not saved.'
  noteBackup(name, startedAt)
  return made.doubt ? `Saved, but in doubt: ${place}. ${made.doubt}` : `Saved, and read back to be sure: ${place}`
}
