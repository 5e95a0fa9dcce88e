import { Stack, Table, Text, Title } from '@mantine/core'
import { useMemo } from 'react'
import { formatScore } from '#shared/charts/format-figures.ts'
import type { Plan } from '#shared/model/plan.ts'
import type { ModelPack } from '#shared/packs/model-pack.ts'
import { type Look, type Move, whatMoved } from '#shared/scoring/what-moved.ts'
import { formatDay } from '../../app/ids-and-dates.ts'
import { ShowMore } from '../../components/ShowMore.tsx'
import classes from './Compare.module.css'
import { formatDifference } from './difference.ts'

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
    </section>
  )
}

function Why({ move }: { readonly move: Move }) {
  return (
    <Stack gap={4}>
      <Text size="sm">{describePeople(move)}</Text>
      {move.stepsDone.map(({ step, on }) => (
        <Text key={step} size="sm">
          Roadmap step to level {step.split(':')[1]} done on {formatDay(on)}.
        </Text>
      ))}
      {move.evidence.map(({ text, date }) => (
        <Text key={`${text} ${date}`} size="sm">
          Evidence: {text}
          {date && `, ${formatDay(date)}`}
        </Text>
      ))}
      {move.comments.slice(0, 2).map(({ participant, text }) => (
        <Text key={participant} size="sm" c="dimmed">
          {participant}: “{text}”
        </Text>
      ))}
    </Stack>
  )
}

/** Whether the same people see it otherwise, or others answered. */
function describePeople({ up, down, stayed, joined, left, sameBefore, sameAfter, roles }: Move): string {
  const same = up + down + stayed
  const others = [...(joined > 0 ? [`${joined} new`] : []), ...(left > 0 ? [`${left} no longer`] : [])].join(', ')
  if (same === 0) return `Nobody answered both times${others && ` (${others})`}: other people, other figures.`
  const byRole = roles
    .filter(({ change }) => change !== 0)
    .map(({ role, change }) => `${role} ${formatDifference(0, change)}`)
    .join(', ')
  const among = `Of ${same} who answered both times ${up} went up, ${down} down; their median ${formatDifference(sameBefore, sameAfter)}.`
  return `${among}${byRole && ` By role: ${byRole}.`}${others && ` Answers: ${others}.`}`
}
