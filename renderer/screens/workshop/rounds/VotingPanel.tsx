import { Button, Group, Paper, Progress, Stack, Text } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import type { AnswerValue } from '#shared/model/answer.ts'
import { progressOf } from '#shared/workshop/progress.ts'
import { Laptop } from '../Laptop.tsx'
import classes from '../Workshop.module.css'
import { OwnVote } from './OwnVote.tsx'
import type { RevealAsking, RoundProps } from './round-props.ts'
import { VoteRows } from './VoteRows.tsx'

/** The silent vote: who has voted, never what. One row a participant for the keyboard, or the laptop goes round. */
export function VotingPanel(props: RoundProps & RevealAsking) {
  const { session, item, practice, voice, concern, onAsk, onReveal, onWait } = props
  const [handTo, setHandTo] = useState<string | null>(null)
  const revealButton = useRef<HTMLButtonElement>(null)
  const { voted, seats } = progressOf(item, session.sheets)
  const next = seats.find(({ hasVoted }) => !hasVoted) ?? seats[0]
  const isComplete = voted === seats.length

  function vote(seat: string, value: AnswerValue): void {
    const before = seats.find((one) => one.seat === seat)
    const count = voted + (before?.hasVoted ? 0 : 1)
    const event = { kind: 'vote', practice: item.practice, seat, round: null, value } as const
    voice.act(
      { ...event, confidence: null, comment: '', way: 'keyboard', cast: null },
      `${before?.participant ?? ''} has voted. ${count} of ${seats.length}${count === seats.length ? ': everybody.' : '.'}`,
    )
  }

  return (
    <Stack gap="md">
      <div>
        <Group justify="space-between" mb={6}>
          <Text fw={600} size="lg">
            {item.rounds.length > 1 ? `Vote ${item.rounds.length}: ` : ''}
            {voted} of {seats.length} have voted
          </Text>
          <Group gap="xs">
            {next && (
              <Button variant="default" onClick={() => setHandTo(next.seat)}>
                Pass the laptop
              </Button>
            )}
            <Button
              ref={revealButton}
              disabled={voted === 0}
              variant={isComplete ? 'filled' : 'default'}
              onClick={onAsk}
            >
              Reveal
            </Button>
          </Group>
        </Group>
        <Progress value={(voted / Math.max(1, seats.length)) * 100} aria-label="How many have voted" />
      </div>
      {concern && <Concern {...{ concern, voted, onReveal, onWait }} missing={seats.length - voted} />}
      <VoteRows
        seats={seats}
        sheets={session.sheets}
        onVote={vote}
        onHandOver={setHandTo}
        onLast={() => revealButton.current?.focus()}
      />
      <Group gap="xs">
        <Text size="sm" c="dimmed" flex={1} miw={260}>
          On a row: 0–5, N does not apply, D don’t know. Enter hands the laptop to that person. A new vote replaces the
          one before.
        </Text>
        <Button
          size="xs"
          variant="default"
          onClick={() => voice.act({ kind: 'park', practice: item.practice }, 'Parked. Its votes are kept.')}
        >
          Park
        </Button>
        <Button
          size="xs"
          variant="default"
          onClick={() => voice.act({ kind: 'skip', practice: item.practice }, 'Skipped. Its votes are kept.')}
        >
          Skip
        </Button>
      </Group>
      {handTo && (
        <Laptop
          people={seats.map(({ seat, participant, hasVoted }) => ({ seat, participant, isDone: hasVoted }))}
          first={handTo}
          task="vote"
          onClose={() => setHandTo(null)}
        >
          {(seat, onDone) => <OwnVote key={seat} {...{ session, item, practice, seat, onDone }} />}
        </Laptop>
      )}
    </Stack>
  )
}

interface ConcernProps extends Pick<RevealAsking, 'onReveal' | 'onWait'> {
  readonly concern: 'tells-who' | 'missing'
  readonly voted: number
  readonly missing: number
}

function Concern({ concern, voted, missing, onReveal, onWait }: ConcernProps) {
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => button.current?.focus(), [])
  const title =
    concern === 'tells-who'
      ? `With ${voted === 1 ? 'a single vote' : `${voted} votes`} the reveal tells who voted what`
      : `${missing} ${missing === 1 ? 'has' : 'have'} not voted yet`
  const text =
    concern === 'tells-who'
      ? 'Nobody is to be named in this session. Wait for at least three votes.'
      : 'Votes that come after the reveal are kept, but do not count by themselves.'
  return (
    <Paper withBorder p="md" role="alertdialog" aria-label={title} className={classes.notice ?? ''}>
      <Text fw={600}>{title}</Text>
      <Text size="sm">{text}</Text>
      <Group mt="sm" gap="xs">
        <Button ref={button} size="xs" onClick={onWait}>
          Wait
        </Button>
        <Button size="xs" variant="default" onClick={onReveal}>
          Reveal all the same
        </Button>
      </Group>
    </Paper>
  )
}
