import { Button, Group, NumberInput, SimpleGrid, Stack, Switch, Text, Title } from '@mantine/core'
import { countOf } from '#shared/charts/format-figures.ts'
import { readClock } from '#shared/workshop/clock.ts'
import { newId } from '../../../app/ids-and-dates.ts'
import { PageHeader } from '../../../components/PageHeader.tsx'
import { changeWorkshop, removeWorkshop } from '../../../store/workshop-actions.ts'
import { BallotsButton } from '../ballots/BallotsButton.tsx'
import { formatDuration, formatPace } from '../format-time.ts'
import { People } from '../People.tsx'
import type { StageProps } from '../stage-props.ts'
import classes from '../Workshop.module.css'
import { PracticeChoiceField } from './PracticeChoiceField.tsx'

/** Before people sit down: who, how long, which practices. Everything is kept as it is set. */
export function SetUp(props: StageProps) {
  const { team, assessment, session, voice } = props
  const count = session.sheets.length
  return (
    <div className={classes.page}>
      <PageHeader
        title="Set up the workshop"
        subtitle={`${team.name}, ${assessment.title}`}
        actions={
          <>
            <Button variant="default" onClick={removeWorkshop}>
              Do without a workshop
            </Button>
            <BallotsButton {...props} />
            <Button
              disabled={count === 0}
              onClick={() =>
                voice.act({ kind: 'start' }, 'The session has started. First, everybody guesses in private.')
              }
            >
              Start the session
            </Button>
          </>
        }
      />
      <SimpleGrid cols={{ base: 1, lg: 2 }} spacing={48} verticalSpacing="xl">
        <section aria-labelledby="people-title">
          <Title order={2} id="people-title" mb="md">
            {count === 0 ? 'Who is in the room?' : countOf(count, 'person', 'people')}
          </Title>
          <People session={session} />
          <Switch
            mt="lg"
            label="Name nobody when votes are shown"
            description="Who has voted is still seen; who voted what is not."
            checked={session.workshop.anonymous}
            onChange={(event) => voice.tell(changeWorkshop({ anonymous: event.currentTarget.checked }, newId))}
          />
        </section>
        <Stack gap="xl">
          <Time {...props} />
          <PracticeChoiceField {...props} />
        </Stack>
      </SimpleGrid>
      <Group mt="xl">
        <Text size="sm" c="dimmed">
          Starting ends the undo history before it. What people have answered already stays until they vote.
        </Text>
      </Group>
    </div>
  )
}

function Time({ session, voice }: StageProps) {
  const { minutes, practices } = session.workshop
  const clock = readClock(session, 0)
  return (
    <section aria-labelledby="time-title">
      <Title order={2} id="time-title" mb="md">
        How long?
      </Title>
      <Group align="flex-end">
        <NumberInput
          label="Minutes"
          value={minutes}
          min={5}
          max={600}
          clampBehavior="strict"
          w={120}
          onChange={(value) => {
            if (typeof value === 'number' && value >= 5) voice.tell(changeWorkshop({ minutes: value }, newId))
          }}
        />
        {[60, 90, 120].map((choice) => (
          <Button
            key={choice}
            variant={choice === minutes ? 'light' : 'default'}
            aria-pressed={choice === minutes}
            onClick={() => voice.tell(changeWorkshop({ minutes: choice }, newId))}
          >
            {formatDuration(choice * 60_000)}
          </Button>
        ))}
      </Group>
      <Text size="sm" c="dimmed" mt="sm">
        {clock.perPractice === null ? '' : `About ${formatPace(clock.perPractice)} for each of `}
        {countOf(practices.length, 'practice', 'practices')}, with {formatDuration(clock.forClosing)} kept for the end.
      </Text>
    </section>
  )
}
