import { useLocation } from 'wouter'
import { useApp } from '../store/store.ts'
import { ASSESSMENT_SCREENS } from './assessment-screens.ts'
import { isTeamScreen } from './team-screens.ts'

/** The assessment in the address; on a team's page its latest; elsewhere the one that is open, so that the way back stays. */
export function useCurrentAssessmentId(): string | null {
  const [location] = useLocation()
  const [, screen, id] = location.split('/')
  const openId = useApp((state) => state.open?.assessment.id ?? null)
  const latestOfTeam = useApp((state) =>
    isTeamScreen(screen)
      ? (Object.values(state.summaries)
          .filter((row) => row.teamId === id)
          .sort((a, b) => b.heldOn.localeCompare(a.heldOn))[0]?.assessmentId ?? null)
      : null,
  )
  if (ASSESSMENT_SCREENS.some((entry) => entry.id === screen)) return id ?? null
  return isTeamScreen(screen) ? latestOfTeam : openId
}
