import { useLocation } from 'wouter'
import { useApp } from '../store/store.ts'
import { isTeamScreen } from './team-screens.ts'

/** The team whose page is on screen; elsewhere that of the assessment at hand. */
export function useCurrentTeamId(assessmentId: string | null): string | null {
  const [location] = useLocation()
  const [, screen, id] = location.split('/')
  const ofAssessment = useApp((state) => (assessmentId ? (state.summaries[assessmentId]?.teamId ?? null) : null))
  return isTeamScreen(screen) ? (id ?? null) : ofAssessment
}
