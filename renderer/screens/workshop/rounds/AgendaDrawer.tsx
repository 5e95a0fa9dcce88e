import { Button, Group, NumberInput, Stack, Text, Title } from '@mantine/core'
import { useMemo } from 'react'
import { countOf } from '#shared/charts/format-figures.ts'
import { findPractice } from '#shared/packs/practice-index.ts'
import { readClock } from '#shared/workshop/clock.ts'
import { itemsInOrder } from '#shared/workshop/session-facts.ts'
import { suggestSkips } from '#shared/workshop/suggest-skips.ts'
import { newId } from '../../../app/ids-and-dates.ts'
import { changeWorkshop } from '../../../store/workshop-actions.ts'
import { formatDuration, formatLeft } from '../format-time.ts'
import { describePhase } from '../phase-words.ts'
import { SideDrawer } from '../SideDrawer.tsx'
import type { StageProps } from '../stage-props.ts'
import { useEarlierScores } from '../use-earlier-scores.ts'
import { useNow } from '../use-now.ts'
import classes from '../Workshop.module.css'

const FEWEST_SUGGESTIONS = 3

interface Props extends StageProps {
  readonly onClose: () => void
}

/** All practices of the session, the time for them, and what costs least to skip. */
export function AgendaDrawer(props: Props) {
  const { pack, session, voice, onClose } = props
  return (
    <SideDrawer title="Agenda and time" onClose={onClose}>
      <Stack gap="xl">
        <Time {...props} />
        <section aria-labelledby="agenda-title">
          <Title order={3} id="agenda-title" mb="xs">
            Practices
          </Title>
          <ol className={classes.agenda}>
            {itemsInOrder(session).map((item) => (
              <li key={item.id}>
                <button
                  type="button"
                  className={classes.row}
                  aria-current={item.practice === session.workshop.current ? 'step' : undefined}
                  onClick={() => voice.act({ kind: 'go-to', practice: item.practice }) && onClose()}
                >
                  <span>{findPractice(pack, item.practice)?.title ?? item.practice}</span>
                  <span className={classes.state} data-done={item.phase === 'agreed' || undefined}>
                    {describePhase(item)}
                  </span>
                </button>
              </li>
            ))}
          </ol>
        </section>
        <Button variant="default" onClick={() => voice.act({ kind: 'close' }) && onClose()}>
          Close the rounds
        </Button>
      </Stack>
    </SideDrawer>
  )
}

function Time(props: Props) {
  const { session, voice } = props
  const clock = readClock(session, useNow())
  const missing = clock.toDo - clock.fitting
  return (
    <Stack gap="sm">
      <Group align="flex-end">
        <NumberInput
          label="Minutes in all"
          value={session.workshop.minutes}
          min={5}
          max={600}
          clampBehavior="strict"
          w={130}
          onChange={(value) => {
            if (typeof value === 'number' && value >= 5) voice.tell(changeWorkshop({ minutes: value }, newId))
          }}
        />
        <Text size="sm">
          {formatLeft(clock.left)}, of which {formatDuration(clock.forClosing)} are kept for the end.
        </Text>
      </Group>
      {clock.toDo > 0 && (
        <Text>
          {missing > 0
            ? `${countOf(missing, 'practice does', 'practices do')} not fit ${clock.pace === null ? 'as planned' : 'at this pace'}.`
            : 'Everything left fits.'}
        </Text>
      )}
      {clock.toDo > 0 && <Skips {...props} count={Math.max(FEWEST_SUGGESTIONS, missing)} />}
    </Stack>
  )
}

function Skips(props: Props & { readonly count: number }) {
  const { pack, session, voice, count } = props
  const { last } = useEarlierScores(props)
  const suggestions = useMemo(() => suggestSkips(pack, session, last), [pack, session, last])
  if (suggestions.length === 0) return null
  return (
    <section aria-labelledby="skips-title">
      <Title order={3} id="skips-title">
        What costs least to skip
      </Title>
      <Text size="sm" c="dimmed" mb="xs">
        A suggestion. Nothing is skipped unless you do it.
      </Text>
      <ul className={classes.skips}>
        {suggestions.slice(0, count).map(({ practice, reasons }) => {
          const title = findPractice(pack, practice)?.title ?? practice
          return (
            <li key={practice}>
              <div>
                <Text fw={600}>{title}</Text>
                <Text size="sm" c="dimmed">
                  {reasons.join(' · ')}
                </Text>
              </div>
              <Button
                size="xs"
                variant="default"
                aria-label={`Skip ${title}`}
                onClick={() => voice.act({ kind: 'skip', practice }, `${title} is skipped.`)}
              >
                Skip
              </Button>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
