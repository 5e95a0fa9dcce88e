import { Stack, Text, Title, useComputedColorScheme } from '@mantine/core'
import { useMemo } from 'react'
import { drawAnswerDistribution } from '#shared/charts/answer-distribution.ts'
import { LEVEL_NAMES } from '#shared/model/level.ts'
import type { Practice } from '#shared/packs/model-pack.ts'
import type { PracticeScore } from '#shared/scoring/assessment-score.ts'
import { SvgScene } from '../../../charts/SvgScene.tsx'
import { LevelBadge } from '../../../components/LevelBadge.tsx'
import type { ResultsProps } from '../results-props.ts'
import { TextButton } from '../TextButton.tsx'
import { TextLink } from '../TextLink.tsx'
import { AffinityEditor } from './AffinityEditor.tsx'
import { AnswerList } from './AnswerList.tsx'
import classes from './Explain.module.css'
import { PracticeFigures } from './PracticeFigures.tsx'

interface Props extends ResultsProps {
  readonly practice: Practice
  readonly found: PracticeScore
}

/** One practice: its answers first, then what they come to, where it counts, and by what weight. */
export function ExplainPractice({ practice, found, ...results }: Props) {
  const { assessment, sheets, settings } = results
  const scheme = useComputedColorScheme('light')
  const scene = useMemo(() => drawAnswerDistribution({ ...found, title: practice.title }), [found, practice.title])
  const anchor = practice.anchors.find(({ level }) => level === found.level)
  return (
    <Stack gap="xl">
      <Stack gap="sm">
        <Text>{practice.question}</Text>
        <TextLink href={`#/assess/${assessment.id}/${practice.id}`}>Go to its question</TextLink>
      </Stack>
      <Stack gap="sm">
        <Title order={3}>What people answered</Title>
        <div className={classes.distribution}>
          <SvgScene scene={scene} inks={scheme} />
        </div>
        {found.rated && found.level !== null && anchor && (
          <div className={classes.level}>
            <LevelBadge level={found.level} />
            <Text size="sm">
              <strong>
                Level {found.level}, {LEVEL_NAMES[found.level].name.toLowerCase()}.
              </strong>{' '}
              {anchor.text}
            </Text>
          </div>
        )}
        <PracticeFigures found={found} />
      </Stack>
      <AnswerList practice={practice} sheets={sheets} />
      <WhereItCounts {...results} practice={practice} />
      <AffinityEditor practice={practice} settings={settings} />
    </Stack>
  )
}

function WhereItCounts({ practice, score, pack, onTarget }: ResultsProps & { readonly practice: Practice }) {
  const places = pack.dimensions.flatMap((dimension) => {
    const member = score.dimensions[dimension.id]?.members.find((entry) => entry.practice === practice.id)
    return member ? [{ dimension, weight: member.weight }] : []
  })
  return (
    <Stack gap={6}>
      <Title order={3}>Where it counts</Title>
      {practice.style && <Text size="sm">It describes a style of working, so it counts for the mix only.</Text>}
      <ul className={classes.list}>
        {places.map(({ dimension, weight }) => (
          <li key={dimension.id}>
            <TextButton onClick={() => onTarget(`dimension:${dimension.id}`)}>{dimension.title}</TextButton>
            {weight < 1 && <span className={classes.dim}> at weight {weight}, our judgement</span>}
          </li>
        ))}
      </ul>
    </Stack>
  )
}
