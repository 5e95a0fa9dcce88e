import type { SessionFacts } from '#shared/workshop/session-facts.ts'
import type { AssessmentScreenProps } from '../../app/WithAssessment.tsx'
import type { Voice } from './use-voice.ts'

/** What every stage of the workshop gets. */
export interface StageProps extends AssessmentScreenProps {
  readonly session: SessionFacts
  readonly voice: Voice
}
