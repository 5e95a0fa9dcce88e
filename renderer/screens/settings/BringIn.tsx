import { Button, Group, Paper, Stack, Text, Title } from '@mantine/core'
import { useRef } from 'react'
import { useLocation } from 'wouter'
import type { ImportStage } from '#shared/interchange/read-import-file.ts'
import { openSampleWorkspace } from '../../store/open-sample.ts'
import { useRequestedAction } from '../../store/requested-action.ts'
import { ImportRefusal } from './ImportRefusal.tsx'
import { PassphrasePrompt } from './PassphrasePrompt.tsx'
import { RestoreChoice } from './RestoreChoice.tsx'
import { useBringIn } from './use-bring-in.ts'

const STAGES: Readonly<Record<ImportStage, string>> = {
  decrypting: 'Working out the key and decrypting',
  reading: 'Reading and checking every field',
}

/** A workspace, an encrypted backup or answers from a file: all or nothing, and one undo away. */
export function BringIn() {
  const { state, choose, unlock, cancel, finish } = useBringIn()
  const [, navigate] = useLocation()
  const chooseButton = useRef<HTMLButtonElement>(null)
  useRequestedAction('bring-in', () => {
    chooseButton.current?.focus()
    // A browser opens its dialog only right after a key or a click.
    if (navigator.userActivation.isActive) void choose()
  })
  return (
    <Paper withBorder p="lg" component="section" aria-label="Bring in">
      <Stack gap="md">
        <Title order={2}>Bring in</Title>
        <Text>
          A Trefoil workspace, an encrypted backup, or answers (CSV with the columns participant, role, practice,
          answer, confidence, comment, evidence). Of a workspace you see first what would change. A file that is damaged
          changes nothing.
        </Text>
        <Group>
          <Button ref={chooseButton} variant="default" loading={state.kind === 'reading'} onClick={() => void choose()}>
            Choose a file
          </Button>
          <Button variant="default" onClick={() => void openSampleWorkspace().then((id) => navigate(`/results/${id}`))}>
            Open the sample workspace
          </Button>
        </Group>
        {state.kind === 'reading' && (
          <Group>
            <Text role="status">
              {state.name}: {state.stage ? STAGES[state.stage] : 'Opening'} …
            </Text>
            <Button variant="subtle" color="gray" onClick={cancel}>
              Cancel
            </Button>
          </Group>
        )}
        {state.kind === 'refused' && <ImportRefusal name={state.name} problems={state.problems} />}
        {state.kind === 'locked' && (
          <PassphrasePrompt
            name={state.file.name}
            message={state.message}
            onPassphrase={(passphrase) => void unlock(state.file, passphrase)}
            onLeave={cancel}
          />
        )}
        {state.kind === 'asking' && (
          <RestoreChoice name={state.name} incoming={state.workspace} onDone={finish} onLeave={cancel} />
        )}
        {state.kind === 'done' && <Text role="status">{state.text}</Text>}
      </Stack>
    </Paper>
  )
}
