import type { Guess } from '#shared/model/sheet.ts'
import { type PhoneMemory, voteAt } from '#shared/room/phone-memory.ts'
import type { RoomView, VoteRequest } from '#shared/room/room-messages.ts'
import { element } from '../vote-page/element.ts'
import type { DraftVote } from '../vote-page/vote-form.ts'
import { guessView } from './guess-view.ts'
import { wordsOn, wordsOnGuess } from './room-words.ts'
import { betweenView, type RoomPart, voteView } from './vote-view.ts'

interface RoomScreenOptions {
  readonly memory: () => PhoneMemory
  /** What was half typed for this round (`practice/round`). */
  readonly draft: (at: string) => DraftVote | null
  readonly onDraft: (at: string, draft: DraftVote) => void
  readonly onCast: (ballot: Omit<VoteRequest, 'cast'>) => void
  /** Null from whoever would rather not guess. */
  readonly onGuess: (guess: Guess | null) => void
}

/** What a seated phone shows: the vote or what lies between, what has become of the vote, and whether the room is in reach. */
export function createRoomScreen(main: HTMLElement, { memory, draft, onDraft, onCast, onGuess }: RoomScreenOptions) {
  const word = element('p', { role: 'status', class: 'word' })
  const away = element('p', { role: 'status', class: 'note' })
  const place = element('div')
  let view: RoomView | null = null
  let shown = ''
  let part: RoomPart = betweenView()
  main.replaceChildren(away, place, word, ownCode(memory()))

  /** The part on screen is made anew only where it is another one. */
  function update(): void {
    if (!view) return
    const { item, stage, isPaused } = view
    const at = item ? `${item.practice}/${item.round}` : ''
    const isVoting = item?.phase === 'voting' && !isPaused
    const isGuessing = stage === 'guess' && !isPaused && memory().guess !== 'skipped'
    const key = isVoting ? at : isGuessing ? 'guess' : `between ${stage} ${at} ${item?.phase ?? ''}`
    if (key === shown) {
      tell(view)
      return
    }
    shown = key
    if (isGuessing) part = guessView(memory, onGuess)
    else part = item && isVoting ? voting(at, item) : betweenView()
    place.replaceChildren(part.element)
    tell(view)
    window.scrollTo(0, 0)
    part.heading.focus({ preventScroll: true })
  }

  function voting(at: string, item: NonNullable<RoomView['item']>): RoomPart {
    const { practice, round } = item
    return voteView({
      item,
      vote: voteAt(memory(), item),
      draft: draft(at),
      onDraft: (vote) => onDraft(at, vote),
      onCast: (vote) => onCast({ practice, round, ...vote }),
    })
  }

  function tell(present: RoomView): void {
    const vote = present.item ? voteAt(memory(), present.item) : undefined
    part.update(present, vote)
    setText(word, present.stage === 'guess' ? wordsOnGuess(memory().guess) : wordsOn(vote))
  }

  return {
    show: (next: RoomView) => {
      view = next
      update()
    },
    update,
    connected: (isAway: boolean) =>
      setText(
        away,
        isAway ? 'No connection to the room. What you vote is kept on this phone and sent when it is back.' : '',
      ),
    keeps: (isKept: boolean) => {
      if (!isKept) setText(away, 'This phone keeps nothing: leave this page open until your vote is counted.')
    },
  }
}

/** For another phone, should this one's battery end. */
function ownCode({ seat }: PhoneMemory): HTMLElement {
  return element(
    'details',
    { class: 'why' },
    element('summary', {}, 'Change to another phone'),
    element('p', {}, `There, choose ${seat.name} and type the seat’s own code: `, element('b', {}, seat.own)),
  )
}

/** A live region speaks when its text changes, so it is not set to what it says already. */
function setText(place: HTMLElement, text: string): void {
  if (place.textContent !== text) place.textContent = text
}
