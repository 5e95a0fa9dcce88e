import { Button, Stack } from '@mantine/core'
import { useState } from 'react'
import { useLocation, useParams } from 'wouter'
import { latestFirst, rowsThatCount } from '#shared/model/rows-that-count.ts'
import { Loading } from '../../components/Loading.tsx'
import { PageHeader } from '../../components/PageHeader.tsx'
import { TeamGone } from '../../components/TeamGone.tsx'
import { useApp } from '../../store/store.ts'
import { deleteTeam } from '../../store/team-actions.ts'
import { AboutTeam } from './AboutTeam.tsx'
import { AssessmentList } from './AssessmentList.tsx'
import { NewAssessmentForm } from './NewAssessmentForm.tsx'
import { TeamHistory } from './TeamHistory.tsx'
import { TeamInterfaces } from './TeamInterfaces.tsx'
import { TeamTrend } from './TeamTrend.tsx'
import { useFinalChecks } from './use-final-checks.ts'

/** One team: how its mix moved, its assessments, and what is said about it. */
export function TeamScreen() {
  const { teamId = '' } = useParams()
  const [, navigate] = useLocation()
  const isReady = useApp((state) => state.phase.kind === 'ready')
  const team = useApp((state) => state.teams[teamId])
  const summaries = useApp((state) => state.summaries)
  const [isConfirming, setConfirming] = useState(false)
  const assessments = latestFirst(Object.values(summaries).filter((row) => row.teamId === teamId))
  const finalChecks = useFinalChecks(teamId, isReady ? assessments : [])
  if (!isReady) return <Loading label="Opening the workspace" />
  if (!team) return <TeamGone onHome={() => navigate('/')} />
  const altered = assessments.filter(({ assessmentId }) => finalChecks[assessmentId]?.check === 'differs')
  return (
    <>
      <PageHeader
        title={team.name}
        subtitle={describeAge(assessments.length)}
        actions={
          isConfirming ? (
            <>
              <Button variant="default" onClick={() => setConfirming(false)}>
                Keep it
              </Button>
              <Button
                color="red.9"
                onClick={() => {
                  void deleteTeam(team)
                  navigate('/')
                }}
              >
                Delete the team and all its answers
              </Button>
            </>
          ) : (
            <Button variant="default" onClick={() => setConfirming(true)}>
              Delete …
            </Button>
          )
        }
      />
      <Stack gap="xl">
        <TeamTrend assessments={rowsThatCount(assessments)} />
        <TeamHistory team={team} assessments={rowsThatCount(assessments)} altered={rowsThatCount(altered)} />
        <AssessmentList assessments={assessments} finalChecks={finalChecks} />
        <NewAssessmentForm team={team} number={assessments.length + 1} />
        <AboutTeam team={team} />
        <TeamInterfaces team={team} />
      </Stack>
    </>
  )
}

function describeAge(count: number): string {
  if (count === 0) return 'No assessment yet'
  return count === 1 ? 'One assessment' : `${count} assessments`
}
