import { Button, Group, Text } from '@mantine/core'
import { countOf } from '#shared/charts/format-figures.ts'
import { readClock, type WorkshopClock } from '#shared/workshop/clock.ts'
import { BallotsButton } from '../ballots/BallotsButton.tsx'
import { formatLeft, formatPace } from '../format-time.ts'
import { PresentButton } from '../PresentButton.tsx'
import { RoomButton } from '../room/RoomButton.tsx'
import type { StageProps } from '../stage-props.ts'
import { useNow } from '../use-now.ts'
import classes from '../Workshop.module.css'

interface Props extends StageProps {
  readonly onAgenda: () => void
  readonly onPeople: () => void
}

/** Time left and pace, and the ways to the agenda, the people and the second window. */
export function ClockBar({ onAgenda, onPeople, ...props }: Props) {
  const { session, voice } = props
  const clock = readClock(session, useNow())
  return (
    <Group className={classes.clock ?? ''} justify="space-between" gap="xs">
      <Text size="sm">
        <b>{clock.isPaused ? 'Break' : formatLeft(clock.left)}</b>
        <Text span inherit c="dimmed">
          {' · '}
          {describePace(clock)}
        </Text>
      </Text>
      <Group gap={6}>
        <Button size="xs" variant={clock.fitting < clock.toDo ? 'light' : 'default'} onClick={onAgenda}>
          {clock.fitting < clock.toDo ? 'Agenda: what to skip?' : 'Agenda'}
        </Button>
        <Button size="xs" variant="default" onClick={onPeople}>
          People
        </Button>
        <Button
          size="xs"
          variant="default"
          onClick={() =>
            clock.isPaused
              ? voice.act({ kind: 'resume' }, 'The clock is running.')
              : voice.act({ kind: 'pause' }, 'Break: the clock stands still.')
          }
        >
          {clock.isPaused ? 'Go on' : 'Break'}
        </Button>
        <BallotsButton {...props} size="xs" />
        <RoomButton session={session} size="xs" />
        <PresentButton assessmentId={session.workshop.id} voice={voice} size="xs" />
      </Group>
    </Group>
  )
}

/** “3 done, 21 to do · 3.5 min each so far · 18 fit”. */
function describePace({ done, toDo, pace, fitting }: WorkshopClock): string {
  const fits = fitting >= toDo ? 'all fit' : fitting === 0 ? 'none fits' : `${countOf(fitting, 'fits', 'fit')}`
  return [
    `${done} done, ${toDo} to do`,
    ...(pace === null ? [] : [`${formatPace(pace)} each so far`]),
    ...(toDo === 0 ? [] : [pace === null ? `${fits} as planned` : `${fits} at this pace`]),
  ].join(' · ')
}
