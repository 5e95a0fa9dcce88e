import { useMemo, useState } from 'react'
import { useLocation } from 'wouter'
import type { Sheet } from '#shared/model/sheet.ts'
import type { AssessmentScreenProps } from '../../app/WithAssessment.tsx'
import { EmptyState } from '../../components/EmptyState.tsx'
import { askedPractices } from './asked-practices.ts'
import { changeParticipant } from './change-participants.ts'
import { hasSkippedGuess, recallParticipant, rememberParticipant, rememberSkippedGuess } from './device-memory.ts'
import { GuessStep } from './GuessStep.tsx'
import { PeopleStep } from './PeopleStep.tsx'
import { type AnswerKeys, Questions } from './Questions.tsx'

interface Props extends AssessmentScreenProps {
  readonly keys: AnswerKeys
}

/** A participant answers for themselves: who it is, their guess, then one practice at a time. */
export function AssessSteps({ pack, team, assessment, sheets, keys }: Props) {
  const practices = useMemo(() => askedPractices(pack, assessment), [pack, assessment])
  const [chosenId, setChosenId] = useState(() => firstChosen(assessment.id, sheets))
  const [isChoosing, setChoosing] = useState(false)
  const [skippedId, setSkippedId] = useState<string | null>(null)
  const [, navigate] = useLocation()
  const isReadOnly = assessment.status === 'final'
  // Removed elsewhere, nobody else takes their place: the next answer would be given in the wrong name.
  const sheet = sheets.find(({ id }) => id === chosenId)

  if (practices.length === 0) {
    return (
      <EmptyState
        isScreen
        title="These questions are not in this model"
        text="The assessment was made with another model, so there is nothing to answer here."
        action={{ label: 'Go to Home', onClick: () => navigate('/') }}
      />
    )
  }
  if (!sheet || isChoosing) {
    return (
      <PeopleStep
        assessmentId={assessment.id}
        about={`${team.name}, ${assessment.title}`}
        sheets={sheets}
        practices={practices}
        isReadOnly={isReadOnly}
        currentId={sheet?.id ?? null}
        onChoose={(sheetId) => {
          rememberParticipant(assessment.id, sheetId)
          setChosenId(sheetId)
          setChoosing(false)
        }}
        onClose={sheet ? () => setChoosing(false) : null}
      />
    )
  }
  if (!isReadOnly && skippedId !== sheet.id && isGuessDue(sheet)) {
    return (
      <GuessStep
        key={sheet.id}
        participant={sheet.participant}
        onGuess={(guess) => changeParticipant(sheet, { guess })}
        onSkip={() => {
          rememberSkippedGuess(sheet.id)
          setSkippedId(sheet.id)
        }}
      />
    )
  }
  return (
    <Questions
      key={sheet.id}
      pack={pack}
      assessment={assessment}
      practices={practices}
      sheet={sheet}
      keys={keys}
      onPeople={() => setChoosing(true)}
    />
  )
}

/** Who answered here last; where that is nobody, the only participant there is. */
function firstChosen(assessmentId: string, sheets: readonly Sheet[]): string | null {
  const recalled = recallParticipant(assessmentId)
  if (sheets.some(({ id }) => id === recalled)) return recalled
  return sheets.length === 1 ? (sheets[0]?.id ?? null) : null
}

/** A guess is one only before the first answer. */
function isGuessDue(sheet: Sheet): boolean {
  return sheet.guess === null && Object.keys(sheet.answers).length === 0 && !hasSkippedGuess(sheet.id)
}
