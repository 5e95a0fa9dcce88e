import { useLocation } from 'wouter'
import { useApp } from '../store/store.ts'

/** The team whose page is on screen; elsewhere that of the assessment at hand. */
export function useCurrentTeamId(assessmentId: string | null): string | null {
  const [location] = useLocation()
  const [, screen, id] = location.split('/')
  const ofAssessment = useApp((state) => (assessmentId ? (state.summaries[assessmentId]?.teamId ?? null) : null))
  return screen === 'team' ? (id ?? null) : ofAssessment
}
