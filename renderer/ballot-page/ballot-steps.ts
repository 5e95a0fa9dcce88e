import type { Ballot } from '#shared/ballot/ballot.ts'
import type { Draft } from './draft.ts'

/** Where somebody is on the ballot: a number is the position of a practice. */
export type Step = 'start' | 'guess' | 'review' | number

/** What every step of the ballot gets. */
export interface StepProps {
  readonly ballot: Ballot
  readonly draft: Draft
  /** Keeps a change. The step stays as it is. */
  readonly change: (part: Partial<Draft>) => void
  readonly go: (step: Step) => void
  /** Takes another draft's place, as after loading one, and shows the step again. */
  readonly replace: (draft: Draft) => void
  /** False where this browser keeps nothing for this page. */
  readonly isKeeping: () => boolean
  readonly forget: () => void
}

/** A step on screen: what it shows, the buttons at the foot, and what gets the focus. */
export interface StepView {
  readonly content: readonly HTMLElement[]
  readonly buttons: readonly HTMLElement[]
  readonly focus: HTMLElement
}

/** The step before; null on the first. */
export function stepBefore(step: Step, ballot: Ballot): Step | null {
  if (step === 'start') return null
  if (step === 'guess') return 'start'
  if (step === 'review') return ballot.practices.length - 1
  return step > 0 ? step - 1 : ballot.asksGuess ? 'guess' : 'start'
}

/** The step after; null on the last. */
export function stepAfter(step: Step, ballot: Ballot): Step | null {
  if (step === 'start') return ballot.asksGuess ? 'guess' : 0
  if (step === 'guess') return 0
  if (step === 'review') return null
  return step + 1 < ballot.practices.length ? step + 1 : 'review'
}
