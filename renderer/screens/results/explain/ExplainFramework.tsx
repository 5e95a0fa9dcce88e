import { Button, Stack, Title } from '@mantine/core'
import { useState } from 'react'
import { formatMedian, formatRange, formatScore } from '#shared/charts/format-figures.ts'
import { FRAMEWORK_NAMES, type Framework } from '#shared/model/framework.ts'
import { JudgementNote } from '../../../components/JudgementNote.tsx'
import { spreadLabel, spreadSentence } from '../describe-mix.ts'
import type { ResultsProps } from '../results-props.ts'
import { TextButton } from '../TextButton.tsx'
import { takeScoreApart } from './contributions.ts'
import classes from './Explain.module.css'
import { Fact } from './Fact.tsx'

const SHOWN_AT_FIRST = 12

/** One framework's score, practice by practice. */
export function ExplainFramework({ framework, ...results }: ResultsProps & { readonly framework: Framework }) {
  const { pack, score, settings, onTarget } = results
  const parts = takeScoreApart(pack, score, settings, framework)
  const interval = score.mix.intervals[framework]
  const name = FRAMEWORK_NAMES[framework]
  return (
    <Stack gap="xl">
      <dl className={classes.facts}>
        <Fact name="Score" value={formatScore(score.mix.scores[framework])}>
          Σ affinity × median ÷ Σ affinity, over the {parts.contributions.length} rated practices:{' '}
          {parts.sumOfProducts.toFixed(1)} ÷ {parts.sumOfAffinities.toFixed(1)}. It assumes equal steps between levels.
        </Fact>
        {interval && (
          <Fact name={spreadLabel(score.resampling.label)} value={formatRange(interval)}>
            {spreadSentence(score.resampling)}
          </Fact>
        )}
      </dl>
      <Stack gap="sm">
        <Title order={3}>What it is made of</Title>
        <JudgementNote>
          how strongly a practice belongs to {name}, from 0 to 1. Open a practice to change it.
        </JudgementNote>
        <ContributionTable parts={parts} onTarget={onTarget} />
      </Stack>
    </Stack>
  )
}

interface TableProps {
  readonly parts: ReturnType<typeof takeScoreApart>
  readonly onTarget: (target: string) => void
}

function ContributionTable({ parts, onTarget }: TableProps) {
  const [isWhole, setWhole] = useState(false)
  const { contributions } = parts
  const shown = isWhole ? contributions : contributions.slice(0, SHOWN_AT_FIRST)
  return (
    <>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">Practice, the largest part first</th>
            <th scope="col">Affinity</th>
            <th scope="col">Median</th>
            <th scope="col">Product</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ practice, affinity, isOwn, median, product }) => (
            <tr key={practice.id}>
              <td>
                <TextButton onClick={() => onTarget(`practice:${practice.id}`)}>{practice.title}</TextButton>
              </td>
              <td>
                {affinity.toFixed(2)}
                {isOwn && <span className={classes.dim}> yours</span>}
              </td>
              <td>{formatMedian(median)}</td>
              <td>{product.toFixed(2)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">Sum of all {contributions.length}</th>
            <td>{parts.sumOfAffinities.toFixed(1)}</td>
            <td />
            <td>{parts.sumOfProducts.toFixed(1)}</td>
          </tr>
        </tfoot>
      </table>
      {contributions.length > SHOWN_AT_FIRST && (
        <Button variant="default" w="fit-content" onClick={() => setWhole(!isWhole)}>
          {isWhole ? 'Show the largest only' : `Show all ${contributions.length}`}
        </Button>
      )}
    </>
  )
}
