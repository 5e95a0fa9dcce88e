import { element } from '../vote-page/element.ts'
import { createVoteForm } from '../vote-page/vote-form.ts'
import { type StepProps, type StepView, stepAfter, stepBefore } from './ballot-steps.ts'
import { voteOn } from './draft.ts'

/** One practice. Left and right go to its neighbours, Enter goes on, as in the app. */
export function questionStep({ ballot, draft, change, go }: StepProps, position: number): StepView {
  const practice = ballot.practices[position]
  if (!practice) throw new Error(`There is no practice ${position}.`)
  const next = () => go(stepAfter(position, ballot) ?? 'review')
  const back = () => go(stepBefore(position, ballot) ?? 'start')
  let votes = draft.votes
  const form = createVoteForm({
    question: { ...practice, place: `${position + 1} of ${ballot.practices.length}` },
    vote: voteOn(draft, practice.id),
    onChange: (vote) => {
      votes = { ...votes, [practice.id]: vote }
      change({ votes })
    },
  })
  form.element.addEventListener('keydown', (event) => {
    const move = moveOf(event)
    if (move === null) return
    event.preventDefault()
    if (move === 'next') next()
    else back()
  })
  return {
    content: [form.element],
    buttons: [
      element('button', { type: 'button', onclick: back }, 'Back'),
      element('button', { type: 'button', onclick: () => go('review') }, 'Overview'),
      element('button', { type: 'button', class: 'main', onclick: next }, 'Next'),
    ],
    focus: form.heading,
  }
}

/** Arrows belong to another group of radios, Enter to a button, and both to whoever writes. */
function moveOf(event: KeyboardEvent): 'next' | 'back' | null {
  const { target, key } = event
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || target instanceof HTMLTextAreaElement)
    return null
  const isOtherRadio = target instanceof HTMLInputElement && target.name !== 'answer'
  if (key === 'ArrowRight') return isOtherRadio ? null : 'next'
  if (key === 'ArrowLeft') return isOtherRadio ? null : 'back'
  const isPress = target instanceof HTMLButtonElement || (target instanceof HTMLElement && target.tagName === 'SUMMARY')
  return key === 'Enter' && !isPress ? 'next' : null
}
