import { Button, Group, Paper, Stack, Text, Title } from '@mantine/core'
import { useRef, useState } from 'react'
import { safeFileName } from '#shared/interchange/safe-file-name.ts'
import { writeWorkspace } from '#shared/interchange/workspace-json.ts'
import { today } from '../../app/ids-and-dates.ts'
import { platform } from '../../platform/choose-platform.ts'
import { loadWholeWorkspace } from '../../store/open-assessment.ts'
import { useRequestedAction } from '../../store/requested-action.ts'

/** The whole workspace as one file that can be brought in again, here or elsewhere. */
export function TakeOut() {
  const [message, setMessage] = useState('')

  async function save(): Promise<void> {
    try {
      const workspace = await loadWholeWorkspace()
      const name = safeFileName(`${workspace.settings.name || 'Trefoil workspace'} ${today()}`, 'trefoil')
      const saved = await platform.saveFile({ name, mediaType: 'application/json', content: writeWorkspace(workspace) })
      setMessage(saved ? `Saved: ${saved}` : 'Not saved.')
    } catch (error) {
      setMessage(`The file could not be written: ${error instanceof Error ? error.message : String(error)}`)
    }
  }

  const section = useRef<HTMLElement>(null)
  useRequestedAction('take-out', () => {
    section.current?.scrollIntoView({ block: 'nearest' })
    void save()
  })

  return (
    <Paper ref={section} withBorder p="lg" component="section" aria-label="Take out">
      <Stack gap="md">
        <Title order={2}>Take out</Title>
        <Text>
          One JSON file with all teams, assessments, answers and roadmaps. What is saved here can always be brought in
          again. It is not encrypted: keep it where the answers may be read, or save an encrypted backup instead.
        </Text>
        <Group>
          <Button onClick={() => void save()}>Save the workspace to a file</Button>
          <Text role="status" size="sm">
            {message}
          </Text>
        </Group>
      </Stack>
    </Paper>
  )
}
