import { element } from '../vote-page/element.ts'
import { readEarlierAnswers } from './answers-file.ts'
import type { StepProps, StepView } from './ballot-steps.ts'
import { stepAfter } from './ballot-steps.ts'
import { countAnswers, type Draft, nameOf, voteOn } from './draft.ts'
import { pickText } from './hand-over.ts'

/** What this is, who answers, and where the answers go. */
export function startStep(props: StepProps): StepView {
  const { ballot, draft, go } = props
  const answered = countAnswers(draft, ballot)
  const count = ballot.practices.length
  const heading = element(
    'h1',
    { tabindex: '-1' },
    ballot.seat === null ? 'Your ballot' : `Your ballot, ${nameOf(draft, ballot)}`,
  )
  const problem = element('p', { class: 'problem', role: 'alert' })
  const begin = () => {
    if (props.draft.seat !== null || seat.isChosen()) go(firstOpen())
    else {
      problem.textContent = 'Choose who you are first.'
      seat.focus()
    }
  }
  const firstOpen = () => {
    if (answered === 0) return stepAfter('start', ballot) ?? 0
    const open = ballot.practices.findIndex(({ id }) => voteOn(draft, id).value === null)
    return open === -1 ? 'review' : open
  }
  const seat = chooseSeat(props, () => {
    problem.textContent = ''
  })
  const content = [
    heading,
    element(
      'p',
      {},
      `${count === 1 ? 'One practice' : `${count} practices`}, one at a time: choose the level that fits what you see. Nobody else sees your answers before they are shown to all.`,
    ),
    ...seat.elements,
    problem,
    element('h2', {}, 'Where your answers go'),
    element(
      'p',
      {},
      'Nothing leaves this device until you give your file to your facilitator. At the end this page saves it.',
    ),
    element('p', { class: 'dim' }, keptWords(props, answered)),
    loadEarlier(props),
  ]
  const main = element('button', { type: 'button', class: 'main', onclick: begin }, answered === 0 ? 'Begin' : 'Go on')
  const buttons =
    answered === 0 ? [main] : [element('button', { type: 'button', onclick: () => go('review') }, 'Overview'), main]
  return { content, buttons, focus: heading }
}

/** One ballot for all asks who somebody is; one that was made for a person does not. */
function chooseSeat({ ballot, draft, change }: StepProps, onChoose: () => void) {
  const list = element('select', { id: 'seat' }, element('option', { value: '' }, 'Choose your name or seat'))
  list.append(...ballot.seats.map(({ id, name }) => element('option', { value: id }, name)))
  list.value = draft.seat ?? ''
  list.addEventListener('change', () => {
    change({ seat: list.value || null })
    onChoose()
  })
  const field = element('div', { class: 'field' }, element('label', { for: 'seat' }, 'Who are you?'), list)
  return {
    elements: ballot.seat === null ? [field] : [],
    isChosen: () => list.value !== '',
    focus: () => list.focus(),
  }
}

function keptWords({ isKeeping }: StepProps, answered: number): string {
  if (!isKeeping())
    return 'This browser does not keep answers of a page opened from a file. Save before you close it; you can load what you saved and go on.'
  const before =
    answered === 0 ? '' : `${answered === 1 ? 'One answer is' : `${answered} answers are`} here from before. `
  return `${before}What you answer is kept in this browser, so that you can close the page and come back.`
}

function loadEarlier({ ballot, draft, replace }: StepProps): HTMLElement {
  const said = element('p', { class: 'problem', role: 'alert' })
  const take = (loaded: Draft) => {
    const [here, there] = [countAnswers(draft, ballot), countAnswers(loaded, ballot)]
    if (here > 0 && !window.confirm(`Replace the ${here} answers here by the ${there} of the file?`)) return
    replace(loaded)
  }
  const load = element(
    'button',
    {
      type: 'button',
      class: 'quiet',
      onclick: () =>
        pickText((text) => {
          const earlier = readEarlierAnswers(text, ballot)
          if ('problem' in earlier) said.textContent = earlier.problem
          else take(earlier.draft)
        }),
    },
    'Load a file that I saved before',
  )
  return element('div', {}, load, said)
}
