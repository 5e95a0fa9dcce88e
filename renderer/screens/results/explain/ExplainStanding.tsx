import { Stack, Text, Title, useComputedColorScheme } from '@mantine/core'
import { useMemo } from 'react'
import { drawAnswerShares } from '#shared/charts/answer-shares.ts'
import { formatMedian, formatScore } from '#shared/charts/format-figures.ts'
import { findPractice } from '#shared/packs/practice-index.ts'
import { standingOf } from '#shared/scoring/standing.ts'
import { SvgScene } from '../../../charts/SvgScene.tsx'
import { answerSharesData } from '../chart-data.ts'
import { PracticeChip } from '../PracticeChip.tsx'
import type { ResultsProps } from '../results-props.ts'
import type { ComparedStatements } from './compared-statements.ts'
import classes from './Explain.module.css'
import { Fact } from './Fact.tsx'

interface Props extends ResultsProps {
  readonly compared: ComparedStatements
}

/** The team's own figure beside what the article says: the practices behind the statements, each once, and their answers. */
export function ExplainStanding({ compared, ...results }: Props) {
  const { score } = results
  const ids = useMemo(() => [...new Set(compared.statements.flatMap(({ practices }) => practices))], [compared])
  const { mean, rated } = standingOf(score, ids)
  return (
    <Stack gap="xl">
      <dl className={classes.facts}>
        <Fact name="Mean" value={mean === null ? '–' : formatScore(mean)}>
          Σ median ÷ number of rated practices. Each practice counts once with weight 1, however many statements rest on
          it. It assumes that all steps between levels are equally big, which nobody knows.
        </Fact>
        <Fact name="Rated" value={`${rated} of ${ids.length}`}>
          Practices with an answer that is a level. The others do not count, neither for nor against.
        </Fact>
      </dl>
      <AnswersBehind {...results} ids={ids} title={compared.title} />
      <PracticesBehind {...results} ids={ids} />
      <Stack gap="sm">
        <Title order={3}>What the article says</Title>
        <ul className={classes.list}>
          {compared.statements.map(({ text }) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </Stack>
    </Stack>
  )
}

interface PartProps extends ResultsProps {
  readonly ids: readonly string[]
}

function AnswersBehind({ ids, title, score }: PartProps & { readonly title: string }) {
  const scheme = useComputedColorScheme('light')
  const scene = useMemo(() => {
    const found = ids.flatMap((id) => score.practices[id] ?? [])
    return drawAnswerShares(answerSharesData(found, { id: 'answers-behind', title }))
  }, [ids, score, title])
  return (
    <Stack gap="sm">
      <Title order={3}>What people answered</Title>
      <SvgScene scene={scene} inks={scheme} />
    </Stack>
  )
}

function PracticesBehind({ ids, pack, score, onTarget }: PartProps) {
  const rows = ids.map((id) => ({ id, found: score.practices[id] }))
  const medianOf = ({ found }: (typeof rows)[number]) => (found?.rated ? found.median : null)
  return (
    <Stack gap="sm">
      <Title order={3}>The practices it is made of</Title>
      <Text size="sm" c="dimmed">
        Weakest first. Choose one to see who answered what.
      </Text>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">Practice</th>
            <th scope="col">Weight</th>
            <th scope="col">Median</th>
          </tr>
        </thead>
        <tbody>
          {rows
            .toSorted((a, b) => (medianOf(a) ?? 6) - (medianOf(b) ?? 6))
            .map((row) => {
              const practice = findPractice(pack, row.id)
              if (!practice) return null
              const median = medianOf(row)
              return (
                <tr key={row.id}>
                  <td>
                    <PracticeChip practice={practice} score={row.found} onTarget={onTarget} />
                  </td>
                  <td>{median === null ? '0, not rated' : 1}</td>
                  <td>{formatMedian(median)}</td>
                </tr>
              )
            })}
        </tbody>
      </table>
    </Stack>
  )
}
