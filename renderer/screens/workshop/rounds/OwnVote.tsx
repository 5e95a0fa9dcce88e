import { Button, Group, Stack, Text, TextInput } from '@mantine/core'
import { type SyntheticEvent, useState } from 'react'
import type { AgendaItem } from '#shared/model/agenda-item.ts'
import type { AnswerValue, Confidence } from '#shared/model/answer.ts'
import type { Practice } from '#shared/packs/model-pack.ts'
import type { SessionFacts } from '#shared/workshop/session-facts.ts'
import { nowMoment } from '../../../app/ids-and-dates.ts'
import { takeVotes } from '../../../store/take-votes.ts'
import { AnswerChoices } from '../../assess/AnswerChoices.tsx'
import { ConfidenceChoice } from '../../assess/ConfidenceChoice.tsx'
import { forgetReasons, keepReason, recallReason } from '../own-reason.ts'

interface Props {
  readonly session: SessionFacts
  readonly item: AgendaItem
  readonly practice: Practice
  readonly seat: string
  readonly onDone: () => void
}

/** One person's own vote on the laptop that goes round. Nothing of an earlier vote is shown; a reason that was half typed comes back. */
export function OwnVote({ session, item, practice, seat, onDone }: Props) {
  const [value, setValue] = useState<AnswerValue | null>(null)
  const [confidence, setConfidence] = useState<Confidence | null>(null)
  const at = `${item.practice}/${item.rounds.length}`
  const [comment, setComment] = useState(() => recallReason(seat, at))
  const [problem, setProblem] = useState<string | null>(null)
  const name = session.sheets.find(({ id }) => id === seat)?.participant ?? ''

  async function submit(event: SyntheticEvent): Promise<void> {
    event.preventDefault()
    if (value === null) return setProblem('Choose a level first, or “don’t know”.')
    const vote = { kind: 'vote', practice: item.practice, seat, round: null, value, confidence, comment } as const
    const [answer] = await takeVotes(session.workshop.id, [{ ...vote, way: 'laptop', cast: null }], nowMoment())
    if (answer && !answer.ok) return setProblem(answer.reason)
    forgetReasons([seat])
    onDone()
  }

  return (
    <form onSubmit={(event) => void submit(event)}>
      <Stack gap="md">
        <div>
          <Text size="sm" c="dimmed">
            {name}, only you see this.
          </Text>
          <Text component="h1" id="own-question" fw={600} size="xl">
            {practice.question}
          </Text>
        </div>
        <AnswerChoices
          practice={practice}
          value={value}
          isReadOnly={false}
          reading={null}
          labelledBy="own-question"
          onAnswer={(next) => {
            setValue(next)
            setProblem(null)
          }}
        />
        <Group align="flex-start" gap="xl">
          <ConfidenceChoice
            name="own-confidence"
            legend="How sure are you?"
            value={confidence}
            onChange={setConfidence}
          />
          <TextInput
            label="In a few words, if you like"
            value={comment}
            maxLength={10_000}
            flex={1}
            miw={240}
            onChange={({ currentTarget }) => {
              setComment(currentTarget.value)
              keepReason(seat, at, currentTarget.value)
            }}
          />
        </Group>
        {problem && <Text role="alert">{problem}</Text>}
        <Group>
          <Button size="md" type="submit">
            Cast my vote
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
