import '../vote-page/vote-page.css'
import './phone-page.css'
import { castVote, keepGuess, type PhoneMemory, sitDown } from '#shared/room/phone-memory.ts'
import { element } from '../vote-page/element.ts'
import { trefoilMark } from '../vote-page/trefoil-mark.ts'
import { joinRoom } from './join-room.ts'
import { keepInTouch } from './keep-in-touch.ts'
import { type Kept, keep, loadKept } from './phone-store.ts'
import { createRoomScreen } from './room-screen.ts'

/** Runs the phone: it takes a seat, and votes until the seat is no longer its own. */
function runPhone(page: HTMLElement): void {
  let kept = loadKept()
  const code = takeCode()
  const change = (part: Partial<Kept>) => {
    kept = { ...kept, ...part }
    return keep(kept)
  }
  const who = element('span', { class: 'dim' })
  const main = element('main')
  page.append(element('header', {}, trefoilMark(), element('b', {}, 'Trefoil'), who), main)

  function join(note: string): void {
    who.textContent = ''
    joinRoom({
      main,
      note,
      code,
      tokenFor: (seat, makeToken) => {
        if (kept.taking?.seat !== seat) change({ taking: { seat, token: makeToken() } })
        return kept.taking?.token ?? ''
      },
      onSeated: (seated) => {
        const memory = sitDown(kept.memory, seated)
        change({ memory, taking: null })
        vote(memory)
      },
    })
  }

  function vote(memory: PhoneMemory): void {
    who.textContent = memory.seat.name
    const present = () => kept.memory ?? memory
    const screen = createRoomScreen(main, {
      memory: present,
      draft: (at) => (kept.draft?.at === at ? kept.draft.vote : null),
      onDraft: (at, draft) => change({ draft: { at, vote: draft } }),
      onCast: (ballot) => {
        take(castVote(present(), ballot))
        touch.send()
      },
      onGuess: (guess) => {
        take(guess === null ? { ...present(), guess: 'skipped' } : keepGuess(present(), guess))
        touch.send()
      },
    })
    const take = (next: PhoneMemory) => {
      screen.keeps(change({ memory: next }))
      screen.update()
    }
    const touch = keepInTouch({
      memory: present,
      onMemory: take,
      onView: screen.show,
      onConnection: screen.connected,
      onOut: () => join('This seat is on another phone now, or was freed. Take it again; what was not sent is kept.'),
    })
  }

  if (kept.memory) vote(kept.memory)
  else join('')
}

/** The code that the QR code has brought; it does not stay in the address, nor in the history. */
function takeCode(): string {
  const code = location.hash.slice(1)
  if (code !== '') history.replaceState(null, '', location.pathname)
  return code
}

const page = document.getElementById('page')
if (page) runPhone(page)
