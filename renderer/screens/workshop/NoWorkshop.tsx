import { newId } from '../../app/ids-and-dates.ts'
import type { AssessmentScreenProps } from '../../app/WithAssessment.tsx'
import { EmptyState } from '../../components/EmptyState.tsx'
import { PageHeader } from '../../components/PageHeader.tsx'
import { startWorkshop } from '../../store/workshop-actions.ts'
import type { Voice } from './use-voice.ts'

const FIRST_MINUTES = 90

interface Props extends AssessmentScreenProps {
  readonly voice: Voice
}

/** What a workshop is, and the way into one. */
export function NoWorkshop({ pack, team, assessment, voice }: Props) {
  const short = assessment.practices.filter((practice) => pack.shortForm.includes(practice))
  const setUp =
    short.length > 0
      ? { choice: 'short-form' as const, practices: short }
      : { choice: 'all' as const, practices: assessment.practices }
  return (
    <>
      <PageHeader title="Workshop" subtitle={`${team.name}, ${assessment.title}`} />
      <EmptyState
        title="One room, silent votes, one reveal"
        text="You ask one practice at a time. Everybody votes in silence, all votes are shown at once, the two ends speak first, and the room agrees on a level. It works without a network, from this computer."
        action={{
          label: 'Set up a workshop',
          onClick: () => voice.tell(startWorkshop({ ...setUp, minutes: FIRST_MINUTES, anonymous: false }, newId)),
        }}
      />
    </>
  )
}
