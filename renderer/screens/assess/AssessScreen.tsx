import { useState } from 'react'
import type { AssessmentScreenProps } from '../../app/WithAssessment.tsx'
import { useRequestedAction } from '../../store/requested-action.ts'
import { AssessSteps } from './AssessSteps.tsx'
import { useRememberedSwitch } from './device-memory.ts'
import { KeysDialog } from './KeysDialog.tsx'

/** Answering: its steps, and what this device remembers about the keys. */
export function AssessScreen(props: AssessmentScreenProps) {
  const [areKeysShown, setKeysShown] = useState(false)
  const [areKeysOn, setKeysOn] = useRememberedSwitch('single-keys', true)
  const [goesOn, setGoesOn] = useRememberedSwitch('go-on', false)
  useRequestedAction('answer-keys', () => setKeysShown(true))
  return (
    <>
      <AssessSteps
        {...props}
        keys={{ areKeysOn, goesOn, onGoesOnChange: setGoesOn, onShowKeys: () => setKeysShown(true) }}
      />
      <KeysDialog
        isOpen={areKeysShown}
        onClose={() => setKeysShown(false)}
        areKeysOn={areKeysOn}
        onKeysChange={setKeysOn}
        goesOn={goesOn}
        onGoesOnChange={setGoesOn}
      />
    </>
  )
}
