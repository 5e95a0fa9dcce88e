import { Button, Group, Paper, Text, Title } from '@mantine/core'
import { useState } from 'react'
import { seededRandom } from '#shared/lib/seeded-random.ts'
import { formatMoment, newSeed, nowMoment } from '../../../app/ids-and-dates.ts'
import { anonymiseWorkshop } from '../../../store/workshop-actions.ts'
import type { StageProps } from '../stage-props.ts'
import classes from '../Workshop.module.css'

/** Takes the names out for good; asks once. */
export function Anonymise({ session, voice }: StageProps) {
  const [isAsking, setAsking] = useState(false)
  const { anonymisedAt } = session.workshop
  return (
    <section aria-labelledby="anonymise-title">
      <Title order={2} id="anonymise-title" mb="xs">
        Names
      </Title>
      {anonymisedAt ? (
        <Text>
          The names were taken out on {formatMoment(anonymisedAt)}. Look through notes, actions and evidence once: a
          name that somebody typed there is still there.
        </Text>
      ) : isAsking ? (
        <Paper
          withBorder
          p="md"
          maw={720}
          role="alertdialog"
          aria-label="Take the names out for good?"
          className={classes.notice ?? ''}
        >
          <Text fw={600}>Take the names out for good?</Text>
          <Text size="sm">
            This cannot be undone: not by undo, and not from this computer’s second copy. People become “Seat 1”, “Seat
            2” … in an order by chance; roles of fewer than three people go; comments stay without who wrote them. A
            name that somebody typed into a note, an action, a comment or the text of a piece of evidence stays there
            until you take it out by hand. Files and backups that were saved before keep their names.
          </Text>
          <Group mt="md" gap="xs">
            <Button autoFocus variant="default" onClick={() => setAsking(false)}>
              Keep the names
            </Button>
            <Button
              color="red.9"
              onClick={() => voice.tell(anonymiseWorkshop(seededRandom(newSeed()), nowMoment()), 'The names are out.')}
            >
              Take the names out
            </Button>
          </Group>
        </Paper>
      ) : (
        <>
          <Text maw={720} mb="sm">
            When the results are to go further than this room, the names can be taken out. It cannot be undone.
          </Text>
          <Button variant="default" onClick={() => setAsking(true)}>
            Anonymise …
          </Button>
        </>
      )}
    </section>
  )
}
