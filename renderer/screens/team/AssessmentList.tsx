import { Anchor, Button, Group, Paper, Stack, Text, Title } from '@mantine/core'
import { useState } from 'react'
import { type AssessmentSummary, isPending } from '#shared/model/summary.ts'
import { ASSESSMENT_SCREENS } from '../../app/assessment-screens.ts'
import { formatDay } from '../../app/ids-and-dates.ts'
import { MixLine } from '../../components/MixLine.tsx'
import { ShowMore } from '../../components/ShowMore.tsx'
import { deleteAssessment } from '../../store/team-actions.ts'
import classes from './AssessmentList.module.css'

interface Props {
  /** Newest first. */
  readonly assessments: readonly AssessmentSummary[]
}

/** The team's assessments, newest first, with ways into each. */
export function AssessmentList({ assessments }: Props) {
  if (assessments.length === 0) return null
  return (
    <Stack gap="sm" component="section" aria-label="Assessments">
      <Title order={2}>Assessments</Title>
      <ShowMore items={assessments} step={20}>
        {(shown) => shown.map((row) => <AssessmentRow key={row.assessmentId} row={row} />)}
      </ShowMore>
    </Stack>
  )
}

function AssessmentRow({ row }: { readonly row: AssessmentSummary }) {
  const [isConfirming, setConfirming] = useState(false)
  return (
    <Paper withBorder p="md" component="article" aria-label={row.title}>
      <div className={classes.row}>
        <Stack gap={4}>
          <Text fw={600}>{row.title}</Text>
          <Text size="sm" c="dimmed">
            {formatDay(row.heldOn)} · {row.participants} {row.participants === 1 ? 'person' : 'people'} · {row.answered}{' '}
            of {row.asked} answers
          </Text>
        </Stack>
        <MixLine mix={row.mix} isPending={isPending(row)} />
        <Group gap="md">
          {ASSESSMENT_SCREENS.map(({ id, title }) => (
            <Anchor key={id} href={`#/${id}/${row.assessmentId}`} aria-label={`${title}: ${row.title}`}>
              {title}
            </Anchor>
          ))}
          {isConfirming ? (
            <Group gap="xs">
              <Button size="compact-sm" variant="default" onClick={() => setConfirming(false)}>
                Keep
              </Button>
              <Button
                size="compact-sm"
                color="red.9"
                onClick={() => void deleteAssessment(row.assessmentId)}
                aria-label={`Delete with all answers: ${row.title}`}
              >
                Delete with all answers
              </Button>
            </Group>
          ) : (
            <Button
              size="compact-sm"
              variant="subtle"
              color="gray"
              onClick={() => setConfirming(true)}
              aria-label={`Delete … ${row.title}`}
            >
              Delete …
            </Button>
          )}
        </Group>
      </div>
    </Paper>
  )
}
