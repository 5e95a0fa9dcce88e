import { NativeSelect, Paper, SimpleGrid, Stack, Text, Title } from '@mantine/core'
import { use, useMemo, useState } from 'react'
import { drawMixTernary } from '#shared/charts/mix-ternary.ts'
import { drawTrendBand } from '#shared/charts/trend-band.ts'
import { WEEKS_BETWEEN_ASSESSMENTS } from '#shared/model/review-weeks.ts'
import { type AssessmentSummary, isUnderWay } from '#shared/model/summary.ts'
import type { Team } from '#shared/model/team.ts'
import { formatDay, today } from '../../app/ids-and-dates.ts'
import { ChartFrame } from '../../components/ChartFrame.tsx'
import { JudgementNote } from '../../components/JudgementNote.tsx'
import { Loading } from '../../components/Loading.tsx'
import { ShowMore } from '../../components/ShowMore.tsx'
import { loadCorePack } from '../../core-pack.ts'
import { ternaryData } from '../results/chart-data.ts'
import { ExportMessage } from '../results/ExportMessage.tsx'
import { useChartExport } from '../results/use-chart-export.ts'
import { type TrendSubject, trendSeries } from './trend-series.ts'
import { type ScoredLook, useHistory } from './use-history.ts'

/** Three years of quarters. */
const MOST_LOOKS = 12

const SUBJECTS: readonly { readonly value: TrendSubject; readonly label: string }[] = [
  { value: 'mix', label: 'The mix' },
  { value: 'principle', label: 'The seven principles' },
  { value: 'cams', label: 'The four CAMS pillars' },
  { value: 'sre', label: 'Groups of SRE practice' },
  { value: 'itsm', label: 'The five ITSM steps' },
  { value: 'practices', label: 'All practices' },
]

interface Props {
  readonly team: Team
  /** Newest first; those that count, with answers. */
  readonly assessments: readonly AssessmentSummary[]
  /** Those of them whose answers are not those that were made final. */
  readonly altered: readonly AssessmentSummary[]
}

/** How the team moved, with the spread of every figure, and how far the latest has aged. */
export function TeamHistory({ team, assessments, altered }: Props) {
  const ids = assessments
    .filter(({ answered }) => answered > 0)
    .slice(0, MOST_LOOKS)
    .map(({ assessmentId }) => assessmentId)
  const looks = useHistory(team, ids)
  const underWay = useMemo(
    () => new Set(assessments.filter(isUnderWay).map(({ assessmentId }) => assessmentId)),
    [assessments],
  )
  if (ids.length === 0) return null
  return (
    <Paper withBorder p="lg" component="section" aria-label="History">
      <Stack gap="md">
        <Title order={2}>History</Title>
        {altered.length > 0 && (
          <Text fw={600}>
            Altered since made final: {altered.map(({ title }) => title).join(', ')}. What is drawn here rests on the
            altered answers.
          </Text>
        )}
        {looks ? <Trends team={team} looks={looks} underWay={underWay} /> : <Loading label="Working out the history" />}
      </Stack>
    </Paper>
  )
}

interface TrendsProps {
  readonly team: Team
  readonly looks: readonly ScoredLook[]
  readonly underWay: ReadonlySet<string>
}

function Trends({ team, looks, underWay }: TrendsProps) {
  const pack = use(loadCorePack())
  const [subject, setSubject] = useState<TrendSubject>('principle')
  const { onExport, message } = useChartExport()
  const [day] = useState(today)
  const path = useMemo(() => drawPath(looks), [looks])
  const scenes = useMemo(() => {
    const reviewWeeks = team.reviewWeeks ?? WEEKS_BETWEEN_ASSESSMENTS
    return trendSeries(subject, { pack, looks, today: day, reviewWeeks, underWay }).map(drawTrendBand)
  }, [subject, pack, looks, day, team.reviewWeeks, underWay])
  return (
    <Stack gap="lg">
      {path && <ChartFrame scene={path} onExport={onExport} maxWidth={640} />}
      <NativeSelect
        label="What over time"
        maw={320}
        value={subject}
        data={[...SUBJECTS]}
        onChange={(event) => setSubject(event.currentTarget.value as TrendSubject)}
      />
      <ShowMore key={subject} items={scenes} step={12}>
        {(shown) => (
          <SimpleGrid cols={{ base: 1, md: 2, xl: 3 }} spacing="lg">
            {shown.map((scene) => (
              <ChartFrame key={scene.id} scene={scene} onExport={onExport} />
            ))}
          </SimpleGrid>
        )}
      </ShowMore>
      <Text size="sm" c="dimmed">
        The band is the spread of views; of a single practice, the middle half of the answers. The dashed line leads to
        today, where nobody has looked since.
      </Text>
      <JudgementNote>
        a band widens by up to half a level where people were unsure, and by a quarter of a level for each review that
        was missed, up to one level. Older evidence counts as older.
      </JudgementNote>
      <ExportMessage message={message} />
    </Stack>
  )
}

/** The mix of the latest look with those before it as a path; null where there is no path yet. */
function drawPath(looks: readonly ScoredLook[]) {
  const last = looks.at(-1)
  const path = looks.slice(0, -1).flatMap(({ assessment, score }) => {
    const { itil, devops, sre } = score.mix.scores
    return itil === null || devops === null || sre === null
      ? []
      : [{ label: formatDay(assessment.heldOn), scores: { itil, devops, sre } }]
  })
  return last && path.length > 0 ? drawMixTernary({ ...ternaryData(last.score, last.sheets), path }) : null
}
