import { Button, Group, Text } from '@mantine/core'
import { type SyntheticEvent, useState } from 'react'
import type { Confidence } from '#shared/model/answer.ts'
import { VERDICT_NAMES, VERDICTS, type Verdict } from '#shared/model/framework.ts'
import type { Guess } from '#shared/model/sheet.ts'
import { FrameworkLabel } from '../../components/FrameworkLabel.tsx'
import { PageHeader } from '../../components/PageHeader.tsx'
import { ConfidenceChoice } from './ConfidenceChoice.tsx'
import classes from './GuessStep.module.css'

const MEANINGS: Readonly<Record<Verdict, string>> = {
  itil: 'Services run by agreed processes and service levels',
  devops: 'One team builds, ships and runs, in small automated steps',
  sre: 'Reliability engineered to objectives, with error budgets',
  blend: 'A mixture in which none of them clearly leads',
}

interface Props {
  readonly participant: string
  readonly submitLabel?: string
  readonly onGuess: (guess: Guess) => void
  readonly onSkip: () => void
}

/** Before the first question, in private: what kind of shop does this person think the team is (S1)? */
export function GuessStep({ participant, submitLabel = 'To the first question', onGuess, onSkip }: Props) {
  const [kind, setKind] = useState<Verdict | null>(null)
  const [confidence, setConfidence] = useState<Confidence | null>(null)
  const [isMissing, setMissing] = useState(false)

  function submit(event: SyntheticEvent): void {
    event.preventDefault()
    if (kind && confidence) onGuess({ kind, confidence })
    else setMissing(true)
  }

  return (
    <form className={classes.page} onSubmit={submit}>
      <PageHeader
        takesFocus
        title="What kind of shop are you?"
        subtitle={`${participant}, guess before the first question. Nobody sees it while answering; the results compare it, without names.`}
      />
      <fieldset className={classes.kinds} aria-label="Kind of shop">
        {VERDICTS.map((option) => (
          <label key={option} className={classes.kind}>
            <input type="radio" name="kind" checked={kind === option} onChange={() => setKind(option)} />
            <span className={classes.name}>
              {option === 'blend' ? VERDICT_NAMES.blend : <FrameworkLabel framework={option} />}
            </span>
            <span>{MEANINGS[option]}</span>
          </label>
        ))}
      </fieldset>
      <ConfidenceChoice
        name="guess-confidence"
        legend="How sure are you?"
        value={confidence}
        onChange={setConfidence}
      />
      {isMissing && !(kind && confidence) && (
        <Text role="alert" size="sm" mt="sm">
          {kind ? 'Say how sure you are' : 'Choose a kind of shop'}, or skip it.
        </Text>
      )}
      <Group mt="xl">
        <Button type="submit">{submitLabel}</Button>
        <Button variant="default" onClick={onSkip}>
          Skip, I would rather not guess
        </Button>
      </Group>
    </form>
  )
}
