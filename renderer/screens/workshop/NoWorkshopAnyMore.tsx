import { useLocation } from 'wouter'
import type { AssessmentScreenProps } from '../../app/WithAssessment.tsx'
import { EmptyState } from '../../components/EmptyState.tsx'
import { PageHeader } from '../../components/PageHeader.tsx'
import { useApp } from '../../store/store.ts'

/** A final assessment takes no votes: the way to the team's open one, or to a new one. */
export function NoWorkshopAnyMore({ team, assessment }: AssessmentScreenProps) {
  const [, navigate] = useLocation()
  const open = useApp(
    ({ summaries }) =>
      Object.values(summaries)
        .filter(({ teamId, status }) => teamId === team.id && status === 'open')
        .sort((a, b) => b.heldOn.localeCompare(a.heldOn))[0],
  )
  return (
    <>
      <PageHeader title="Workshop" subtitle={`${team.name}, ${assessment.title}`} />
      <EmptyState
        title="This assessment is final"
        {...(open
          ? {
              text: `A workshop votes, and would change its answers. “${open.title}” is open: hold the workshop there.`,
              action: { label: 'Go to its workshop', onClick: () => navigate(`/workshop/${open.assessmentId}`) },
            }
          : {
              text: 'A workshop votes, and would change its answers. Start a new assessment on the team’s page for the next one.',
              action: { label: 'Go to the team', onClick: () => navigate(`/team/${team.id}`) },
            })}
      />
    </>
  )
}
