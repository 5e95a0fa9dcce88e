import { Button, Group, Stack, Text, Title } from '@mantine/core'
import { type DragEvent, useMemo, useState } from 'react'
import type { OnConflict } from '#shared/ballot/intake.ts'
import type { BallotSession } from '#shared/ballot/make-ballot.ts'
import { planIntake } from '#shared/ballot/plan-intake.ts'
import type { ReadBallots } from '#shared/ballot/read-ballots.ts'
import { countOf } from '#shared/charts/format-figures.ts'
import type { ModelPack } from '#shared/packs/model-pack.ts'
import { nowMoment } from '../../../app/ids-and-dates.ts'
import { pickFiles, readFiles } from '../../../platform/picked-files.ts'
import type { GivenFile } from '../../../platform/platform.ts'
import { BALLOT_PICK_LIMITS, readBallotFiles } from '../../../store/ballot-actions.ts'
import { takeBallots } from '../../../store/take-votes.ts'
import classes from '../Workshop.module.css'
import { BallotConflicts } from './BallotConflicts.tsx'
import { BallotTable } from './BallotTable.tsx'

const ENDINGS = ['.trefoil-votes', '.trefoil-key', '.json', '.txt']
const NOTHING: ReadBallots = { read: [], refused: [] }

interface Props {
  readonly session: BallotSession
  readonly pack: ModelPack
}

/** Many files at once: first what they hold and what would happen, then all of it or nothing. */
export function TakeInBallots({ session, pack }: Props) {
  const [files, setFiles] = useState(NOTHING)
  const [choices, setChoices] = useState<Readonly<Record<string, OnConflict>>>({})
  const [said, setSaid] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const plan = useMemo(() => planIntake(session, files.read, choices), [session, files, choices])
  const undecided = plan.conflicts.filter(({ choice }) => choice === null).length
  const hasFiles = files.read.length + files.refused.length > 0

  async function look(coming: Promise<readonly GivenFile[]>): Promise<void> {
    const given = await coming
    if (given.length === 0) return
    setChoices({})
    setProblem(null)
    const found = await readBallotFiles(given, session, pack)
    setFiles(found)
    setSaid(`${countOf(found.read.length, 'ballot', 'ballots')} read, ${found.refused.length} refused.`)
  }

  async function take(): Promise<void> {
    const refused = await takeBallots(session.workshop.id, plan, nowMoment())
    setProblem(refused?.reason ?? null)
    if (refused) return
    const people = new Set(plan.votes.map(({ seat }) => seat)).size
    setFiles(NOTHING)
    setSaid(
      `Taken in and saved: ${countOf(plan.votes.length, 'vote', 'votes')} of ${countOf(people, 'person', 'people')}.`,
    )
  }

  return (
    <section aria-labelledby="take-in-title">
      <Title order={3} id="take-in-title" mb="xs">
        Take in
      </Title>
      <Stack gap="md">
        <DropZone onFiles={(coming) => void look(coming)} />
        <Text role="status">{said}</Text>
        {hasFiles && <BallotTable rows={plan.rows} refused={files.refused} />}
        {plan.conflicts.length > 0 && <BallotConflicts conflicts={plan.conflicts} onChange={setChoices} />}
        {problem && <Text role="alert">{problem}</Text>}
        {hasFiles && (
          <Group>
            <Button disabled={plan.votes.length + plan.guesses.length === 0} onClick={() => void take()}>
              Take in {countOf(plan.votes.length, 'vote', 'votes')}
            </Button>
            <Button variant="default" onClick={() => setFiles(NOTHING)}>
              Put aside
            </Button>
            {undecided > 0 && (
              <Text size="sm">{countOf(undecided, 'person is', 'people are')} left out until you decide.</Text>
            )}
          </Group>
        )}
      </Stack>
    </section>
  )
}

function DropZone({ onFiles }: { readonly onFiles: (files: Promise<readonly GivenFile[]>) => void }) {
  const [isOver, setOver] = useState(false)

  function onDrop(event: DragEvent): void {
    event.preventDefault()
    setOver(false)
    onFiles(readFiles([...event.dataTransfer.files], BALLOT_PICK_LIMITS))
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the button inside is the first
    <div
      className={classes.drop}
      data-over={isOver || undefined}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
    >
      <Button variant="default" onClick={() => onFiles(pickFiles(ENDINGS, BALLOT_PICK_LIMITS))}>
        Choose the files people gave you
      </Button>
      <Text size="sm" c="dimmed">
        Or drop them here, all at once. Nothing happens before you have seen what is in them.
      </Text>
    </div>
  )
}
