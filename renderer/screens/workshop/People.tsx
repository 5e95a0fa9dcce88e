import { Button, Group, NumberInput, Paper, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import type { SessionFacts } from '#shared/workshop/session-facts.ts'
import { newId } from '../../app/ids-and-dates.ts'
import { addSeats } from '../../store/workshop-actions.ts'
import { addParticipant } from '../assess/change-participants.ts'
import { PersonForm } from '../assess/PersonForm.tsx'
import { PersonRow } from '../assess/PersonRow.tsx'
import classes from './Workshop.module.css'

/** Who sits in the room: by name and role, or as seats without names. People may come late. */
export function People({ session }: { readonly session: SessionFacts }) {
  const { workshop, sheets } = session
  const [count, setCount] = useState<number>(6)
  return (
    <Stack gap="md">
      {sheets.length > 0 && (
        <ul className={classes.people}>
          {sheets.map((sheet) => (
            <PersonRow
              key={sheet.id}
              sheet={sheet}
              answered={workshop.practices.filter((practice) => sheet.answers[practice]?.value != null).length}
              count={workshop.practices.length}
              isReadOnly={workshop.anonymisedAt !== null}
              isFirstChoice={false}
              onChoose={null}
              canRemove={workshop.stage === 'setup'}
            />
          ))}
        </ul>
      )}
      <Paper withBorder p="md">
        <PersonForm
          submitLabel="Add"
          hasFocus={false}
          onSubmit={(name, role) => addParticipant(newId(), workshop.id, name, role)}
        />
        <Group mt="md" align="flex-end" gap="sm">
          <NumberInput
            label="Or seats without names"
            value={count}
            min={1}
            max={60}
            clampBehavior="strict"
            w={180}
            onChange={(value) => setCount(typeof value === 'number' ? value : 1)}
          />
          <Button variant="default" onClick={() => addSeats(count, newId)}>
            {count === 1 ? 'Add 1 seat' : `Add ${count} seats`}
          </Button>
        </Group>
        <Text size="sm" c="dimmed" mt="sm">
          Roles let the reveal show whether they see things differently. A role of fewer than three people is never
          shown by itself.
        </Text>
      </Paper>
    </Stack>
  )
}
