import { Button, CloseButton, Group, Stack, Text, Textarea, TextInput } from '@mantine/core'
import { type SyntheticEvent, useState } from 'react'
import type { AgendaItem } from '#shared/model/agenda-item.ts'
import { newId } from '../../../app/ids-and-dates.ts'
import type { Voice } from '../use-voice.ts'
import classes from '../Workshop.module.css'

interface Props {
  readonly item: AgendaItem
  readonly voice: Voice
}

/** What was said, and what somebody means to do: for the report. */
export function NotesAndActions({ item, voice }: Props) {
  const [text, setText] = useState('')
  const [owner, setOwner] = useState('')
  const { practice } = item

  function add(event: SyntheticEvent): void {
    event.preventDefault()
    if (text.trim() === '') return
    const action = { id: newId(), text: text.trim(), owner: owner.trim() }
    if (!voice.act({ kind: 'add-action', practice, action }, 'The action is noted.')) return
    setText('')
    setOwner('')
  }

  return (
    <div className={classes.notes}>
      <Textarea
        label="Note"
        description="What was said; it goes into the report"
        autosize
        minRows={2}
        maxRows={8}
        maxLength={10_000}
        value={item.note}
        onChange={(event) => voice.act({ kind: 'note', practice, text: event.currentTarget.value })}
      />
      <Stack gap="xs">
        <form className={classes.actionForm} onSubmit={add}>
          <TextInput
            label="Action"
            value={text}
            maxLength={10_000}
            onChange={(event) => setText(event.currentTarget.value)}
          />
          <TextInput
            label="Who"
            value={owner}
            maxLength={200}
            onChange={(event) => setOwner(event.currentTarget.value)}
          />
          <Button type="submit" variant="default">
            Add
          </Button>
        </form>
        {item.actions.map((action) => (
          <Group key={action.id} gap="xs" wrap="nowrap">
            <Text size="sm" flex={1}>
              {action.text}
              {action.owner && ` – ${action.owner}`}
            </Text>
            <CloseButton
              size="sm"
              aria-label={`Take out the action “${action.text}”`}
              onClick={() => voice.act({ kind: 'remove-action', practice, actionId: action.id })}
            />
          </Group>
        ))}
      </Stack>
    </div>
  )
}
