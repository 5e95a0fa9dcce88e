import type { PhoneMemory } from '#shared/room/phone-memory.ts'
import type { FreeSeats } from '#shared/room/room-messages.ts'
import { codeView, seatView, type View } from './join-view.ts'
import { newToken } from './phone-store.ts'
import { askForSeats, type NoAnswer, takeSeat } from './room-client.ts'

interface Joining {
  readonly main: HTMLElement
  /** Why the phone has to take a seat again; empty where it is the first time. */
  readonly note: string
  /** What the QR code has brought; empty where it has to be typed. */
  readonly code: string
  /** The token for a seat: the same one as long as it is not known whether it was taken. */
  readonly tokenFor: (seat: string, makeToken: () => string) => string
  readonly onSeated: (seated: Pick<PhoneMemory, 'sessionId' | 'seat' | 'cast'>) => void
}

/** From the code to a seat. */
export function joinRoom({ main, note, code, tokenFor, onSeated }: Joining): void {
  const asking = codeView(code, note, (typed) => void tryCode(typed))
  show(asking)
  if (code !== '') void tryCode(code)

  function show(view: View): void {
    main.replaceChildren(view.element)
    view.heading.focus({ preventScroll: true })
  }

  async function tryCode(typed: string): Promise<void> {
    asking.say('')
    const answer = await askForSeats(typed)
    if (answer.kind === 'seats') chooseSeat(typed, answer.free)
    else asking.say(wordsOn(answer))
  }

  function chooseSeat(typed: string, free: FreeSeats): void {
    const choosing = seatView(free, (seat, own) => void sit(seat, own))
    show(choosing)

    async function sit(seat: string, own: string): Promise<void> {
      choosing.say('')
      const token = tokenFor(seat, newToken)
      const answer = await takeSeat({ code: typed, take: { seat, token, own } })
      switch (answer.kind) {
        case 'seated':
          return onSeated({
            sessionId: free.sessionId,
            seat: { id: seat, name: answer.name, token, own: answer.own },
            cast: answer.cast,
          })
        case 'taken':
          return choosing.say(own === '' ? 'Somebody has just taken this seat.' : 'That is not the code of this seat.')
        case 'refused':
          return choosing.say(answer.reason)
        case 'again':
        case 'counted':
        case 'late':
          return choosing.say(wordsOn({ kind: 'away' }))
        default:
          return choosing.say(wordsOn(answer))
      }
    }
  }
}

function wordsOn(answer: NoAnswer): string {
  switch (answer.kind) {
    case 'away':
      return 'The facilitator’s computer does not answer. Is this phone in the same network? Try again.'
    case 'wrong':
    case 'out':
      return 'That is not the code. Look at it again.'
    case 'wait':
      return `Too many tries. Try again in ${answer.seconds} ${answer.seconds === 1 ? 'second' : 'seconds'}.`
  }
}
