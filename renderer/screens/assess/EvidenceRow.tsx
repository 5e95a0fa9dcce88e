import { ActionIcon, Group, TextInput } from '@mantine/core'
import { IconExternalLink, IconTrash } from '@tabler/icons-react'
import type { Evidence } from '#shared/model/answer.ts'
import { platform } from '../../platform/choose-platform.ts'
import classes from './EvidenceList.module.css'

interface Props {
  readonly number: number
  readonly evidence: Evidence
  readonly isReadOnly: boolean
  readonly onChange: (evidence: Evidence) => void
  readonly onRemove: () => void
}

/** One piece of evidence: a link or a note, its day, and who can show it. */
export function EvidenceRow({ number, evidence, isReadOnly, onChange, onRemove }: Props) {
  const link = evidence.text.trim()
  const isLink = /^https:\/\/\S+$/.test(link)
  return (
    <fieldset className={classes.row} data-row aria-label={`Evidence ${number}`}>
      <TextInput
        label="Link or note"
        size="sm"
        value={evidence.text}
        maxLength={10_000}
        readOnly={isReadOnly}
        onChange={(event) => onChange({ ...evidence, text: event.currentTarget.value })}
      />
      <TextInput
        label="From when"
        size="sm"
        type="date"
        value={evidence.date ?? ''}
        readOnly={isReadOnly}
        onChange={(event) => onChange({ ...evidence, date: event.currentTarget.value || null })}
      />
      <TextInput
        label="Who can show it"
        size="sm"
        value={evidence.owner}
        maxLength={200}
        readOnly={isReadOnly}
        onChange={(event) => onChange({ ...evidence, owner: event.currentTarget.value })}
      />
      <Group gap={4} wrap="nowrap">
        {isLink && (
          <ActionIcon
            variant="subtle"
            color="gray"
            size={36}
            aria-label={`Open evidence ${number}`}
            onClick={() => void platform.openExternal(link)}
          >
            <IconExternalLink size={18} />
          </ActionIcon>
        )}
        {!isReadOnly && (
          <ActionIcon
            variant="subtle"
            color="gray"
            size={36}
            aria-label={`Remove evidence ${number}`}
            onClick={onRemove}
          >
            <IconTrash size={18} />
          </ActionIcon>
        )}
      </Group>
    </fieldset>
  )
}
