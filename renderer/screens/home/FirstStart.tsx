import { Button, Divider, Group, Stack, Text, Title } from '@mantine/core'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { TrefoilMark } from '../../components/TrefoilMark.tsx'
import { openSampleWorkspace } from '../../store/open-sample.ts'
import { NewTeamForm } from './NewTeamForm.tsx'

/** What a new user sees: what this is, one field, and a workspace to look around in. */
export function FirstStart() {
  const [, navigate] = useLocation()
  const [isOpening, setOpening] = useState(false)

  async function openSample(): Promise<void> {
    setOpening(true)
    const assessmentId = await openSampleWorkspace()
    navigate(`/results/${assessmentId}`)
  }

  return (
    <Stack maw={640} mx="auto" py={40} gap="lg">
      <Group gap="md" wrap="nowrap">
        <TrefoilMark size={56} />
        <Title order={1}>What kind of shop are you?</Title>
      </Group>
      <Text size="lg">
        ITIL, DevOps, SRE: most teams are a mixture. Trefoil shows you which one, how well you practise it, and what to
        do next. Everything stays on this computer.
      </Text>
      <NewTeamForm />
      <Divider label="or" />
      <Group>
        <Button variant="default" loading={isOpening} onClick={() => void openSample()}>
          Open the sample workspace
        </Button>
        <Text size="sm" c="dimmed">
          An invented company over three assessments. You can remove it with one undo.
        </Text>
      </Group>
      <Text size="sm" c="dimmed">
        You have a workspace or answers in a file? Bring them in under <a href="#/settings">Settings</a>.
      </Text>
    </Stack>
  )
}
