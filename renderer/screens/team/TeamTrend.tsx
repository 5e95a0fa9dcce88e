import { Paper, Stack, Table, Text, Title } from '@mantine/core'
import { useMemo } from 'react'
import { drawMixTrend } from '#shared/charts/mix-trend.ts'
import { FRAMEWORKS } from '#shared/model/framework.ts'
import { type AssessmentSummary, isUnderWay } from '#shared/model/summary.ts'
import { formatDay } from '../../app/ids-and-dates.ts'
import { ChartFrame } from '../../components/ChartFrame.tsx'
import { FrameworkLabel } from '../../components/FrameworkLabel.tsx'
import { ExportMessage } from '../results/ExportMessage.tsx'
import { useChartExport } from '../results/use-chart-export.ts'

/** Three years of quarters. */
const MOST_ROWS = 12

interface Props {
  /** Newest first. */
  readonly assessments: readonly AssessmentSummary[]
}

/** How the mix moved, assessment by assessment. The numbers carry no spread here: Results does. */
export function TeamTrend({ assessments }: Props) {
  const oldestFirst = useMemo(() => rowsWithMix(assessments), [assessments])
  const { onExport, message } = useChartExport()
  const scene = useMemo(
    () =>
      drawMixTrend({
        stops: oldestFirst.map(({ heldOn, title, mix }) => ({
          day: heldOn,
          dayLabel: formatDay(heldOn),
          title,
          scores: mix,
        })),
      }),
    [oldestFirst],
  )
  if (oldestFirst.length < 2) return null
  return (
    <Paper withBorder p="lg" component="section" aria-label="How the mix moved">
      <Stack gap="sm">
        <Title order={2}>How the mix moved</Title>
        <ChartFrame scene={scene} onExport={onExport} maxWidth={880} />
        <Table.ScrollContainer minWidth={360}>
          <Table>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>Day</Table.Th>
                {FRAMEWORKS.map((framework) => (
                  <Table.Th key={framework}>
                    <FrameworkLabel framework={framework} />
                  </Table.Th>
                ))}
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {oldestFirst.map((row, index) => (
                <Table.Tr key={row.assessmentId}>
                  <Table.Td>
                    {formatDay(row.heldOn)}
                    {isUnderWay(row) && ', under way'}
                  </Table.Td>
                  {FRAMEWORKS.map((framework) => (
                    <Table.Td key={framework}>
                      {describeMove(row.mix[framework], oldestFirst[index - 1]?.mix[framework] ?? null)}
                    </Table.Td>
                  ))}
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
        <Text size="sm" c="dimmed">
          Scores from 0 to 5 with the change since the assessment before. A change smaller than the spread shown in
          Results may be chance.
        </Text>
        <ExportMessage message={message} />
      </Stack>
    </Paper>
  )
}

/** The newest of those in which enough is rated, oldest first. */
function rowsWithMix(assessments: readonly AssessmentSummary[]): readonly AssessmentSummary[] {
  return assessments
    .filter(({ mix }) => FRAMEWORKS.some((framework) => mix[framework] !== null))
    .slice(0, MOST_ROWS)
    .reverse()
}

function describeMove(now: number | null, before: number | null): string {
  if (now === null) return '–'
  if (before === null) return now.toFixed(1)
  const change = now - before
  const sign = change > 0 ? '+' : change < 0 ? '−' : '±'
  return `${now.toFixed(1)} (${sign}${Math.abs(change).toFixed(1)})`
}
