import { Button, Group, Paper, Radio, Stack, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { newTeam } from '#shared/model/new-team.ts'
import { newId, nowMoment, today } from '../../app/ids-and-dates.ts'
import { loadCorePack } from '../../core-pack.ts'
import { newAssessment, startTeam } from '../../store/team-actions.ts'

type Form = 'full' | 'short'

/** A name and a form are enough to reach the first question. */
export function NewTeamForm() {
  const [name, setName] = useState('')
  const [form, setForm] = useState<Form>('full')
  const [isMissing, setMissing] = useState(false)
  const [, navigate] = useLocation()

  async function start(): Promise<void> {
    const trimmed = name.trim()
    if (!trimmed) {
      setMissing(true)
      return
    }
    const pack = await loadCorePack()
    const team = newTeam(trimmed, { id: newId(), moment: nowMoment() })
    const about = { title: 'First assessment', form, heldOn: today() }
    const first = newAssessment(pack, team.id, about, { id: newId(), moment: nowMoment() })
    startTeam(team, first)
    navigate(`/assess/${first.id}`)
  }

  return (
    <Paper withBorder p="lg" w="100%" maw={640}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void start()
        }}
      >
        <Stack gap="md">
          <TextInput
            label="Name of your team"
            size="md"
            value={name}
            maxLength={200}
            autoFocus
            error={isMissing && !name.trim() ? 'Give the team a name first.' : null}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <Radio.Group
            label="How many questions"
            value={form}
            onChange={(value) => setForm(value === 'short' ? 'short' : 'full')}
          >
            <Stack gap="xs" mt={6}>
              <Radio value="full" label="All 70: about 40 minutes for one person" />
              <Radio value="short" label="The 24 that lose least: about 15 minutes" />
            </Stack>
          </Radio.Group>
          <Group>
            <Button type="submit" size="md">
              Start
            </Button>
          </Group>
        </Stack>
      </form>
    </Paper>
  )
}
