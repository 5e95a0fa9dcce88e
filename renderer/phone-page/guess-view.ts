import type { Guess } from '#shared/model/sheet.ts'
import type { PhoneMemory } from '#shared/room/phone-memory.ts'
import { createConfidenceChoice } from '../vote-page/choice-group.ts'
import { element } from '../vote-page/element.ts'
import { createKindChoice } from '../vote-page/kind-choice.ts'
import type { RoomPart } from './vote-view.ts'

/** Before the first question, in private: what kind of shop is this (S1)? Null goes to `onGuess` from whoever would rather not say. */
export function guessView(memory: () => PhoneMemory, onGuess: (guess: Guess | null) => void): RoomPart {
  const { guess } = memory()
  let kind = guess === null || guess === 'skipped' ? null : guess.kind
  let confidence = guess === null || guess === 'skipped' ? null : guess.confidence
  const heading = element('h1', { id: 'guess-title', tabindex: '-1' }, 'First a guess: what kind of shop are you?')
  const button = element('button', { type: 'button', class: 'main wide', onclick: give })
  const skip = element('button', { type: 'button', class: 'wide', onclick: () => onGuess(null) }, 'I would rather not')

  function give(): void {
    if (kind && confidence) onGuess({ kind, confidence })
  }

  function show(): void {
    const { guess: kept } = memory()
    const isKept = kept !== null && kept !== 'skipped'
    const isSame = isKept && kept.kind === kind && kept.confidence === confidence
    button.disabled = kind === null || confidence === null || isSame
    button.textContent = isSame ? 'Guessed' : isKept ? 'Change my guess' : 'Keep my guess'
    skip.hidden = isKept
  }

  show()
  return {
    element: element(
      'div',
      { class: 'stack' },
      heading,
      element(
        'p',
        {},
        'Nobody in the room sees it. The results set it against what the answers come to, without names.',
      ),
      createKindChoice('guess-title', kind, (next) => {
        kind = next
        show()
      }),
      createConfidenceChoice('guess-confidence', confidence, (next) => {
        confidence = next
        show()
      }),
      button,
      skip,
    ),
    heading,
    update: show,
  }
}
