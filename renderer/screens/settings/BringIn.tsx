import { Alert, Button, Group, List, Paper, Stack, Text, Title } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useLocation } from 'wouter'
import type { Imported } from '#shared/interchange/read-import.ts'
import { describeProblem, type Problem } from '#shared/lib/result.ts'
import type { Workspace } from '#shared/model/workspace.ts'
import { newId, nowMoment } from '../../app/ids-and-dates.ts'
import { loadCorePack } from '../../core-pack.ts'
import { platform } from '../../platform/choose-platform.ts'
import type { OpenedFile } from '../../platform/platform.ts'
import { takeGiven } from '../../store/given-file.ts'
import { addAnswers } from '../../store/import-actions.ts'
import { openSampleWorkspace } from '../../store/open-sample.ts'
import { useApp } from '../../store/store.ts'
import { addToWorkspace, replaceWorkspace } from '../../store/workspace-actions.ts'
import { readInWorker } from '../../workers/import-job.ts'

type State =
  | { readonly kind: 'idle' }
  | { readonly kind: 'reading'; readonly name: string }
  | { readonly kind: 'refused'; readonly name: string; readonly problems: readonly Problem[] }
  | { readonly kind: 'asking'; readonly name: string; readonly workspace: Workspace }
  | { readonly kind: 'done'; readonly text: string }

/** A workspace or answers from a file: all or nothing, and one undo away. */
export function BringIn() {
  const [state, setState] = useState<State>({ kind: 'idle' })
  const [, navigate] = useLocation()

  const isGiven = useApp((state) => state.given !== null)
  useEffect(() => {
    const given = isGiven ? takeGiven() : null
    if (given === null) return
    if ('bytes' in given) void read(given)
    else setState({ kind: 'refused', name: given.name, problems: [{ place: given.name, message: given.problem }] })
  })

  async function open(): Promise<void> {
    const file = await platform.openFile(['.json', '.csv', '.trefoil'])
    if (file) await read(file)
  }

  async function read(file: OpenedFile): Promise<void> {
    setState({ kind: 'reading', name: file.name })
    const result = await readInWorker(file)
    if (!result.ok) setState({ kind: 'refused', name: file.name, problems: result.problems })
    else await takeIn(file.name, result.value)
  }

  async function takeIn(name: string, imported: Imported): Promise<void> {
    if (imported.format === 'workspace') {
      setState({ kind: 'asking', name, workspace: imported.facts })
      return
    }
    const id = addAnswers(await loadCorePack(), imported.facts, { fileName: name, moment: nowMoment(), newId })
    navigate(`/results/${id}`)
  }

  async function finish(action: Promise<void>, text: string): Promise<void> {
    await action
    setState({ kind: 'done', text })
  }

  return (
    <Paper withBorder p="lg" component="section" aria-label="Bring in">
      <Stack gap="md">
        <Title order={2}>Bring in</Title>
        <Text>
          A Trefoil workspace (JSON), or answers (CSV with the columns participant, role, practice, answer, confidence,
          comment, evidence). A file that is damaged changes nothing.
        </Text>
        <Group>
          <Button variant="default" loading={state.kind === 'reading'} onClick={() => void open()}>
            Choose a file
          </Button>
          <Button variant="default" onClick={() => void openSampleWorkspace().then((id) => navigate(`/results/${id}`))}>
            Open the sample workspace
          </Button>
        </Group>
        {state.kind === 'refused' && <Refusal name={state.name} problems={state.problems} />}
        {state.kind === 'asking' && (
          <Alert title={`“${state.workspace.settings.name || state.name}”`} color="accent">
            <Stack gap="sm">
              <Text>{describe(state.workspace)}</Text>
              <Group>
                <Button
                  onClick={() =>
                    void finish(addToWorkspace(`import of ${state.name}`, state.workspace), 'Added to this workspace.')
                  }
                >
                  Add to this workspace
                </Button>
                <Button
                  variant="default"
                  onClick={() =>
                    void finish(
                      replaceWorkspace(`import of ${state.name}`, state.workspace),
                      'It is now the workspace.',
                    )
                  }
                >
                  Replace this workspace
                </Button>
                <Button variant="subtle" color="gray" onClick={() => setState({ kind: 'idle' })}>
                  Leave it
                </Button>
              </Group>
              <Text size="sm">Either can be undone.</Text>
            </Stack>
          </Alert>
        )}
        {state.kind === 'done' && <Text role="status">{state.text}</Text>}
      </Stack>
    </Paper>
  )
}

function Refusal({ name, problems }: { readonly name: string; readonly problems: readonly Problem[] }) {
  return (
    <Alert color="orange" title={`${name} was not brought in; nothing was changed`} role="alert">
      <List size="sm">
        {problems.map((problem) => (
          <List.Item key={describeProblem(problem)}>{describeProblem(problem)}</List.Item>
        ))}
      </List>
    </Alert>
  )
}

function describe({ teams, assessments, sheets }: Workspace): string {
  const names = teams.map(({ name }) => name).join(', ')
  return `${teams.length} teams (${names}), ${assessments.length} assessments, answers of ${sheets.length} participants. Records that are here already under the same id are replaced.`
}
