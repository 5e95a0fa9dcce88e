import { Button, Paper, Text } from '@mantine/core'
import type { Sheet } from '#shared/model/sheet.ts'
import type { Practice } from '#shared/packs/model-pack.ts'
import { newId } from '../../app/ids-and-dates.ts'
import { PageHeader } from '../../components/PageHeader.tsx'
import { countAnswered } from './asked-practices.ts'
import { addParticipant } from './change-participants.ts'
import classes from './PeopleStep.module.css'
import { PersonForm } from './PersonForm.tsx'
import { PersonRow } from './PersonRow.tsx'

interface Props {
  readonly assessmentId: string
  readonly about: string
  readonly sheets: readonly Sheet[]
  readonly practices: readonly Practice[]
  readonly isReadOnly: boolean
  readonly currentId: string | null
  readonly onChoose: (sheetId: string) => void
  /** Back to the questions; null where nobody has been chosen yet. */
  readonly onClose: (() => void) | null
}

/** Who answers: the participants of this assessment, and a line to add one. */
export function PeopleStep(props: Props) {
  const { assessmentId, about, sheets, practices, isReadOnly, currentId, onChoose, onClose } = props
  const isFirst = sheets.length === 0

  function add(name: string, role: string): void {
    const id = newId()
    addParticipant(id, assessmentId, name, role)
    if (isFirst) onChoose(id)
  }

  return (
    <div className={classes.page}>
      <PageHeader
        title="Who answers?"
        subtitle={about}
        actions={
          onClose && (
            <Button variant="default" onClick={onClose}>
              Back to the questions
            </Button>
          )
        }
      />
      {isFirst && isReadOnly && <Text>This assessment is final, and nobody answered it.</Text>}
      {!isFirst && (
        <ul className={classes.people}>
          {sheets.map((sheet) => (
            <PersonRow
              key={sheet.id}
              sheet={sheet}
              answered={countAnswered(practices, sheet.answers)}
              count={practices.length}
              isReadOnly={isReadOnly}
              isFirstChoice={sheet.id === currentId}
              onChoose={onChoose}
            />
          ))}
        </ul>
      )}
      {!isReadOnly && (
        <Paper withBorder p="lg">
          <PersonForm submitLabel={isFirst ? 'Go on' : 'Add'} hasFocus={isFirst} onSubmit={add} />
          <Text size="sm" mt="sm" className={classes.quiet ?? ''}>
            {isFirst
              ? 'Everybody answers for themselves; you can add more people later. The role may stay empty. It lets you see later whether roles see things differently.'
              : 'Nobody sees the answers of others here. They meet in the results.'}
          </Text>
        </Paper>
      )}
    </div>
  )
}
