import { NativeSelect, Stack, Text } from '@mantine/core'
import { useMemo, useState } from 'react'
import { useLocation } from 'wouter'
import { type AssessmentSummary, isUnderWay } from '#shared/model/summary.ts'
import { formatDay } from '../../app/ids-and-dates.ts'
import { useOtherLook } from '../../app/use-other-look.ts'
import { EmptyState } from '../../components/EmptyState.tsx'
import { Loading } from '../../components/Loading.tsx'
import { useApp } from '../../store/store.ts'
import type { ResultsProps } from '../results/results-props.ts'
import { SideBySide } from './SideBySide.tsx'

interface Props extends ResultsProps {
  /** An earlier assessment of this team, or one of another team. */
  readonly kind: 'then' | 'teams'
}

/** Chooses another assessment and puts it beside the one on screen. */
export function OtherAssessment({ kind, ...results }: Props) {
  const { team, assessment, sheets, settings } = results
  const own = useMemo(() => ({ assessment, sheets }), [assessment, sheets])
  const choices = useChoices(kind, team.id, assessment.id)
  const before = choices.find(({ heldOn }) => heldOn <= assessment.heldOn)
  const teams = useApp((state) => state.teams)
  const [chosenId, setChosenId] = useState('')
  const chosen = choices.find((row) => row.assessmentId === chosenId) ?? before ?? choices[0] ?? null
  const other = useOtherLook(chosen, own, team, settings)
  const [, navigate] = useLocation()
  if (!chosen)
    return <NothingElse kind={kind} onTeam={() => navigate(`/team/${team.id}`)} onHome={() => navigate('/')} />
  const nameOf = (row: AssessmentSummary) =>
    [
      kind === 'then' ? row.title : `${teams[row.teamId]?.name}: ${row.title}`,
      ...(row.revision > 1 ? [`revision ${row.revision}`] : []),
      formatDay(row.heldOn),
      ...(isUnderWay(row) ? ['under way'] : []),
    ].join(', ')
  return (
    <Stack gap="lg">
      <NativeSelect
        label={kind === 'then' ? 'Compare with' : 'Beside'}
        maw={440}
        data={choices.map((row) => ({ value: row.assessmentId, label: nameOf(row) }))}
        value={chosen.assessmentId}
        onChange={(event) => setChosenId(event.currentTarget.value)}
      />
      {kind === 'teams' && (
        <Text c="dimmed" maw={720}>
          Side by side to learn from each other, not to rank: another service, other customers and other people answer
          differently. A lower figure may be the better fit.
        </Text>
      )}
      {other ? (
        <SideBySide {...results} kind={kind} other={other} otherName={teams[chosen.teamId]?.name ?? ''} />
      ) : (
        <Loading label="Scoring the other assessment" />
      )}
    </Stack>
  )
}

/** The newest first; those with answers only. */
function useChoices(kind: Props['kind'], teamId: string, assessmentId: string): readonly AssessmentSummary[] {
  const summaries = useApp((state) => state.summaries)
  return useMemo(
    () =>
      Object.values(summaries)
        .filter((row) => row.answered > 0 && row.assessmentId !== assessmentId)
        .filter((row) => (row.teamId === teamId) === (kind === 'then'))
        .sort((a, b) => b.heldOn.localeCompare(a.heldOn)),
    [summaries, kind, teamId, assessmentId],
  )
}

interface NothingElseProps {
  readonly kind: Props['kind']
  readonly onTeam: () => void
  readonly onHome: () => void
}

function NothingElse({ kind, onTeam, onHome }: NothingElseProps) {
  return kind === 'then' ? (
    <EmptyState
      title="This is the team’s only assessment"
      text="After the next one, both stand here side by side, with what changed and whether that is more than the spread."
      action={{ label: 'Go to the team', onClick: onTeam }}
    />
  ) : (
    <EmptyState
      title="No other team has answered"
      text="With a second team in this workspace, both mixes stand here side by side. Nobody is ranked."
      action={{ label: 'Go to Home', onClick: onHome }}
    />
  )
}
