import { Stack, Table, Text, Title } from '@mantine/core'
import { useMemo } from 'react'
import { formatScore } from '#shared/charts/format-figures.ts'
import type { Plan } from '#shared/model/plan.ts'
import type { ModelPack } from '#shared/packs/model-pack.ts'
import { describeMove, summariseSteps } from '#shared/report/describe-move.ts'
import { formatDifference } from '#shared/scoring/read-difference.ts'
import { type Look, type Move, stepsBetween, whatMoved } from '#shared/scoring/what-moved.ts'
import { formatDay } from '../../app/ids-and-dates.ts'
import { JudgementNote } from '../../components/JudgementNote.tsx'
import { ShowMore } from '../../components/ShowMore.tsx'
import classes from './Compare.module.css'

interface Props {
  readonly pack: ModelPack
  readonly before: Look
  readonly after: Look
  readonly plan: Plan | null
  readonly heads: readonly [from: string, to: string]
}

/** Practice by practice: what moved, what in the facts bears on why, and the evidence for it. */
export function WhatMoved({ pack, before, after, plan, heads }: Props) {
  const moves = useMemo(() => whatMoved(before, after, plan), [before, after, plan])
  const steps = useMemo(() => stepsBetween(before, after, plan), [before, after, plan])
  const titleOf = (id: string) => pack.practices.find((practice) => practice.id === id)?.title ?? id
  return (
    <section aria-label="What moved, and why">
      <Title order={3} mb="xs">
        What moved, and why
      </Title>
      {moves.length === 0 && <Text>No practice has another median than before.</Text>}
      <ShowMore items={moves} step={10}>
        {(shown) => (
          <Table.ScrollContainer minWidth={720}>
            <table className={`${classes.differences} ${classes.moved}`}>
              <thead>
                <tr>
                  <th scope="col">Practice</th>
                  <th scope="col">{heads[0]}</th>
                  <th scope="col">{heads[1]}</th>
                  <th scope="col">Moved</th>
                  <th scope="col">Why, as far as the facts tell</th>
                </tr>
              </thead>
              <tbody>
                {shown.map((move) => (
                  <tr key={move.practice}>
                    <th scope="row">{titleOf(move.practice)}</th>
                    <td>{formatScore(move.before)}</td>
                    <td>{formatScore(move.after)}</td>
                    <td>
                      <strong>{formatDifference(move.before, move.after)}</strong>
                    </td>
                    <td className={classes.why}>
                      <Why move={move} />
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </Table.ScrollContainer>
        )}
      </ShowMore>
      {steps.length > 0 && (
        <>
          <Text mt="md">{summariseSteps(steps)}</Text>
          <ul>
            {steps.map(({ step, practice, level, on, before: from, after: to }) => (
              <li key={step}>
                {titleOf(practice)}, level {level}, done on {formatDay(on)}: {formatScore(from)}, now {formatScore(to)}
              </li>
            ))}
          </ul>
          <JudgementNote>
            that a median rose after a step does not prove that the step raised it, nor that it was in vain where it did
            not.
          </JudgementNote>
        </>
      )}
    </section>
  )
}

function Why({ move }: { readonly move: Move }) {
  const { facts, quotes } = describeMove(move)
  return (
    <Stack gap={4}>
      {facts.map((text) => (
        <Text key={text} size="sm">
          {text}
        </Text>
      ))}
      {quotes.map((text) => (
        <Text key={text} size="sm" c="dimmed">
          {text}
        </Text>
      ))}
    </Stack>
  )
}
