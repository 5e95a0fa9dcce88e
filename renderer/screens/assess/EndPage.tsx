import { Button, Group, Stack, Text } from '@mantine/core'
import { useEffect, useRef } from 'react'
import type { Practice } from '#shared/packs/model-pack.ts'
import { type AnswerState, describeState, stateOf } from './answer-state.ts'
import type { Answers } from './asked-practices.ts'
import classes from './EndPage.module.css'
import { StateMark } from './StateMark.tsx'

interface Props {
  readonly practices: readonly Practice[]
  readonly answers: Answers
  readonly onGo: (practiceId: string) => void
  readonly onResults: () => void
  readonly onPeople: () => void
}

/** After the last question: what is still open, what was not known, and the way on. */
export function EndPage({ practices, answers, onGo, onResults, onPeople }: Props) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const inState = (...states: AnswerState[]) => practices.filter(({ id }) => states.includes(stateOf(answers[id])))
  const open = inState('open', 'reason-needed')
  const unknown = inState('dk')
  const first = open[0]
  return (
    <Stack gap="lg" py="md">
      <div>
        <h1 ref={heading} tabIndex={-1} className={classes.title}>
          {first ? `${open.length} of ${practices.length} still open` : 'All answered'}
        </h1>
        <Text mt={4}>
          {first
            ? 'Results can be read at any time; what is open is left out of them.'
            : 'Everything is saved. Thank you: you can come back and change an answer at any time.'}
        </Text>
      </div>
      <Group>
        {first && <Button onClick={() => onGo(first.id)}>Go to the first open question</Button>}
        <Button variant={first ? 'default' : 'filled'} onClick={onResults}>
          See the results
        </Button>
        <Button variant="default" onClick={onPeople}>
          Somebody else answers
        </Button>
      </Group>
      <Section title="Open" practices={open} answers={answers} onGo={onGo} />
      <Section
        title="Don’t know"
        note="Left out of the score, never counted as zero. Perhaps somebody in the team can tell."
        practices={unknown}
        answers={answers}
        onGo={onGo}
      />
    </Stack>
  )
}

interface SectionProps extends Pick<Props, 'practices' | 'answers' | 'onGo'> {
  readonly title: string
  readonly note?: string
}

function Section({ title, note, practices, answers, onGo }: SectionProps) {
  if (practices.length === 0) return null
  return (
    <section aria-label={title}>
      <h2 className={classes.heading}>
        {title} ({practices.length})
      </h2>
      {note && <Text size="sm">{note}</Text>}
      <ul className={classes.list}>
        {practices.map((practice) => (
          <li key={practice.id}>
            <button
              type="button"
              className={classes.row}
              title={describeState(stateOf(answers[practice.id]))}
              onClick={() => onGo(practice.id)}
            >
              <StateMark state={stateOf(answers[practice.id])} />
              {practice.title}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
