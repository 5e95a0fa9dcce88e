import type { BallotPractice } from '#shared/ballot/ballot.ts'
import { element } from '../vote-page/element.ts'
import type { DraftVote } from '../vote-page/vote-form.ts'
import { answersFile } from './answers-file.ts'
import { type StepProps, type StepView, stepBefore } from './ballot-steps.ts'
import { countAnswers, voteOn } from './draft.ts'
import { download, sharing } from './hand-over.ts'

/** Everything on one page before it is saved, and what to do with the file. */
export function reviewStep(props: StepProps): StepView {
  const { ballot, draft, go } = props
  const answered = countAnswers(draft, ballot)
  const left = ballot.practices.length - answered
  const heading = element('h1', { tabindex: '-1' }, 'Look it over, then save')
  const outcome = element('div', { class: 'outcome', role: 'status' })
  const save = () => {
    const problem = whyNot(props, answered)
    outcome.replaceChildren(...(problem === null ? handOver(props) : [element('p', { class: 'problem' }, problem)]))
    outcome.scrollIntoView({ block: 'nearest' })
  }
  return {
    content: [
      heading,
      element(
        'p',
        {},
        `${answered} of ${ballot.practices.length} answered.${left > 0 ? ' You may leave the others open.' : ''}`,
      ),
      outcome,
      element(
        'ol',
        { class: 'overview' },
        ...ballot.practices.map((practice, position) => {
          const { words, isOpen } = describe(practice, voteOn(draft, practice.id))
          const button = element(
            'button',
            { type: 'button', class: 'row', onclick: () => go(position) },
            element('span', {}, practice.title),
            element('span', { class: isOpen ? 'open' : 'done' }, words),
          )
          return element('li', {}, button)
        }),
      ),
    ],
    buttons: [
      element('button', { type: 'button', onclick: () => go(stepBefore('review', ballot) ?? 'start') }, 'Back'),
      element('button', { type: 'button', class: 'main', onclick: save }, 'Save my answers'),
    ],
    focus: heading,
  }
}

function whyNot({ draft }: StepProps, answered: number): string | null {
  if (draft.seat === null) return 'Say who you are first, on the first page of this ballot.'
  return answered === 0 ? 'There is nothing to save yet: answer a practice first.' : null
}

function handOver({ ballot, draft, forget }: StepProps): readonly HTMLElement[] {
  const file = answersFile(draft, ballot, new Date().toISOString())
  download(file)
  const share = sharing(file)
  return [
    element('h2', {}, 'Now give the file to your facilitator'),
    element(
      'p',
      {},
      'It went to your downloads as ',
      element('b', {}, file.name),
      '. Send it by mail or chat, or put it on a memory stick.',
    ),
    ...(share
      ? [element('button', { type: 'button', onclick: () => void share().catch(() => {}) }, 'Send it from here …')]
      : []),
    element(
      'p',
      { class: 'dim' },
      'Whoever has the file can read your answers. You can still change them and save again.',
    ),
    element(
      'button',
      { type: 'button', class: 'quiet', onclick: forget },
      'This is not my device: take my answers off it',
    ),
  ]
}

function describe(
  practice: BallotPractice,
  { value, comment }: DraftVote,
): { readonly words: string; readonly isOpen: boolean } {
  if (value === null)
    return { words: comment.trim() ? 'only a comment: it is not saved without an answer' : 'open', isOpen: true }
  if (value === 'dk') return { words: 'Don’t know', isOpen: false }
  if (value === 'na')
    return comment.trim()
      ? { words: 'Does not apply', isOpen: false }
      : { words: 'Does not apply: say why', isOpen: true }
  const name = practice.anchors.find(({ level }) => level === value)?.name ?? ''
  return { words: `${value} ${name}`, isOpen: false }
}
