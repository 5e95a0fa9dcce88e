import { Button, Group, Paper, Stack, Text, Title } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { formatAgreement, formatMedian } from '#shared/charts/format-figures.ts'
import { type Reveal, revealOf } from '#shared/workshop/reveal.ts'
import classes from '../Workshop.module.css'
import { AgreeForm } from './AgreeForm.tsx'
import { LateVotes } from './LateVotes.tsx'
import { describeEnd, RevealFigures } from './RevealFigures.tsx'
import type { RoundProps } from './round-props.ts'

/** After the reveal: what it says, who speaks first, and what becomes of it. */
export function RevealedPanel(props: RoundProps) {
  const { session, item, voice } = props
  const { practice } = item
  const reveals = item.rounds.flatMap(
    (_, round) => revealOf(item, session.sheets, { ...session.workshop, round }) ?? [],
  )
  const last = reveals.at(-1)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  if (!last) return null
  return (
    <div className={classes.round}>
      <Stack gap="lg">
        <div className={classes.talk}>
          <Title order={2} ref={heading} tabIndex={-1}>
            {headline(last)}
          </Title>
          {last.ends ? (
            <Text>
              The two ends first. {sentenceCase(describeEnd(last.ends.low))}. Then {describeEnd(last.ends.high)}.
            </Text>
          ) : (
            <Text>Is there anything that somebody sees differently after all?</Text>
          )}
        </div>
        <div className={classes.votes}>
          {reveals.toReversed().map((reveal) => (
            <RevealFigures key={reveal.round} practice={props.practice} reveal={reveal} />
          ))}
        </div>
        <LateVotes {...props} round={last.round} />
      </Stack>
      <Stack gap="md">
        <Paper withBorder p="lg">
          <Title order={2} mb="sm">
            What do you agree on?
          </Title>
          <AgreeForm {...props} by="group" />
        </Paper>
        <Group gap="xs">
          <Button
            variant="default"
            onClick={() => voice.act({ kind: 'vote-again', practice }, 'The second vote is open.')}
          >
            Vote again
          </Button>
          <Button variant="default" onClick={() => voice.act({ kind: 'park', practice }, 'Parked.')}>
            Park
          </Button>
          <Button
            variant="default"
            onClick={() => voice.act({ kind: 'undo-reveal', practice }, 'The votes are hidden again.')}
          >
            Take back the reveal
          </Button>
        </Group>
      </Stack>
    </div>
  )
}

function headline({ score, ends }: Reveal): string {
  if (score.median === null) return 'Nobody gave a level'
  if (!ends) return `All the same: level ${formatMedian(score.median)}`
  return `Median ${formatMedian(score.median)}, agreement ${formatAgreement(score.agreement)}`
}

function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
