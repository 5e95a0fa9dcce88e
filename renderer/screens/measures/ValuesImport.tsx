import { Alert, Button, Group, List, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { decodeText } from '#shared/interchange/decode-text.ts'
import { type PlannedValues, planValues } from '#shared/interchange/plan-values.ts'
import { describeProblem, failure, type Result } from '#shared/lib/result.ts'
import { newId } from '../../app/ids-and-dates.ts'
import { platform } from '../../platform/choose-platform.ts'
import type { OpenMeasures } from '../../store/app-state.ts'
import { takeInValues } from '../../store/measure-actions.ts'

interface Chosen {
  readonly name: string
  readonly planned: Result<PlannedValues>
}

const FINDINGS_SHOWN = 20

/** Values that another tool computed, from a file: what they would change is said first. */
export function ValuesImport({ measures }: { readonly measures: OpenMeasures }) {
  const [chosen, setChosen] = useState<Chosen | null>(null)

  async function choose(): Promise<void> {
    const file = await platform.openFile(['.csv'])
    if (!file) return
    const text = decodeText(globalThis, file.bytes)
    const known = {
      teamId: measures.teamId,
      services: Object.values(measures.services),
      measurements: Object.values(measures.measurements),
    }
    const refusal = { place: file.name, message: 'is not text in UTF-8' }
    setChosen({
      name: file.name,
      planned: text === null ? failure(refusal) : planValues(text, file.name, known, newId),
    })
  }

  return (
    <Stack gap="xs">
      <Group>
        <Button variant="default" onClick={() => void choose()}>
          Values from a file …
        </Button>
        <Text size="sm" c="dimmed">
          CSV with the columns metric, from, to, value, and if you like service, n and note
        </Text>
      </Group>
      {chosen && (
        <ChosenValues
          chosen={chosen}
          onTakeIn={(planned) => {
            takeInValues(chosen.name, planned)
            setChosen(null)
          }}
          onLeave={() => setChosen(null)}
        />
      )}
    </Stack>
  )
}

interface ChosenProps {
  readonly chosen: Chosen
  readonly onTakeIn: (planned: PlannedValues) => void
  readonly onLeave: () => void
}

function ChosenValues({ chosen: { name, planned }, onTakeIn, onLeave }: ChosenProps) {
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
