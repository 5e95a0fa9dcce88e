import { Alert, Button, Group, SegmentedControl, Stack, Table, Text } from '@mantine/core'
import { useCallback, useEffect, useState } from 'react'
import type { RestoreEffect, RestoreWay } from '#shared/model/preview-restore.ts'
import type { Workspace } from '#shared/model/workspace.ts'
import { type AnswerChange, isSameWorkspace } from '#shared/model/workspace-difference.ts'
import { Loading } from '../../components/Loading.tsx'
import { loadCorePack } from '../../core-pack.ts'
import { carryOutRestore, type PlannedRestore, planRestore } from '../../store/restore-actions.ts'
import { AlteredFinals } from './AlteredFinals.tsx'
import { DifferenceList } from './DifferenceList.tsx'
import { conflictWords, countRows, fieldWords, plural } from './difference-words.ts'

interface RestoreChoiceProps {
  readonly name: string
  readonly incoming: Workspace
  /** Called with a sentence on what was done. */
  readonly onDone: (text: string) => void
  readonly onLeave: () => void
}

/** Merge or replace: shows what each would change before anything does. */
export function RestoreChoice({ name, incoming, onDone, onLeave }: RestoreChoiceProps) {
  const [plan, setPlan] = useState<PlannedRestore | null>(null)
  const [attempt, setAttempt] = useState(1)
  const [isWorking, setWorking] = useState(false)
  const [problem, setProblem] = useState('')
  const [note, setNote] = useState('')
  const [way, setWay] = useState<RestoreWay>('merge')
  const [isAccepted, setAccepted] = useState(false)
  const [titles, setTitles] = useState<Readonly<Record<string, string>>>({})
  const answersOf = useCallback(async (sheetId: string) => (await plan?.answersOf(way, sheetId)) ?? [], [plan, way])

  // biome-ignore lint/correctness/useExhaustiveDependencies: a further attempt compares anew
  useEffect(() => {
    let isHere = true
    const planning = planRestore(incoming)
    const showPlan = (planned: PlannedRestore) => {
      if (!isHere) return
      setPlan(planned)
      if (planned.merge === null) setWay('replace')
    }
    planning.then(showPlan, (error: unknown) => setProblem(String(error)))
    return () => {
      isHere = false
      planning.then(({ end }) => end()).catch(() => {})
    }
  }, [incoming, attempt])

  useEffect(() => {
    let isHere = true
    void loadCorePack().then(({ practices }) => {
      if (isHere) setTitles(Object.fromEntries(practices.map(({ id, title }) => [id, title])))
    })
    return () => {
      isHere = false
    }
  }, [])

  async function carryOut(chosen: RestoreEffect, mark: string): Promise<void> {
    setWorking(true)
    await nextFrame()
    try {
      if (await carryOutRestore(`import of ${name}`, incoming, way, mark)) return onDone(doneWords(way, chosen))
    } finally {
      setWorking(false)
    }
    setNote('The workspace changed meanwhile, so nothing was done. Look at what would change now.')
    setPlan(null)
    setAttempt(attempt + 1)
  }

  if (plan === null)
    return problem ? <Text role="alert">{problem}</Text> : <Loading label="Working out what would change" />
  const chosen = (way === 'merge' ? plan.merge : null) ?? plan.replace
  const isSame = isSameWorkspace(chosen.difference)
  const isHeld = chosen.altered.length > 0 && !isAccepted
  return (
    <Alert title={`“${incoming.settings.name || name}”`} color="accent">
      <Stack gap="sm">
        <Text>
          {plural(incoming.teams.length, 'team')}, {plural(incoming.assessments.length, 'assessment')}, answers of{' '}
          {plural(incoming.sheets.length, 'participant')}. Nothing has been changed yet.
        </Text>
        <SegmentedControl
          aria-label="How to bring it in"
          value={way}
          onChange={(value) => setWay(value === 'replace' ? 'replace' : 'merge')}
          data={[
            { value: 'merge', label: 'Merge with what is here', disabled: plan.merge === null },
            { value: 'replace', label: 'Replace what is here' },
          ]}
        />
        <Text size="sm">{way === 'merge' ? MERGE_WORDS : REPLACE_WORDS}</Text>
        {note && <Text role="alert">{note}</Text>}
        {isSame ? (
          <Text role="status">
            {isSameWorkspace(plan.replace.difference)
              ? 'It changes nothing: all of it is here already.'
              : 'It changes nothing: what the file adds is here already, and where it differs, what is here stays. “Replace what is here” shows where.'}
          </Text>
        ) : (
          <Difference effect={chosen} practiceTitles={titles} answersOf={answersOf} />
        )}
        {chosen.altered.length > 0 && (
          <AlteredFinals altered={chosen.altered} isAccepted={isAccepted} onAccept={setAccepted} />
        )}
        <Group>
          <Button
            disabled={isSame || isHeld}
            loading={isWorking}
            onClick={() => void carryOut(chosen, plan.presentMark)}
          >
            {way === 'merge' ? 'Merge' : 'Replace'}
          </Button>
          <Button variant="subtle" color="gray" disabled={isWorking} onClick={onLeave}>
            Leave it
          </Button>
        </Group>
        <Text size="sm" role="status">
          {isWorking ? 'Putting it in: comparing with what is here, then writing …' : 'Either can be undone.'}
        </Text>
      </Stack>
    </Alert>
  )
}

/** So that what is said is on the screen before the work begins. */
function nextFrame(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
}

const MERGE_WORDS =
  'What only one side has is kept. Where both have an answer and differ, the file’s counts; it is listed below. What you have set stays; weights of practices that only the file has set are added.'
const REPLACE_WORDS = 'The workspace will be what the file holds, and nothing else.'

interface DifferenceProps {
  readonly effect: RestoreEffect
  readonly practiceTitles: Readonly<Record<string, string>>
  readonly answersOf: (sheetId: string) => Promise<readonly AnswerChange[]>
}

function Difference({ effect: { difference, conflicts }, practiceTitles, answersOf }: DifferenceProps) {
  const differing = conflictWords(conflicts)
  return (
    <Stack gap="sm" role="group" aria-label="What would change">
      <Table withTableBorder>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>What would change</Table.Th>
            <Table.Th>Added</Table.Th>
            <Table.Th>Changed</Table.Th>
            <Table.Th>Removed</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {countRows(difference.counts).map(({ name, added, changed, removed }) => (
            <Table.Tr key={name}>
              <Table.Th scope="row">{name}</Table.Th>
              <Table.Td>{added}</Table.Td>
              <Table.Td>{changed}</Table.Td>
              <Table.Td>{removed}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {difference.settings.length > 0 && <Text size="sm">Settings: {fieldWords(difference.settings)}</Text>}
      {differing && <Text size="sm">{differing}</Text>}
      <DifferenceList teams={difference.teams} practiceTitles={practiceTitles} answersOf={answersOf} />
    </Stack>
  )
}

/** What was done and what was kept, once it is. */
function doneWords(way: RestoreWay, { difference: { counts }, conflicts }: RestoreEffect): string {
  if (way === 'replace') return 'It is now the workspace. Undo brings back what was here.'
  const kept = conflictWords(conflicts).replaceAll('will count', 'counts now')
  return [
    `Merged: ${plural(counts.answers.added, 'answer')} added, ${counts.answers.changed} changed, none of the others touched.`,
    kept,
    'Undo takes it back.',
  ]
    .filter(Boolean)
    .join(' ')
}
