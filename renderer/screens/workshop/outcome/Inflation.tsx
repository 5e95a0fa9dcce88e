import { Text, Title } from '@mantine/core'
import { useMemo } from 'react'
import { countOf, formatMedian, formatShare } from '#shared/charts/format-figures.ts'
import { findPractice } from '#shared/packs/practice-index.ts'
import { inflationGuard } from '#shared/workshop/inflation-guard.ts'
import { JudgementNote } from '../../../components/JudgementNote.tsx'
import type { StageProps } from '../stage-props.ts'
import { useEarlierScores } from '../use-earlier-scores.ts'
import classes from '../Workshop.module.css'

/** What may have made the results look better than they are: questions, no verdicts. */
export function Inflation(props: StageProps) {
  const { pack, session } = props
  const { last } = useEarlierScores(props)
  const guard = useMemo(() => inflationGuard(session, last), [session, last])
  const who = (participant: string | null) => participant ?? 'Somebody'
  const lines = [
    ...guard.muchNotApplicable.map(
      ({ participant, share, answers }) =>
        `${who(participant)} said “does not apply” to ${formatShare(share)} of ${answers} practices. Is that the scope of the work?`,
    ),
    ...guard.straightLines.map(
      ({ participant, level, share, answers }) =>
        `${who(participant)} gave level ${level} to ${formatShare(share)} of ${answers} practices. Did the questions tell them apart?`,
    ),
    ...guard.jumps.map(
      ({ practice, before, after }) =>
        `${findPractice(pack, practice)?.title ?? practice} rose from ${formatMedian(before)} to ${formatMedian(after)} with no evidence noted. What can be shown?`,
    ),
  ]
  return (
    <section aria-labelledby="guard-title">
      <Title order={2} id="guard-title" mb="xs">
        Could it look better than it is?
      </Title>
      <Text mb="xs">
        {formatShare(guard.notApplicableShare)} of all answers are “does not apply”.{' '}
        {lines.length === 0
          ? 'Nobody answered in a straight line, and no level jumped without evidence.'
          : `${countOf(lines.length, 'question', 'questions')} to ask, without blame:`}
      </Text>
      {lines.length > 0 && (
        <ul className={classes.plain}>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      <JudgementNote>
        from eight answers of a person on, a third “does not apply”, one level nine times in ten, or a median two levels
        above the last assessment with no evidence.
      </JudgementNote>
    </section>
  )
}
