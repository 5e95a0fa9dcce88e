import type { AnswerValue, Confidence } from '#shared/model/answer.ts'
import type { Level } from '#shared/model/level.ts'
import { createConfidenceChoice } from './choice-group.ts'
import { element } from './element.ts'

/** One practice as a voter needs it. */
export interface VoteQuestion {
  readonly id: string
  readonly title: string
  readonly question: string
  readonly why: string
  /** Where the voter is: “3 of 24”. */
  readonly place: string
  /** The choices, the lowest level first; `name` is the level in one word. */
  readonly anchors: readonly { readonly level: Level; readonly name: string; readonly text: string }[]
}

/** What a voter has chosen and written so far. */
export interface DraftVote {
  readonly value: AnswerValue | null
  readonly confidence: Confidence | null
  readonly comment: string
}

export const NO_VOTE: DraftVote = { value: null, confidence: null, comment: '' }

export interface VoteFormOptions {
  readonly question: VoteQuestion
  readonly vote: DraftVote
  readonly onChange: (vote: DraftVote) => void
}

export interface VoteForm {
  readonly element: HTMLElement
  /** The question, which takes the focus when it comes on screen, so that it is read out. */
  readonly heading: HTMLElement
}

const LONGEST_COMMENT = 10_000
const COMMENT_LABEL = 'In a few words, if you like'
const REASON_LABEL = 'Why does it not apply?'

/** The form of one vote. `onChange` gets the whole vote whenever any of it changes. */
export function createVoteForm({ question, vote, onChange }: VoteFormOptions): VoteForm {
  let present = vote
  const heading = element(
    'h1',
    { id: 'question', tabindex: '-1' },
    element('span', { class: 'practice' }, question.title, element('span', { class: 'hidden' }, ': ')),
    question.question,
  )
  const comment = createComment(vote, (text) => change({ comment: text }))
  const radios = createRadios(question, vote.value, (value) => change({ value }))
  const takeBack = element(
    'button',
    { type: 'button', class: 'quiet', onclick: () => choose(null) },
    'Take my answer back',
  )
  takeBack.hidden = vote.value === null

  function change(part: Partial<DraftVote>): void {
    present = { ...present, ...part }
    takeBack.hidden = present.value === null
    comment.show(present.value)
    onChange(present)
  }

  function choose(value: AnswerValue | null): void {
    for (const radio of radios.inputs) radio.checked = radio.value === String(value)
    if (value === null) heading.focus()
    else radios.inputs.find(({ checked }) => checked)?.focus()
    change({ value })
  }

  const form = element(
    'div',
    { class: 'vote' },
    element('p', { class: 'place' }, question.place),
    heading,
    element('details', { class: 'why' }, element('summary', {}, 'Why it matters'), element('p', {}, question.why)),
    radios.group,
    takeBack,
    createConfidenceChoice('confidence', vote.confidence, (confidence) => change({ confidence })),
    comment.element,
  )
  form.addEventListener('keydown', (event) => {
    const value = valueOfKey(event)
    if (value === null) return
    event.preventDefault()
    choose(value)
  })
  return { element: form, heading }
}

function createRadios(question: VoteQuestion, value: AnswerValue | null, onChoose: (value: AnswerValue) => void) {
  const levels = question.anchors.map(({ level, name, text }) =>
    createChoice({ value: level, mark: String(level), name, text }),
  )
  const others = [
    createChoice({ value: 'na', mark: 'N', name: 'Does not apply', text: null }),
    createChoice({ value: 'dk', mark: 'D', name: 'Don’t know', text: null }),
  ]
  const all = [...levels, ...others]
  for (const choice of all) {
    choice.input.checked = choice.value === value
    choice.input.addEventListener('change', () => onChoose(choice.value))
  }
  const group = element(
    'fieldset',
    { class: 'choices', 'aria-labelledby': 'question' },
    ...levels.map(({ label }) => label),
    element('div', { class: 'others' }, ...others.map(({ label }) => label)),
  )
  return { group, inputs: all.map(({ input }) => input) }
}

interface ChoiceOptions {
  readonly value: AnswerValue
  readonly mark: string
  readonly name: string
  /** What one would see at this level; null where the name says it all. */
  readonly text: string | null
}

function createChoice({ value, mark, name, text }: ChoiceOptions) {
  const input = element('input', { type: 'radio', name: 'answer', value: String(value) })
  const label = element(
    'label',
    { class: 'choice' },
    input,
    element('span', { class: 'frame' }),
    element('span', { class: 'badge', 'data-level': mark, 'aria-hidden': 'true' }, mark),
    element(
      'span',
      { class: text === null ? 'words' : 'words anchor' },
      ...(text === null ? [] : [element('span', { class: 'hidden' }, `Level ${mark}, `)]),
      element('b', {}, name),
      ...(text === null ? [] : [element('span', { class: 'hidden' }, '. '), element('span', {}, text)]),
    ),
  )
  return { value, input, label }
}

function createComment(vote: DraftVote, onWrite: (text: string) => void) {
  const label = element('label', { for: 'comment' }, labelFor(vote.value))
  const field = element('textarea', { id: 'comment', rows: '2', maxlength: String(LONGEST_COMMENT) })
  field.value = vote.comment
  field.addEventListener('input', () => onWrite(field.value))
  return {
    element: element('div', { class: 'comment' }, label, field),
    show: (value: AnswerValue | null) => {
      label.textContent = labelFor(value)
    },
  }
}

function labelFor(value: AnswerValue | null): string {
  return value === 'na' ? REASON_LABEL : COMMENT_LABEL
}

/** 0–5, N and D, unless somebody types or asks the browser for something else. */
function valueOfKey(event: KeyboardEvent): AnswerValue | null {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return null
  if (event.target instanceof HTMLTextAreaElement) return null
  if (/^[0-5]$/.test(event.key)) return Number(event.key) as Level
  const key = event.key.toLowerCase()
  return key === 'n' ? 'na' : key === 'd' ? 'dk' : null
}
