import { Button, Group, Text } from '@mantine/core'
import { useState } from 'react'
import type { Sheet } from '#shared/model/sheet.ts'
import { changeParticipant, removeParticipant } from './change-participants.ts'
import classes from './PeopleStep.module.css'
import { PersonForm } from './PersonForm.tsx'

interface Props {
  readonly sheet: Sheet
  readonly answered: number
  readonly count: number
  readonly isReadOnly: boolean
  readonly isFirstChoice: boolean
  /** Null where nobody answers from here. */
  readonly onChoose: ((sheetId: string) => void) | null
  /** False where the person’s votes are part of what others see. */
  readonly canRemove?: boolean
}

/** A participant: how far they are; to answer, rename or remove. What they answered is never shown here. */
export function PersonRow({ sheet, answered, count, isReadOnly, isFirstChoice, onChoose, canRemove = true }: Props) {
  const [mode, setMode] = useState<'read' | 'rename' | 'remove'>('read')
  if (mode === 'rename') {
    return (
      <li className={classes.person}>
        <PersonForm
          name={sheet.participant}
          role={sheet.role}
          submitLabel="Save"
          hasFocus
          others={
            <Button variant="default" onClick={() => setMode('read')}>
              Cancel
            </Button>
          }
          onSubmit={(participant, role) => {
            changeParticipant(sheet, { participant, role })
            setMode('read')
          }}
        />
      </li>
    )
  }
  return (
    <li className={classes.person}>
      <div>
        <Text fw={600}>{sheet.participant}</Text>
        <Text size="sm" className={classes.quiet ?? ''}>
          {sheet.role ? `${sheet.role} · ` : ''}
          {answered} of {count} answered
        </Text>
      </div>
      {mode === 'remove' ? (
        <Group gap="xs">
          <Text size="sm">Remove with all answers? You can undo it.</Text>
          <Button size="xs" color="red.9" onClick={() => removeParticipant(sheet)}>
            Remove
          </Button>
          <Button size="xs" variant="default" onClick={() => setMode('read')}>
            Keep
          </Button>
        </Group>
      ) : (
        <Group gap="xs">
          {!isReadOnly && (
            <>
              <Button
                size="xs"
                variant="subtle"
                color="gray"
                aria-label={`Rename ${sheet.participant}`}
                onClick={() => setMode('rename')}
              >
                Rename
              </Button>
              {canRemove && (
                <Button
                  size="xs"
                  variant="subtle"
                  color="gray"
                  aria-label={`Remove ${sheet.participant}`}
                  onClick={() => setMode('remove')}
                >
                  Remove …
                </Button>
              )}
            </>
          )}
          {onChoose && (
            <Button
              variant={isFirstChoice ? 'filled' : 'default'}
              aria-label={`${isReadOnly ? 'Read the answers of' : 'Answer as'} ${sheet.participant}`}
              onClick={() => onChoose(sheet.id)}
            >
              {isReadOnly ? 'Read' : 'Answer'}
            </Button>
          )}
        </Group>
      )}
    </li>
  )
}
