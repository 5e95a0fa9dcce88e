import { createConfidenceChoice } from '../vote-page/choice-group.ts'
import { element } from '../vote-page/element.ts'
import { createKindChoice } from '../vote-page/kind-choice.ts'
import { type StepProps, type StepView, stepAfter, stepBefore } from './ballot-steps.ts'

/** Before the first question, in private: what kind of shop is this (S1)? It can be left open. */
export function guessStep({ ballot, draft, change, go }: StepProps): StepView {
  let guess = draft.guess
  const set = (part: Partial<typeof guess>) => {
    guess = { ...guess, ...part }
    change({ guess })
  }
  const heading = element('h1', { id: 'guess-title', tabindex: '-1' }, 'First a guess: what kind of shop are you?')
  return {
    content: [
      heading,
      element('p', {}, 'The results set it against what the answers come to, without names. You can leave it open.'),
      createKindChoice('guess-title', guess.kind, (kind) => set({ kind })),
      createConfidenceChoice('guess-confidence', guess.confidence, (confidence) => set({ confidence })),
      element('p', { class: 'dim' }, 'A guess counts once you also say how sure you are.'),
    ],
    buttons: [
      element('button', { type: 'button', onclick: () => go(stepBefore('guess', ballot) ?? 'start') }, 'Back'),
      element('button', { type: 'button', class: 'main', onclick: () => go(stepAfter('guess', ballot) ?? 0) }, 'Next'),
    ],
    focus: heading,
  }
}
