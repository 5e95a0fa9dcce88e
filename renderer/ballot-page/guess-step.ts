import type { Verdict } from '#shared/model/framework.ts'
import { createConfidenceChoice } from '../vote-page/choice-group.ts'
import { element } from '../vote-page/element.ts'
import { type StepProps, type StepView, stepAfter, stepBefore } from './ballot-steps.ts'

const KINDS: readonly (readonly [Verdict, string, string])[] = [
  ['itil', 'ITIL', 'Services run by agreed processes and service levels'],
  ['devops', 'DevOps', 'One team builds, ships and runs, in small automated steps'],
  ['sre', 'SRE', 'Reliability engineered to objectives, with error budgets'],
  ['blend', 'Blend', 'A mixture in which none of them clearly leads'],
]

/** Before the first question, in private: what kind of shop is this (S1)? It can be left open. */
export function guessStep({ ballot, draft, change, go }: StepProps): StepView {
  let guess = draft.guess
  const set = (part: Partial<typeof guess>) => {
    guess = { ...guess, ...part }
    change({ guess })
  }
  const heading = element('h1', { id: 'guess-title', tabindex: '-1' }, 'First a guess: what kind of shop are you?')
  const kinds = KINDS.map(([kind, name, meaning]) => {
    const radio = element('input', { type: 'radio', name: 'kind', value: kind })
    radio.checked = guess.kind === kind
    radio.addEventListener('change', () => set({ kind }))
    const words = element('span', { class: 'words' }, element('b', {}, name), element('span', {}, meaning))
    const leaf = element('span', { class: 'badge leaf', 'data-kind': kind, 'aria-hidden': 'true' })
    return element('label', { class: 'choice' }, radio, element('span', { class: 'frame' }), leaf, words)
  })
  return {
    content: [
      heading,
      element('p', {}, 'The results set it against what the answers come to, without names. You can leave it open.'),
      element('fieldset', { class: 'choices', 'aria-labelledby': 'guess-title' }, ...kinds),
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
