import { Stack, Text, Title } from '@mantine/core'
import { useMemo } from 'react'
import { drawMixTernary } from '#shared/charts/mix-ternary.ts'
import { FRAMEWORKS } from '#shared/model/framework.ts'
import type { AssessmentSummary } from '#shared/model/summary.ts'
import type { DimensionKind, ModelPack } from '#shared/packs/model-pack.ts'
import { dimensionsOf } from '#shared/packs/practice-index.ts'
import { describeLeftOut } from '#shared/report/describe-move.ts'
import type { AssessmentScore } from '#shared/scoring/assessment-score.ts'
import type { Comparable } from '#shared/scoring/what-moved.ts'
import { formatDay } from '../../app/ids-and-dates.ts'
import type { OtherLook } from '../../app/use-other-look.ts'
import { ChartFrame } from '../../components/ChartFrame.tsx'
import { FrameworkLabel } from '../../components/FrameworkLabel.tsx'
import { JudgementNote } from '../../components/JudgementNote.tsx'
import { ternaryData } from '../results/chart-data.ts'
import { verdictSentence } from '../results/describe-mix.ts'
import type { ResultsProps } from '../results/results-props.ts'
import classes from './Compare.module.css'
import { type DifferenceRow, DifferenceTable } from './DifferenceTable.tsx'
import { WhatMoved } from './WhatMoved.tsx'

interface Props extends ResultsProps {
  readonly kind: 'then' | 'teams'
  readonly other: OtherLook
  readonly otherSummary: AssessmentSummary
  readonly otherName: string
}

const KINDS: readonly { readonly kind: DimensionKind; readonly title: string }[] = [
  { kind: 'principle', title: 'The seven principles' },
  { kind: 'cams', title: 'CAMS pillars' },
  { kind: 'sre', title: 'Groups of SRE practice' },
  { kind: 'itsm', title: 'ITSM steps' },
]

/** Two assessments side by side: the mix and every dimension, each with its spread and with what a difference may mean. */
export function SideBySide(props: Props) {
  const { kind, pack, team, assessment, sheets, plan, other: look, otherSummary, otherName } = props
  const other = look.score
  const score = look.own ?? props.score
  const isComplete = look.own !== null || props.isComplete
  const heads =
    kind === 'then'
      ? ([formatDay(otherSummary.heldOn), formatDay(assessment.heldOn)] as const)
      : ([otherName, team.name] as const)
  return (
    <Stack gap="xl">
      <div className={classes.verdicts}>
        <Verdict head={heads[0]} score={other} isComplete />
        <Verdict head={heads[1]} score={score} isComplete={isComplete} />
      </div>
      <AskedInOne pack={pack} comparable={look.comparable} />
      <div className={classes.sideBySide}>
        {kind === 'then' && <MixPath {...props} score={score} />}
        <DifferenceTable title="The mix" heads={heads} rows={mixRows(other, score)} />
        {KINDS.map(({ kind: group, title }) => (
          <DifferenceTable key={group} title={title} heads={heads} rows={dimensionRows(pack, group, other, score)} />
        ))}
      </div>
      {kind === 'then' && (
        <WhatMoved pack={pack} before={look} after={{ assessment, sheets }} plan={plan} heads={heads} />
      )}
      <JudgementNote>
        “beyond the spread” means that the two intervals do not overlap. Anything less may come from who happened to
        answer.
      </JudgementNote>
    </Stack>
  )
}

interface VerdictProps {
  readonly head: string
  readonly score: AssessmentScore
  readonly isComplete: boolean
}

function Verdict({ head, score, isComplete }: VerdictProps) {
  return (
    <div>
      <Text size="sm" c="dimmed">
        {head}, {score.respondents} {score.respondents === 1 ? 'person' : 'people'}
      </Text>
      <Title order={2}>{verdictSentence(score, isComplete)}</Title>
    </div>
  )
}

function MixPath({ other, otherSummary, score, sheets, onTarget, onExport }: Props) {
  const scene = useMemo(() => {
    const { itil, devops, sre } = other.score.mix.scores
    if (itil === null || devops === null || sre === null) return null
    const path = [{ label: formatDay(otherSummary.heldOn), scores: { itil, devops, sre } }]
    return drawMixTernary({ ...ternaryData(score, sheets), path })
  }, [other, otherSummary, score, sheets])
  return scene && <ChartFrame scene={scene} onTarget={onTarget} onExport={onExport} maxWidth={720} />
}

/** What was asked in one of the two only is in no figure of either side; say what it is. */
function AskedInOne({ pack, comparable }: { readonly pack: ModelPack; readonly comparable: Comparable }) {
  const { onlyBefore, onlyAfter, both } = comparable
  const left = [...onlyBefore, ...onlyAfter]
  const words = describeLeftOut(left.length, both.length)
  if (words === null) return null
  const titleOf = (id: string) => pack.practices.find((practice) => practice.id === id)?.title ?? id
  return (
    <details>
      <summary>{words}</summary>
      <Text size="sm" mt="xs">
        {left.map(titleOf).join(' · ')}
      </Text>
    </details>
  )
}

function mixRows(one: AssessmentScore, other: AssessmentScore): readonly DifferenceRow[] {
  return FRAMEWORKS.map((framework) => ({
    id: framework,
    name: <FrameworkLabel framework={framework} />,
    from: { value: one.mix.scores[framework], interval: one.mix.intervals[framework] },
    to: { value: other.mix.scores[framework], interval: other.mix.intervals[framework] },
  }))
}

function dimensionRows(
  pack: Props['pack'],
  kind: DimensionKind,
  one: AssessmentScore,
  other: AssessmentScore,
): readonly DifferenceRow[] {
  const figure = (score: AssessmentScore, id: string) => {
    const found = score.dimensions[id]
    return found?.rated ? { value: found.mean, interval: found.interval } : { value: null, interval: null }
  }
  return dimensionsOf(pack, kind).map(({ id, title }) => ({
    id,
    name: title,
    from: figure(one, id),
    to: figure(other, id),
  }))
}
