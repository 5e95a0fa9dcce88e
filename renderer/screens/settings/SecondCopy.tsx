import { Alert, Button, Group, List, Paper, Stack, Text, Title } from '@mantine/core'
import { useRef, useState } from 'react'
import { countOf } from '#shared/lib/count-of.ts'
import { formatMoment } from '../../app/ids-and-dates.ts'
import { checkRestore, type RestoreCheck } from '../../store/recovery-actions.ts'
import { useRequestedAction } from '../../store/requested-action.ts'
import { SetAsideCopies } from './SetAsideCopies.tsx'

type State =
  | { readonly kind: 'idle' }
  | { readonly kind: 'checking' }
  | { readonly kind: 'failed'; readonly message: string }
  | { readonly kind: 'checked'; readonly check: RestoreCheck }

const SHOWN_DIFFERENCES = 10

/** The second copy of every change, and a rehearsal of the day on which it is needed. */
export function SecondCopy() {
  const [state, setState] = useState<State>({ kind: 'idle' })

  async function check(): Promise<void> {
    setState({ kind: 'checking' })
    try {
      setState({ kind: 'checked', check: await checkRestore() })
    } catch (error) {
      setState({ kind: 'failed', message: error instanceof Error ? error.message : String(error) })
    }
  }

  const section = useRef<HTMLElement>(null)
  useRequestedAction('check-restore', () => {
    section.current?.scrollIntoView({ block: 'center' })
    void check()
  })

  return (
    <Paper ref={section} withBorder p="lg" component="section" aria-label="Second copy">
      <Stack gap="md">
        <Title order={2}>Second copy</Title>
        <Text>
          Trefoil writes every change twice: into its database, and into a journal in another place. If the database is
          lost, the next start offers to restore it from the journal.
        </Text>
        <Group>
          <Button variant="default" loading={state.kind === 'checking'} onClick={() => void check()}>
            Check that a restore would work
          </Button>
          <Text size="sm" c="dimmed">
            Changes nothing.
          </Text>
        </Group>
        <div role="status">
          {state.kind === 'failed' && (
            <Alert color="orange" title="The second copy could not be read">
              {state.message} Your workspace itself is not affected. Save it to a file, under “Take out”.
            </Alert>
          )}
          {state.kind === 'checked' && <Result check={state.check} />}
        </div>
        <SetAsideCopies />
      </Stack>
    </Paper>
  )
}

function Result({ check }: { readonly check: RestoreCheck }) {
  const { figures, differences, records, at, isDamaged } = check
  const { teams, assessments, participants, answers } = figures.counts
  const held = [
    countOf(teams, 'team', 'teams'),
    countOf(assessments, 'assessment', 'assessments'),
    countOf(participants, 'participant', 'participants'),
    countOf(answers, 'answer', 'answers'),
  ].join(', ')
  const until = figures.position ? `, up to the change of ${formatMoment(figures.position.moment)}` : ''
  if (differences.length === 0 && !isDamaged) {
    return (
      <Alert color="accent" title="A restore would bring back everything">
        Rebuilt from the second copy on {formatMoment(at)}: {held}
        {until}. All {records} records are the same as in the database.
      </Alert>
    )
  }
  return (
    <Alert color="orange" title="A restore would not bring back everything">
      <Text size="sm">
        Rebuilt from the second copy on {formatMoment(at)}: {held}
        {until}. {differences.length} of {records} records are not as in the database.
        {isDamaged && ' A part of the second copy is damaged.'} Your workspace itself is not affected: save it to a
        file, under “Take out”. The second copy is written anew when Trefoil starts next.
      </Text>
      <List size="sm">
        {differences.slice(0, SHOWN_DIFFERENCES).map(({ table, id, kind }) => (
          <List.Item key={`${table} ${id}`}>
            {table} {id}: {KINDS[kind]}
          </List.Item>
        ))}
      </List>
    </Alert>
  )
}

const KINDS = {
  'only-in-first': 'only in the second copy',
  'only-in-second': 'missing in the second copy',
  different: 'different',
} as const
