import { Stack, Text, Title, useComputedColorScheme } from '@mantine/core'
import { useMemo } from 'react'
import { drawAnswerShares } from '#shared/charts/answer-shares.ts'
import { formatShare } from '#shared/charts/format-figures.ts'
import type { Sheet } from '#shared/model/sheet.ts'
import { SvgScene } from '../../../charts/SvgScene.tsx'
import { answerSharesData, practicesInScope } from '../chart-data.ts'
import { PracticeChip } from '../PracticeChip.tsx'
import type { ResultsProps } from '../results-props.ts'
import classes from './Explain.module.css'
import { Fact } from './Fact.tsx'

/** What everything else is made of: who answered how much, what nobody could say, and what is not rated. */
export function ExplainAnswers(results: ResultsProps) {
  const { pack, assessment, score } = results
  const scheme = useComputedColorScheme('light')
  const scene = useMemo(
    () => drawAnswerShares(answerSharesData(Object.values(score.practices), { id: 'answers', title: 'All answers' })),
    [score],
  )
  const inScope = practicesInScope(pack, assessment)
  const unrated = inScope.filter(({ id }) => score.practices[id]?.applicable && !score.practices[id]?.rated)
  const outside = inScope.filter(({ id }) => score.practices[id]?.applicable === false)
  return (
    <Stack gap="xl">
      <SvgScene scene={scene} inks={scheme} />
      <dl className={classes.facts}>
        <Fact name="Practices rated" value={`${score.mix.coverage.rated} of ${score.mix.coverage.applicable}`}>
          Rated is a practice for which somebody gave a level and no more than half do not know (our judgement). One
          that a majority says does not apply is not counted.
        </Fact>
        <Fact name="“Don’t know”" value={formatShare(score.dontKnowRate)}>
          Of all answers. It is missing, never zero: a finding on what people can see.
        </Fact>
      </dl>
      <People {...results} />
      <Chips {...results} title="Not rated" practices={unrated} />
      <Chips {...results} title="Does not apply, says the majority" practices={outside} />
    </Stack>
  )
}

/** How much each person answered, never what. */
function People({ pack, assessment, sheets }: ResultsProps) {
  const inScope = practicesInScope(pack, assessment)
  const count = (sheet: Sheet, wanted: (value: unknown) => boolean) =>
    inScope.filter(({ id }) => wanted(sheet.answers[id]?.value ?? null)).length
  return (
    <Stack gap="sm">
      <Title order={3}>Who answered</Title>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">Person</th>
            <th scope="col">Levels</th>
            <th scope="col">Don’t know</th>
            <th scope="col">Does not apply</th>
            <th scope="col">Open</th>
          </tr>
        </thead>
        <tbody>
          {sheets.map((sheet) => (
            <tr key={sheet.id}>
              <td>
                {sheet.participant}
                {sheet.role && <span className={classes.dim}>, {sheet.role}</span>}
              </td>
              <td>{count(sheet, (value) => typeof value === 'number')}</td>
              <td>{count(sheet, (value) => value === 'dk')}</td>
              <td>{count(sheet, (value) => value === 'na')}</td>
              <td>{count(sheet, (value) => value === null)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Stack>
  )
}

interface ChipsProps extends ResultsProps {
  readonly title: string
  readonly practices: ReturnType<typeof practicesInScope>
}

function Chips({ title, practices, score, onTarget }: ChipsProps) {
  if (practices.length === 0) return null
  return (
    <Stack gap={4}>
      <Title order={3}>
        {title} ({practices.length})
      </Title>
      <Text size="sm" c="dimmed">
        Left out of every figure.
      </Text>
      {practices.map((practice) => (
        <PracticeChip key={practice.id} practice={practice} score={score.practices[practice.id]} onTarget={onTarget} />
      ))}
    </Stack>
  )
}
