import { Alert, Button, Group, List, Modal, Stack, Text } from '@mantine/core'
import type { EventImportStage } from '#shared/interchange/events/plan-import.ts'
import { countOf } from '#shared/lib/count-of.ts'
import { describeProblem, type Problem } from '#shared/lib/result.ts'
import type { OpenMeasures } from '../../store/app-state.ts'
import { FileDrop } from './FileDrop.tsx'
import { FirstRows } from './FirstRows.tsx'
import { ImportOutcome, summariseImport } from './ImportOutcome.tsx'
import { MappingForm } from './MappingForm.tsx'
import classes from './Measures.module.css'
import { useEventImport } from './use-event-import.ts'

interface Props {
  readonly measures: OpenMeasures
  readonly isOpen: boolean
  readonly onClose: () => void
}

/** A file from another tool: how its columns are read, what that gives, and what it would change. Taken in as a whole or not at all. */
export function ImportDialog({ measures, isOpen, onClose }: Props) {
  const {
    state,
    shown: planned,
    begin,
    choose,
    reset,
    changeMapping,
    removeMissing,
    setRemoveMissing,
    takeIn,
  } = useEventImport(measures, onClose)
  const read = planned?.read.ok ? planned.read.value : null
  const changes = read ? read.edit.before.length + read.edit.after.length : 0
  function close(): void {
    reset()
    onClose()
  }
  return (
    <Modal opened={isOpen} onClose={close} size="xl" title="Import a file" closeButtonProps={{ 'aria-label': 'Close' }}>
      <Stack gap="md">
        {planned === null && (
          <FileDrop
            isReading={state.kind === 'reading'}
            onFile={(file) => void begin(file)}
            onChoose={() => void choose()}
          />
        )}
        {state.kind === 'reading' && (
          <Group gap="sm" justify="center">
            <Text role="status">{describeStage(state.file.name, state.stage)}</Text>
            {planned === null && (
              <Button variant="default" size="compact-sm" onClick={reset}>
                Stop
              </Button>
            )}
          </Group>
        )}
        {state.kind === 'refused' && <Refusal name={state.name} problems={state.problems} />}
        {planned && 'file' in state && (
          <>
            <Text>
              <Text span fw={600}>
                {state.file.name}
              </Text>
              , {countOf(planned.rowCount, 'row', 'rows')}. {planned.origin}.
            </Text>
            <MappingForm planned={planned} onChange={changeMapping} />
            <FirstRows planned={planned} />
            {planned.read.ok ? (
              <ImportOutcome
                read={planned.read.value}
                removeMissing={removeMissing}
                onRemoveMissing={setRemoveMissing}
              />
            ) : (
              <Refusal name="Not readable like this" problems={planned.read.problems} />
            )}
            <Group className={classes.footer} justify="flex-end">
              {read && (
                <Text role="status" fw={600} flex={1}>
                  {summariseImport(read)}
                </Text>
              )}
              <Button variant="default" onClick={reset}>
                Another file
              </Button>
              <Button loading={state.kind === 'reading'} disabled={changes === 0} onClick={takeIn}>
                {read ? takeInWords(read.added, read.changed, changes) : 'Take in'}
              </Button>
            </Group>
          </>
        )}
      </Stack>
    </Modal>
  )
}

function describeStage(name: string, stage: EventImportStage | null): string {
  if (stage === null) return `Reading ${name} …`
  const rows = `${stage.rowCount.toLocaleString('en-GB')} rows`
  return stage.step === 'rows' ? `Reading its ${rows} …` : `Comparing ${rows} with what is known …`
}

function takeInWords(added: number, changed: number, changes: number): string {
  if (changes === 0) return 'Nothing to take in'
  const words = [...(added > 0 ? [`${added} new`] : []), ...(changed > 0 ? [`${changed} changed`] : [])]
  return words.length === 0 ? 'Take out what is missing' : `Take in ${words.join(', ')}`
}

function Refusal({ name, problems }: { readonly name: string; readonly problems: readonly Problem[] }) {
  return (
    <Alert color="red.9" title={`${name}: nothing was changed`} role="alert">
      <List size="sm">
        {problems.map((problem) => (
          <List.Item key={describeProblem(problem)}>{describeProblem(problem)}</List.Item>
        ))}
      </List>
    </Alert>
  )
}
