import { ActionIcon, Button, Text, Tooltip } from '@mantine/core'
import { IconKeyboard, IconListDetails, IconUser } from '@tabler/icons-react'
import type { Sheet } from '#shared/model/sheet.ts'
import classes from './AssessTopBar.module.css'

interface Props {
  readonly sheet: Sheet
  readonly answered: number
  readonly count: number
  readonly onPeople: () => void
  readonly onList: () => void
  readonly onKeys: () => void
}

/** Who answers, how far they are, and the ways to all questions and to the keys. */
export function AssessTopBar({ sheet, answered, count, onPeople, onList, onKeys }: Props) {
  return (
    <div className={classes.bar}>
      <Button
        variant="default"
        size="xs"
        className={classes.person ?? ''}
        leftSection={<IconUser size={14} aria-hidden />}
        aria-label={`${sheet.participant} answers. Change who answers`}
        onClick={onPeople}
      >
        {sheet.participant}
      </Button>
      <Text size="sm" className={classes.count ?? ''}>
        {answered} of {count} answered
      </Text>
      <Button
        variant="default"
        size="xs"
        className={classes.list ?? ''}
        data-all-questions
        leftSection={<IconListDetails size={14} aria-hidden />}
        onClick={onList}
      >
        All questions
      </Button>
      <Tooltip label="Keys for answering (?)">
        <ActionIcon variant="subtle" color="gray" size={30} aria-label="Keys for answering" onClick={onKeys}>
          <IconKeyboard size={20} />
        </ActionIcon>
      </Tooltip>
    </div>
  )
}
