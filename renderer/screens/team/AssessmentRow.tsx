import { Anchor, Badge, Group, Paper, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { type AssessmentSummary, isPending } from '#shared/model/summary.ts'
import { ASSESSMENT_SCREENS } from '../../app/assessment-screens.ts'
import { formatDay, newId, nowMoment } from '../../app/ids-and-dates.ts'
import { ConfirmedButton } from '../../components/ConfirmedButton.tsx'
import { MixLine } from '../../components/MixLine.tsx'
import { loadCorePack } from '../../core-pack.ts'
import { correctAssessment, finaliseAssessment } from '../../store/finalise-assessment.ts'
import { deleteAssessment } from '../../store/team-actions.ts'
import classes from './AssessmentList.module.css'
import { FinalMark } from './FinalMark.tsx'
import type { FinalCheck } from './use-final-checks.ts'

interface Props {
  readonly row: AssessmentSummary
  /** The revision that takes its place, where there is one. */
  readonly correction: AssessmentSummary | null
  /** Null while it is open or its hash is being worked out. */
  readonly final: FinalCheck | null
}

/** One assessment with the ways into it, and what can be done to it as a whole. */
export function AssessmentRow({ row, correction, final }: Props) {
  return (
    <Paper withBorder p="md" component="article" aria-label={nameOf(row)}>
      <div className={classes.row}>
        <Stack gap={4}>
          <Group gap="xs">
            <Text fw={600}>{row.title}</Text>
            {row.revision > 1 && <Badge variant="default">Revision {row.revision}</Badge>}
            {row.status === 'final' && <Badge variant="default">Final</Badge>}
          </Group>
          <Text size="sm" c="dimmed">
            {formatDay(row.heldOn)} · {row.participants} {row.participants === 1 ? 'person' : 'people'} · {row.answered}{' '}
            of {row.asked} answers
            {correction && ` · ${describeCorrection(correction)}`}
          </Text>
          {final && <FinalMark final={final} />}
        </Stack>
        <MixLine mix={row.mix} isPending={isPending(row)} />
        <Group gap="md" className={classes.ways}>
          {ASSESSMENT_SCREENS.map(({ id, title }) => (
            <Anchor key={id} href={`#/${id}/${row.assessmentId}`} aria-label={`${title}: ${nameOf(row)}`}>
              {title}
            </Anchor>
          ))}
          <Finality row={row} correction={correction} />
          <ConfirmedButton
            label="Delete …"
            confirmation="Delete with all answers"
            about={nameOf(row)}
            isDangerous
            onConfirm={() => void deleteAssessment(row.assessmentId)}
          />
        </Group>
      </div>
    </Paper>
  )
}

/** Makes it final, or begins its correction. */
function Finality({ row, correction }: Omit<Props, 'final'>) {
  const [isBusy, setBusy] = useState(false)
  const [, navigate] = useLocation()
  const isInSession = row.workshop !== null && row.workshop !== 'setup' && row.workshop !== 'closed'

  async function finalise(): Promise<void> {
    setBusy(true)
    await finaliseAssessment(row.assessmentId, await loadCorePack(), nowMoment())
    setBusy(false)
  }

  async function correct(): Promise<void> {
    const id = await correctAssessment(row.assessmentId, { newId, moment: nowMoment() })
    if (id) navigate(`/assess/${id}`)
  }

  if (row.status === 'open') {
    if (row.answered === 0 || isInSession) return null
    return (
      <ConfirmedButton
        label="Make final …"
        confirmation="Make final: no more changes"
        about={nameOf(row)}
        isBusy={isBusy}
        onConfirm={() => void finalise()}
      />
    )
  }
  if (correction) return null
  return (
    <ConfirmedButton
      label="Correct …"
      confirmation={`Make revision ${row.revision + 1}`}
      about={nameOf(row)}
      onConfirm={() => void correct()}
    />
  )
}

function nameOf({ title, revision }: AssessmentSummary): string {
  return revision > 1 ? `${title}, revision ${revision}` : title
}

function describeCorrection({ status, revision }: AssessmentSummary): string {
  return status === 'final' ? `replaced by revision ${revision}` : `revision ${revision} is under way`
}
