import { Button, Group, Paper, Radio, Stack, Text, TextInput, Title } from '@mantine/core'
import { useRef, useState } from 'react'
import { useLocation } from 'wouter'
import type { Team } from '#shared/model/team.ts'
import { newId, nowMoment, today } from '../../app/ids-and-dates.ts'
import { loadCorePack } from '../../core-pack.ts'
import { useRequestedAction } from '../../store/requested-action.ts'
import { newAssessment, startAssessment } from '../../store/team-actions.ts'

interface Props {
  readonly team: Team
  /** The how-manieth it would be. */
  readonly number: number
}

/** Starts a further round: a fresh look, with nothing filled in from the last one. */
export function NewAssessmentForm({ team, number }: Props) {
  const [title, setTitle] = useState('')
  const [heldOn, setHeldOn] = useState(today)
  const [form, setForm] = useState<'full' | 'short'>('full')
  const [, navigate] = useLocation()

  const titleField = useRef<HTMLInputElement>(null)
  useRequestedAction('new-assessment', () => titleField.current?.focus())

  async function start(): Promise<void> {
    const pack = await loadCorePack()
    const about = { title: title.trim() || `Assessment ${number}`, form, heldOn }
    const assessment = newAssessment(pack, team.id, about, { id: newId(), moment: nowMoment() })
    startAssessment(assessment)
    navigate(`/assess/${assessment.id}`)
  }

  return (
    <Paper withBorder p="lg" component="section" aria-label="New assessment">
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void start()
        }}
      >
        <Stack gap="md">
          <Title order={2}>New assessment</Title>
          <Text c="dimmed" size="sm">
            Everybody answers afresh: what was answered last time is not shown until the results.
          </Text>
          <Group align="flex-end" gap="md">
            <TextInput
              ref={titleField}
              label="Title"
              placeholder={`Assessment ${number}`}
              value={title}
              maxLength={200}
              onChange={(event) => setTitle(event.currentTarget.value)}
            />
            <TextInput
              label="Day"
              type="date"
              value={heldOn}
              required
              onChange={(event) => setHeldOn(event.currentTarget.value || today())}
            />
          </Group>
          <Radio.Group
            label="How many questions"
            value={form}
            onChange={(value) => setForm(value === 'short' ? 'short' : 'full')}
          >
            <Group gap="lg" mt={6}>
              <Radio value="full" label="All 70" />
              <Radio value="short" label="The 24 that lose least" />
            </Group>
          </Radio.Group>
          <Group>
            <Button type="submit">Start</Button>
          </Group>
        </Stack>
      </form>
    </Paper>
  )
}
