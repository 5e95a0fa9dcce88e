import type { AssessmentScreenProps } from '../../app/WithAssessment.tsx'
import { GuessStage } from './GuessStage.tsx'
import { NoWorkshop } from './NoWorkshop.tsx'
import { NoWorkshopAnyMore } from './NoWorkshopAnyMore.tsx'
import { Outcome } from './outcome/Outcome.tsx'
import { Rounds } from './rounds/Rounds.tsx'
import { SetUp } from './set-up/SetUp.tsx'
import type { StageProps } from './stage-props.ts'
import { useSession } from './use-session.ts'
import { useVoice } from './use-voice.ts'
import { VoiceRegion } from './VoiceRegion.tsx'

/** A facilitated session over one assessment, in the stage that it has come to. */
export function WorkshopScreen(props: AssessmentScreenProps) {
  const session = useSession(props.sheets)
  const voice = useVoice()
  if (!session && props.assessment.status === 'final') return <NoWorkshopAnyMore {...props} />
  return (
    <>
      {session ? <Stage {...props} session={session} voice={voice} /> : <NoWorkshop {...props} voice={voice} />}
      <VoiceRegion voice={voice} />
    </>
  )
}

function Stage(props: StageProps) {
  switch (props.session.workshop.stage) {
    case 'setup':
      return <SetUp {...props} />
    case 'guess':
      return <GuessStage {...props} />
    case 'rounds':
      return <Rounds {...props} />
    case 'closing':
    case 'closed':
      return <Outcome {...props} />
  }
}
