import { Button, Stack, Text } from '@mantine/core'
import { type DragEvent, useState } from 'react'
import type { OpenedFile } from '../../platform/platform.ts'
import classes from './Measures.module.css'

interface Props {
  readonly isReading: boolean
  readonly onFile: (file: OpenedFile) => void
  readonly onChoose: () => void
}

/** Where a file is dropped or chosen. */
export function FileDrop({ isReading, onFile, onChoose }: Props) {
  const [isOver, setOver] = useState(false)
  async function drop(event: DragEvent): Promise<void> {
    event.preventDefault()
    setOver(false)
    const [file] = event.dataTransfer.files
    if (file) onFile({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })
  }
  return (
    <section
      className={classes.drop}
      aria-label="Drop a file"
      data-over={isOver || undefined}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => void drop(event)}
    >
      <Stack align="center" gap="sm">
        <Text>Drop a CSV file here, or</Text>
        <Button loading={isReading} onClick={onChoose}>
          Choose a file
        </Button>
        <Text size="sm" c="dimmed" maw={520} ta="center">
          Exports of PagerDuty, Opsgenie, Jira Service Management, ServiceNow, Statuspage, GitHub and GitLab are known
          by their columns. Any other table works, too: you say which column is which. Nothing leaves this computer.
        </Text>
      </Stack>
    </section>
  )
}
