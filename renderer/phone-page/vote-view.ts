import { MOST_COMMENT } from '#shared/room/most-comment.ts'
import type { KeptVote } from '#shared/room/phone-memory.ts'
import type { RoomView } from '#shared/room/room-messages.ts'
import { element } from '../vote-page/element.ts'
import { createVoteForm, type DraftVote, NO_VOTE } from '../vote-page/vote-form.ts'
import type { View } from './join-view.ts'
import { nameOfValue, wordsBetween } from './room-words.ts'

type Item = NonNullable<RoomView['item']>

/** What stays on screen while the room goes on; `update` says what has become of the vote, and how many have voted. */
export interface RoomPart extends View {
  readonly update: (view: RoomView, vote: KeptVote | undefined) => void
}

interface VoteViewOptions {
  readonly item: Item
  readonly vote: KeptVote | undefined
  readonly draft: DraftVote | null
  readonly onDraft: (draft: DraftVote) => void
  readonly onCast: (draft: DraftVote & { readonly value: NonNullable<DraftVote['value']> }) => void
}

/** One silent vote. Made once for a round, so that nothing that somebody types is drawn anew under their fingers. */
export function voteView({ item, vote, draft, onDraft, onCast }: VoteViewOptions): RoomPart {
  let present: DraftVote = draft ?? (vote ? pick(vote) : NO_VOTE)
  let cast = vote
  const question = { ...item, id: item.practice, place: placeOf(item) }
  const form = createVoteForm({
    question,
    vote: present,
    onChange: (next) => {
      present = next
      onDraft(next)
      show()
    },
  })
  form.element.querySelector('textarea')?.setAttribute('maxlength', String(MOST_COMMENT))
  const button = element('button', { type: 'button', class: 'main wide', onclick: send })
  const progress = element('p', { class: 'dim' })

  function send(): void {
    if (present.value === null) return
    onCast({ ...present, value: present.value })
  }

  function show(): void {
    const isSame = cast !== undefined && JSON.stringify(pick(cast)) === JSON.stringify(present)
    button.disabled = present.value === null || isSame
    button.textContent = cast === undefined ? 'Cast my vote' : isSame ? 'Voted' : 'Change my vote'
  }

  show()
  return {
    element: element('div', { class: 'stack' }, form.element, button, progress),
    heading: form.heading,
    update: (view, latest) => {
      cast = latest
      if (view.item)
        progress.textContent = `${view.item.voted} of ${view.item.seats} have voted. You can change yours until the reveal.`
      show()
    },
  }
}

/** Between two votes. */
export function betweenView(): RoomPart {
  const heading = element('h1', { tabindex: '-1' })
  const text = element('p')
  const own = element('p', { class: 'dim' })
  return {
    element: element('div', { class: 'stack between' }, heading, text, own),
    heading,
    update: (view, vote) => {
      const [title, words] = wordsBetween(view)
      heading.textContent = title
      text.textContent = words
      own.textContent = vote ? `You voted: ${nameOfValue(vote.value)}.` : ''
    },
  }
}

/** “Vote 2 · 3 of 24”. */
function placeOf({ place, of, round }: Item): string {
  return `${round > 0 ? `Vote ${round + 1} · ` : ''}${place} of ${of}`
}

function pick({ value, confidence, comment }: DraftVote): DraftVote {
  return { value, confidence, comment }
}
