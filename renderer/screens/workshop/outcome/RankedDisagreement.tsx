import { Stack, Text, Title } from '@mantine/core'
import { useMemo } from 'react'
import { drawDisagreementStrip } from '#shared/charts/disagreement-strip.ts'
import { countOf, formatAgreement } from '#shared/charts/format-figures.ts'
import { findPractice } from '#shared/packs/practice-index.ts'
import type { AlphaInterval } from '#shared/statistics/alpha-interval.ts'
import type { WorkshopOutcome } from '#shared/workshop/outcome.ts'
import { ChartFrame } from '../../../components/ChartFrame.tsx'
import { alphaSentence } from '../../results/agreement-findings.ts'
import { ExportMessage } from '../../results/ExportMessage.tsx'
import { useChartExport } from '../../results/use-chart-export.ts'
import type { StageProps } from '../stage-props.ts'
import classes from '../Workshop.module.css'
import { useAlpha } from './use-alpha.ts'

const MOST_ROWS = 14

/** Practices by disagreement, and α over all last votes. */
export function RankedDisagreement({ pack, outcome }: StageProps & { readonly outcome: WorkshopOutcome }) {
  const { onExport, message } = useChartExport()
  const { alpha, isComplete } = useAlpha(outcome.ratings)
  const scene = useMemo(() => {
    const rows = outcome.ranked.flatMap(({ item, rounds, agreement }) => {
      const last = rounds.at(-1)
      if (!last || agreement === null) return []
      const title = findPractice(pack, item.practice)?.title ?? item.practice
      return [{ practice: item.practice, title, distribution: last.score.distribution, agreement }]
    })
    return drawDisagreementStrip({ rows, maxRows: MOST_ROWS })
  }, [pack, outcome])
  if (outcome.ranked.length === 0) return null
  return (
    <div className={classes.pair}>
      <ChartFrame
        scene={scene}
        onExport={onExport}
        note="The last vote on each practice. Agreement is van der Eijk’s A: 1 where all votes are the same, 0 where they are spread evenly, –1 where half say 0 and half say 5."
      />
      <Stack gap={6} component="section" aria-label="Over all votes">
        <Title order={2}>Over all votes</Title>
        <Text size="xl" fw={600}>
          α {formatAgreement(alpha.alpha)}
        </Text>
        <Text size="sm" c="dimmed">
          {isComplete ? describeInterval(alpha) : 'Its interval is being worked out …'}
        </Text>
        <Text size="sm">{alphaSentence(alpha.alpha)}</Text>
      </Stack>
      <ExportMessage message={message} />
    </div>
  )
}

function describeInterval({ interval, label, respondents }: AlphaInterval): string {
  const people = countOf(respondents, 'person', 'people')
  if (!interval) return `Krippendorff’s α over ${people}; no interval can be given.`
  const range = `${formatAgreement(interval.lo)} to ${formatAgreement(interval.hi)}`
  return label === 'interval'
    ? `Krippendorff’s α; 95 % interval ${range}, had other people of this kind been in the room (${people}).`
    : `Krippendorff’s α; it ranges from ${range} over all ways to draw these ${people}: too few for an interval.`
}
