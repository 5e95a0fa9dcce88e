import { Stack, Text, Title, useComputedColorScheme } from '@mantine/core'
import { useMemo } from 'react'
import { drawAnswerShares } from '#shared/charts/answer-shares.ts'
import { formatMedian, formatRange, formatScore, formatShare } from '#shared/charts/format-figures.ts'
import type { Dimension } from '#shared/packs/model-pack.ts'
import { findPractice } from '#shared/packs/practice-index.ts'
import type { DimensionScore } from '#shared/scoring/assessment-score.ts'
import { SvgScene } from '../../../charts/SvgScene.tsx'
import { answerSharesData } from '../chart-data.ts'
import { spreadLabel, spreadSentence } from '../describe-mix.ts'
import { PracticeChip } from '../PracticeChip.tsx'
import type { ResultsProps } from '../results-props.ts'
import { Attainment } from './Attainment.tsx'
import classes from './Explain.module.css'
import { Fact } from './Fact.tsx'

interface Props extends ResultsProps {
  readonly dimension: Dimension
  readonly found: DimensionScore
}

/** A principle, pillar, group or step: its three aggregates with their rules, and the practices they are made of. */
export function ExplainDimension({ dimension, found, ...results }: Props) {
  const { resampling } = results.score
  return (
    <Stack gap="xl">
      <Text>{dimension.meaning}</Text>
      <MemberAnswers {...results} dimension={dimension} found={found} />
      <Stack gap="sm">
        <Title order={3}>Three readings of the same answers</Title>
        {!found.rated && <NotRated found={found} />}
        <dl className={classes.facts}>
          <Fact name="Mean" value={formatScore(found.mean)}>
            Σ weight × median ÷ Σ weight. It assumes that all steps between levels are equally big, which nobody knows.
          </Fact>
          <Fact name="Weakest link" value={found.weakest === null ? '–' : String(found.weakest)}>
            The lowest level among its practices, as the ITIL maturity model reads it.
          </Fact>
          <Fact name="ISO 33020 style level" value={found.iso33020 === null ? '–' : String(found.iso33020)}>
            The highest level that more than half of the weight has reached, with all lower ones reached by more than 85
            %. Practices that the team calls critical cap it.
          </Fact>
          {found.interval && (
            <Fact name={spreadLabel(resampling.label)} value={formatRange(found.interval)}>
              {spreadSentence(resampling)}
            </Fact>
          )}
          <Fact name="Rated" value={formatShare(found.coverage)}>
            Of the practices that apply. Under two thirds it is shown as “not enough answers” (our judgement).
          </Fact>
          {found.bounds && found.bounds.hi - found.bounds.lo >= 0.05 && (
            <Fact name="If “don’t know” were 0 or 5" value={formatRange(found.bounds)}>
              The mean would lie between these.
            </Fact>
          )}
        </dl>
      </Stack>
      <Attainment attainment={found.attainment} />
      <Members {...results} found={found} />
    </Stack>
  )
}

function MemberAnswers({ dimension, found, score }: Props) {
  const scheme = useComputedColorScheme('light')
  const scene = useMemo(() => {
    const answered = found.members.flatMap(({ practice }) => score.practices[practice] ?? [])
    return drawAnswerShares(answerSharesData(answered, { id: `answers-${dimension.id}`, title: dimension.title }))
  }, [dimension, found, score])
  return (
    <Stack gap="sm">
      <Title order={3}>What people answered</Title>
      <SvgScene scene={scene} inks={scheme} />
    </Stack>
  )
}

function NotRated({ found }: { readonly found: DimensionScore }) {
  return (
    <Text fw={600}>
      Not enough answers: {formatShare(found.coverage)} of what applies is rated. Read the figures as a hint
      {found.bounds ? `; the mean could lie anywhere from ${formatRange(found.bounds)}.` : '.'}
    </Text>
  )
}

function Members({ found, pack, score, onTarget }: ResultsProps & { readonly found: DimensionScore }) {
  const members = [...found.members].sort((a, b) => (a.median ?? 6) - (b.median ?? 6))
  return (
    <Stack gap="sm">
      <Title order={3}>The practices it is made of</Title>
      <Text size="sm" c="dimmed">
        Weakest first. Those at weight 0.5 belong to another group and count here in part (our judgement).
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
          {members.map((member) => {
            const practice = findPractice(pack, member.practice)
            if (!practice) return null
            return (
              <tr key={member.practice}>
                <td>
                  <PracticeChip practice={practice} score={score.practices[member.practice]} onTarget={onTarget} />
                </td>
                <td>{member.weight}</td>
                <td>{formatMedian(member.median)}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </Stack>
  )
}
