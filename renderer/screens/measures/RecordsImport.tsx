import { Alert, Button, Group, List, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { decodeText } from '#shared/interchange/decode-text.ts'
import type { PlannedRecords } from '#shared/interchange/planned-records.ts'
import { describeProblem, failure, type Result } from '#shared/lib/result.ts'
import { platform } from '../../platform/choose-platform.ts'

interface Props<T> {
  /** What the button says. */
  readonly label: string
  /** Which columns the file has to have. */
  readonly hint: string
  readonly plan: (text: string, fileName: string) => Result<PlannedRecords<T>>
  readonly onTakeIn: (fileName: string, planned: PlannedRecords<T>) => void
}

interface Chosen<T> {
  readonly name: string
  readonly planned: Result<PlannedRecords<T>>
}

const FINDINGS_SHOWN = 20

/** Records of one kind from a file that another tool has written: what they would change is said first. */
export function RecordsImport<T>({ label, hint, plan, onTakeIn }: Props<T>) {
  const [chosen, setChosen] = useState<Chosen<T> | null>(null)

  async function choose(): Promise<void> {
    const file = await platform.openFile(['.csv'])
    if (!file) return
    const text = decodeText(globalThis, file.bytes)
    const refusal = { place: file.name, message: 'is not text in UTF-8' }
    setChosen({ name: file.name, planned: text === null ? failure(refusal) : plan(text, file.name) })
  }

  return (
    <Stack gap="xs">
      <Group>
        <Button variant="default" onClick={() => void choose()}>
          {label}
        </Button>
        <Text size="sm" c="dimmed">
          {hint}
        </Text>
      </Group>
      {chosen && (
        <ChosenFile
          chosen={chosen}
          onTakeIn={(planned) => {
            onTakeIn(chosen.name, planned)
            setChosen(null)
          }}
          onLeave={() => setChosen(null)}
        />
      )}
    </Stack>
  )
}

interface ChosenProps<T> {
  readonly chosen: Chosen<T>
  readonly onTakeIn: (planned: PlannedRecords<T>) => void
  readonly onLeave: () => void
}

function ChosenFile<T>({ chosen: { name, planned }, onTakeIn, onLeave }: ChosenProps<T>) {
  const problems = planned.ok
    ? planned.value.findings.map(({ line, field, message }) => `line ${line}${field && `, ${field}`}: ${message}`)
    : planned.problems.map(describeProblem)
  const leftOut = planned.ok ? new Set(planned.value.findings.map(({ line }) => line)).size : 0
  const count = planned.ok ? planned.value.added.length + planned.value.changed.length : 0
  return (
    <Alert color="gray" title={name} role="status">
      <Stack gap="xs">
        <Text>
          {planned.ok
            ? `${planned.value.added.length} new, ${planned.value.changed.length} changed, ${planned.value.same} known already, ${leftOut} left out.`
            : 'Nothing was changed.'}
        </Text>
        {problems.length > 0 && (
          <List size="sm">
            {problems.slice(0, FINDINGS_SHOWN).map((problem) => (
              <List.Item key={problem}>{problem}</List.Item>
            ))}
            {problems.length > FINDINGS_SHOWN && <List.Item>… and {problems.length - FINDINGS_SHOWN} more</List.Item>}
          </List>
        )}
        <Group>
          {planned.ok && count > 0 && <Button onClick={() => onTakeIn(planned.value)}>Take in {count}</Button>}
          <Button variant="default" onClick={onLeave}>
            Leave it
          </Button>
        </Group>
      </Stack>
    </Alert>
  )
}
