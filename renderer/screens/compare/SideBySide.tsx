import { Stack, Text, Title } from '@mantine/core'
import { useMemo } from 'react'
import { drawMixTernary } from '#shared/charts/mix-ternary.ts'
import { FRAMEWORKS } from '#shared/model/framework.ts'
import type { DimensionKind, ModelPack } from '#shared/packs/model-pack.ts'
import { dimensionsOf } from '#shared/packs/practice-index.ts'
import { describeLeftOut } from '#shared/report/describe-move.ts'
import type { AssessmentScore } from '#shared/scoring/assessment-score.ts'
import type { Comparable, Look } from '#shared/scoring/what-moved.ts'
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
  readonly otherName: string
}

const KINDS: readonly { readonly kind: DimensionKind; readonly title: string }[] = [
  { kind: 'principle', title: 'The seven principles' },
  { kind: 'cams', title: 'CAMS pillars' },
  { kind: 'sre', title: 'Groups of SRE practice' },
  { kind: 'itsm', title: 'ITSM steps' },
]

/** One of the two assessments. */
interface Side extends Look {
  /** By what the two are told apart. */
  readonly head: string
  readonly score: AssessmentScore
  readonly isComplete: boolean
}

/** Two assessments side by side: the mix and every dimension, each with its spread and with what a difference may mean. */
export function SideBySide(props: Props) {
  const { kind, pack, plan, other: look, onTarget, onExport } = props
  const [one, two] = sidesOf(props)
  const heads = [one.head, two.head] as const
  return (
    <Stack gap="xl">
      <div className={classes.verdicts}>
        <Verdict {...one} />
        <Verdict {...two} />
      </div>
      <AskedInOne pack={pack} comparable={look.comparable} />
      <div className={classes.sideBySide}>
        {kind === 'then' && <MixPath before={one} now={two} onTarget={onTarget} onExport={onExport} />}
        <DifferenceTable title="The mix" heads={heads} rows={mixRows(one.score, two.score)} />
        {KINDS.map(({ kind: group, title }) => (
          <DifferenceTable
            key={group}
            title={title}
            heads={heads}
            rows={dimensionRows(pack, group, one.score, two.score)}
          />
        ))}
      </div>
      {kind === 'then' && <WhatMoved pack={pack} before={one} after={two} plan={plan} heads={heads} />}
      <JudgementNote>
        “beyond the spread” means that the two intervals do not overlap. Anything less may come from who happened to
        answer.
      </JudgementNote>
    </Stack>
  )
}

/** Of one team the earlier stands first, whichever is on screen; of two teams the one on screen stands last. */
function sidesOf({
  kind,
  team,
  assessment,
  sheets,
  score,
  isComplete,
  other,
  otherName,
}: Props): readonly [Side, Side] {
  const headOf = (name: string, heldOn: string) => (kind === 'then' ? formatDay(heldOn) : name)
  const own = {
    assessment,
    sheets,
    head: headOf(team.name, assessment.heldOn),
    score: other.own ?? score,
    isComplete: other.own !== null || isComplete,
  }
  const beside = {
    assessment: other.assessment,
    sheets: other.sheets,
    head: headOf(otherName, other.assessment.heldOn),
    score: other.score,
    isComplete: true,
  }
  const isLater = kind === 'then' && other.assessment.heldOn > assessment.heldOn
  return isLater ? [own, beside] : [beside, own]
}

function Verdict({ head, score, isComplete }: Side) {
  return (
    <div>
      <Text size="sm" c="dimmed">
        {head}, {score.respondents} {score.respondents === 1 ? 'person' : 'people'}
      </Text>
      <Title order={2}>{verdictSentence(score, isComplete)}</Title>
    </div>
  )
}

interface MixPathProps extends Pick<Props, 'onTarget' | 'onExport'> {
  readonly before: Side
  readonly now: Side
}

function MixPath({ before, now, onTarget, onExport }: MixPathProps) {
  const scene = useMemo(() => {
    const { itil, devops, sre } = before.score.mix.scores
    if (itil === null || devops === null || sre === null) return null
    const path = [{ label: before.head, scores: { itil, devops, sre } }]
    return drawMixTernary({ ...ternaryData(now.score, now.sheets), path })
  }, [before, now])
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
