import { Stack, Title } from '@mantine/core'
import type { AssessmentSummary } from '#shared/model/summary.ts'
import { ShowMore } from '../../components/ShowMore.tsx'
import { AssessmentRow } from './AssessmentRow.tsx'
import type { FinalCheck } from './use-final-checks.ts'

interface Props {
  /** Newest first. */
  readonly assessments: readonly AssessmentSummary[]
  /** Of those that are final, as they are worked out. */
  readonly finalChecks: Readonly<Record<string, FinalCheck>>
}

/** The team's assessments, newest first, with ways into each. What was corrected stays readable. */
export function AssessmentList({ assessments, finalChecks }: Props) {
  if (assessments.length === 0) return null
  const corrections = new Map(
    assessments.flatMap((row) => (row.corrects === null ? [] : [[row.corrects, row] as const])),
  )
  return (
    <Stack gap="sm" component="section" aria-label="Assessments">
      <Title order={2}>Assessments</Title>
      <ShowMore items={assessments} step={20}>
        {(shown) =>
          shown.map((row) => (
            <AssessmentRow
              key={row.assessmentId}
              row={row}
              correction={corrections.get(row.assessmentId) ?? null}
              final={finalChecks[row.assessmentId] ?? null}
            />
          ))
        }
      </ShowMore>
    </Stack>
  )
}
