import { Button, Group, Paper, Stack, Text, Title } from '@mantine/core'
import { useState } from 'react'
import { revealOf } from '#shared/workshop/reveal.ts'
import { LevelBadge } from '../../../components/LevelBadge.tsx'
import { nameValue } from '../phase-words.ts'
import classes from '../Workshop.module.css'
import { AgreeForm } from './AgreeForm.tsx'
import { NextButton } from './NextButton.tsx'
import { RevealFigures } from './RevealFigures.tsx'
import type { RoundProps } from './round-props.ts'

/** Settled: the level, why, and who decided. */
export function AgreedPanel(props: RoundProps) {
  const { session, item, practice, voice } = props
  const [isOverruling, setOverruling] = useState(false)
  const reveals = item.rounds.flatMap(
    (_, round) => revealOf(item, session.sheets, { ...session.workshop, round }) ?? [],
  )
  const { agreed } = item
  if (!agreed) return null
  return (
    <div className={classes.round}>
      <Stack gap="md">
        <Group gap="sm" wrap="nowrap">
          {agreed.value !== 'na' && <LevelBadge level={agreed.value} />}
          <Title order={2}>
            {agreed.by === 'group' ? 'Agreed' : 'Decided by the facilitator'}: {nameValue(agreed.value)}
          </Title>
        </Group>
        <Text>{agreed.reason || 'Everybody voted for it.'}</Text>
        {agreed.overruled && (
          <Text>
            The group had agreed on {nameValue(agreed.overruled.value)}
            {agreed.overruled.reason && `: ${agreed.overruled.reason}`}.
          </Text>
        )}
        <Group gap="xs">
          <NextButton {...props} />
          <Button
            variant="default"
            onClick={() => voice.act({ kind: 'reopen', practice: item.practice }, 'It is open again.')}
          >
            Reopen
          </Button>
          <Button variant="default" aria-expanded={isOverruling} onClick={() => setOverruling(!isOverruling)}>
            Overrule …
          </Button>
        </Group>
        {isOverruling && (
          <Paper withBorder p="lg">
            <AgreeForm {...props} by="facilitator" onDone={() => setOverruling(false)} />
          </Paper>
        )}
      </Stack>
      <div className={classes.votes}>
        {reveals.toReversed().map((reveal) => (
          <RevealFigures key={reveal.round} practice={practice} reveal={reveal} />
        ))}
      </div>
    </div>
  )
}
