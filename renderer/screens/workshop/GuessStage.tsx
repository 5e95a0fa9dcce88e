import { Button, Text } from '@mantine/core'
import { IconCheck } from '@tabler/icons-react'
import { useState } from 'react'
import type { Guess } from '#shared/model/sheet.ts'
import { PageHeader } from '../../components/PageHeader.tsx'
import { takeGuess } from '../../store/take-votes.ts'
import { hasSkippedGuess, rememberSkippedGuess } from '../assess/device-memory.ts'
import { GuessStep } from '../assess/GuessStep.tsx'
import { BallotsButton } from './ballots/BallotsButton.tsx'
import { Laptop } from './Laptop.tsx'
import { PresentButton } from './PresentButton.tsx'
import { RoomButton } from './room/RoomButton.tsx'
import type { StageProps } from './stage-props.ts'
import classes from './Workshop.module.css'

/** Before anything else, in private: what kind of shop does each one think this is (S1)? */
export function GuessStage(props: StageProps) {
  const { assessment, session, voice } = props
  const [skipped, setSkipped] = useState(() => session.sheets.flatMap(({ id }) => (hasSkippedGuess(id) ? [id] : [])))
  const [handTo, setHandTo] = useState<string | null>(null)
  const people = session.sheets.map(({ id, participant, guess }) => ({
    seat: id,
    participant,
    isDone: guess !== null || skipped.includes(id),
  }))
  const guessed = session.sheets.filter(({ guess }) => guess !== null).length
  const next = people.find(({ isDone }) => !isDone)

  async function keep(seat: string, guess: Guess, onDone: () => void): Promise<void> {
    if (voice.tell(await takeGuess(assessment.id, seat, guess))) onDone()
  }

  return (
    <div className={classes.page}>
      <PageHeader
        title="First, a private guess"
        subtitle={`What kind of shop are you? ${guessed} of ${people.length} have guessed.`}
        actions={
          <>
            <BallotsButton {...props} />
            <RoomButton session={session} />
            <PresentButton assessmentId={assessment.id} voice={voice} />
            <Button
              variant={next ? 'default' : 'filled'}
              onClick={() => voice.act({ kind: 'begin-rounds' }, 'The rounds have begun.')}
            >
              Begin the rounds
            </Button>
          </>
        }
      />
      <Text maw={640} mb="lg">
        Pass the laptop round, or let people guess on their phones, before the first question can sway anybody. The
        guesses are shown in the results beside what the answers come to, without names. Nobody has to guess.
      </Text>
      {next && (
        <Button mb="lg" autoFocus onClick={() => setHandTo(next.seat)}>
          Pass the laptop, first to {next.participant}
        </Button>
      )}
      <ul className={classes.rows} aria-label="Who has guessed">
        {people.map(({ seat, participant }) => {
          const hasGuessed = session.sheets.some(({ id, guess }) => id === seat && guess !== null)
          return (
            <li key={seat}>
              <button type="button" className={classes.row} onClick={() => setHandTo(seat)}>
                <span>{participant}</span>
                <span className={classes.state} data-done={hasGuessed || undefined}>
                  {hasGuessed && <IconCheck size={16} aria-hidden />}
                  {hasGuessed ? 'has guessed' : skipped.includes(seat) ? 'would rather not' : 'not yet'}
                </span>
              </button>
            </li>
          )
        })}
      </ul>
      {handTo && (
        <Laptop people={people} first={handTo} task="guess" onClose={() => setHandTo(null)}>
          {(seat, onDone) => (
            <GuessStep
              key={seat}
              participant={people.find((one) => one.seat === seat)?.participant ?? ''}
              submitLabel="Keep my guess"
              onGuess={(guess) => void keep(seat, guess, onDone)}
              onSkip={() => {
                rememberSkippedGuess(seat)
                setSkipped([...skipped, seat])
                onDone()
              }}
            />
          )}
        </Laptop>
      )}
    </div>
  )
}
