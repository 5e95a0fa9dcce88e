import { useState } from 'react'

const participantKey = (assessmentId: string) => `trefoil.assess.participant.${assessmentId}`
const skippedKey = (sheetId: string) => `trefoil.assess.no-guess.${sheetId}`

/** Who answered last in this window, else on this device. Not a fact: it belongs to nobody's answers. */
export function recallParticipant(assessmentId: string): string | null {
  const key = participantKey(assessmentId)
  return sessionStorage.getItem(key) ?? localStorage.getItem(key)
}

/** Two windows may answer for two people, so the window's own memory comes first. */
export function rememberParticipant(assessmentId: string, sheetId: string): void {
  sessionStorage.setItem(participantKey(assessmentId), sheetId)
  localStorage.setItem(participantKey(assessmentId), sheetId)
}

/** Did this participant say that they would rather not guess? */
export function hasSkippedGuess(sheetId: string): boolean {
  return localStorage.getItem(skippedKey(sheetId)) !== null
}

export function rememberSkippedGuess(sheetId: string): void {
  localStorage.setItem(skippedKey(sheetId), 'yes')
}

/** A yes or no that this device remembers. */
export function useRememberedSwitch(name: string, fallback: boolean): readonly [boolean, (isOn: boolean) => void] {
  const key = `trefoil.assess.${name}`
  const [isOn, setOn] = useState(() => (localStorage.getItem(key) ?? (fallback ? 'yes' : 'no')) === 'yes')
  return [
    isOn,
    (next) => {
      localStorage.setItem(key, next ? 'yes' : 'no')
      setOn(next)
    },
  ]
}
