import { Button, Group, Text } from '@mantine/core'
import { useMemo } from 'react'
import type { Evidence } from '#shared/model/answer.ts'
import { METRIC_DEFINITIONS, type Metric } from '#shared/model/metric.ts'
import { useMeasures } from '../../app/use-measures.ts'
import { useApp } from '../../store/store.ts'
import { knownMeasures } from './known-measures.ts'

interface Props {
  readonly metrics: readonly Metric[]
  readonly evidence: readonly Evidence[]
  readonly onLink: (evidence: Evidence) => void
}

const MOST_EVIDENCE = 50

/** Levels 4 and 5 ask for a number: which measures speak to the practice, and what the team knows of them. It never stands in the way. */
export function MetricPrompt({ metrics, evidence, onLink }: Props) {
  const teamId = useApp((state) => state.open?.assessment.teamId ?? null)
  const measures = useMeasures(teamId)
  const known = useMemo(() => (measures ? knownMeasures(measures, metrics, Date.now()) : []), [measures, metrics])
  const linked = new Set(evidence.map(({ text }) => text))
  const titles = metrics.map((metric) => METRIC_DEFINITIONS[metric].title.toLowerCase())
  return (
    <section aria-label="A measure that shows it">
      <Text size="sm" mt="xs">
        Levels 4 and 5 ask for a number that shows it: {titles.join(', ')}.
      </Text>
      <Group gap="xs" mt={4}>
        {known
          .filter(({ text }) => !linked.has(text))
          .map((measure) => (
            <Button
              key={measure.text}
              variant="default"
              size="xs"
              disabled={evidence.length >= MOST_EVIDENCE}
              onClick={() => onLink(measure)}
            >
              Link “{measure.text}”
            </Button>
          ))}
      </Group>
    </section>
  )
}
