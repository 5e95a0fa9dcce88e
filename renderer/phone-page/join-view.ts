import type { FreeSeats } from '#shared/room/room-messages.ts'
import { element } from '../vote-page/element.ts'

/** A part of the page that stays while what it says changes. */
export interface View {
  readonly element: HTMLElement
  readonly heading: HTMLElement
}

/** Asks for the code. `say` shows what is wrong with it. */
export function codeView(code: string, note: string, onCode: (code: string) => void): View & { readonly say: Say } {
  const heading = element('h1', { tabindex: '-1' }, 'Vote in this room')
  const field = element('input', {
    id: 'code',
    class: 'field code',
    autocomplete: 'off',
    autocapitalize: 'characters',
    spellcheck: 'false',
    maxlength: '12',
    'aria-describedby': 'word',
  })
  field.value = code
  const { word, say } = wordBelow()
  const submit = (event: Event) => {
    event.preventDefault()
    onCode(field.value)
  }
  const form = element(
    'form',
    { class: 'stack', onsubmit: submit },
    heading,
    ...(note === '' ? [] : [element('p', { class: 'note' }, note)]),
    element('p', {}, 'The facilitator shows a code of six characters.'),
    element('label', { for: 'code' }, 'Code'),
    field,
    word,
    element('button', { type: 'submit', class: 'main' }, 'Go on'),
  )
  return { element: form, heading, say }
}

/** Asks who is voting here. A taken seat needs its own code, which the phone in it shows. */
export function seatView(
  { team, seats }: FreeSeats,
  onSeat: (seat: string, own: string) => void,
): View & { readonly say: Say } {
  const heading = element('h1', { tabindex: '-1' }, 'Who are you?')
  const own = element('input', {
    id: 'own',
    class: 'field code',
    autocomplete: 'off',
    autocapitalize: 'characters',
    spellcheck: 'false',
    maxlength: '12',
  })
  const moving = element(
    'form',
    { class: 'stack note', hidden: true },
    element(
      'label',
      { for: 'own' },
      'This seat has a phone. To move it here, type the seat’s own code, which the other phone shows.',
    ),
    own,
    element('button', { type: 'submit', class: 'main' }, 'Move the seat here'),
    element('p', { class: 'dim' }, 'The other phone is gone? The facilitator can free the seat.'),
  )
  let wanted = ''
  moving.addEventListener('submit', (event) => {
    event.preventDefault()
    onSeat(wanted, own.value)
  })
  const choose = (seat: string, isTaken: boolean) => {
    moving.hidden = !isTaken
    wanted = seat
    if (isTaken) own.focus()
    else onSeat(seat, '')
  }
  const { word, say } = wordBelow()
  const buttons = seats.map(({ seat, name, isTaken }) =>
    element(
      'li',
      {},
      element(
        'button',
        { type: 'button', class: 'seat', onclick: () => choose(seat, isTaken) },
        name,
        ...(isTaken ? [element('span', { class: 'dim' }, 'has a phone')] : []),
      ),
    ),
  )
  const nobody = element('p', {}, 'There is no seat yet. The facilitator adds people.')
  return {
    element: element(
      'div',
      { class: 'stack' },
      heading,
      element('p', {}, team === '' ? 'Choose your seat.' : `${team}: choose your seat.`),
      word,
      moving,
      seats.length === 0 ? nobody : element('ul', { class: 'seats' }, ...buttons),
    ),
    heading,
    say,
  }
}

type Say = (text: string) => void

function wordBelow() {
  const word = element('p', { id: 'word', role: 'alert', class: 'error' })
  return {
    word,
    say: (text: string) => {
      word.textContent = text
    },
  }
}
