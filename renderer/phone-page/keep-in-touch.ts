import { guessToSend, nextToSend, type PhoneMemory, settleGuess, settleVote } from '#shared/room/phone-memory.ts'
import type { RoomAnswer, RoomView } from '#shared/room/room-messages.ts'
import { createPatience } from './pause.ts'
import { askForNews, type NoAnswer, sendGuess, sendVote } from './room-client.ts'

/** What a phone in its seat needs: its memory, which changes under way, and what to do with what comes. */
export interface Touch {
  readonly memory: () => PhoneMemory
  readonly onMemory: (memory: PhoneMemory) => void
  readonly onView: (view: RoomView) => void
  readonly onConnection: (isAway: boolean) => void
  /** The seat is this phone's no longer. */
  readonly onOut: () => void
}

type Settled = Extract<RoomAnswer, { readonly kind: 'counted' | 'late' | 'refused' }>

/** Follows the room and sends what waits, over sleep and a lost network, until it is stopped. */
export function keepInTouch(touch: Touch): { readonly send: () => void; readonly stop: () => void } {
  let isOver = false
  let isSending = false
  let asking = new AbortController()
  const news = createPatience(Math.random)
  const sending = createPatience(Math.random)

  async function follow(): Promise<void> {
    let version = ''
    while (!isOver) {
      asking = new AbortController()
      const answer = await askForNews(touch.memory().seat.token, version, asking.signal)
      if (isOver) return
      if (answer.kind === 'out') return leave()
      touch.onConnection(answer.kind === 'away')
      if (answer.kind === 'view') {
        version = answer.version
        news.reset()
        touch.onView(answer.view)
      } else {
        await news.wait(answer.kind === 'wait' ? answer.seconds * 1000 : 0)
      }
    }
  }

  async function send(): Promise<void> {
    if (isSending) return
    isSending = true
    await sendEach(guessToSend, sendGuess, settleGuess)
    await sendEach(nextToSend, sendVote, settleVote)
    isSending = false
    if (!isOver && guessToSend(touch.memory())) void send()
  }

  async function sendEach<Given>(
    nextOf: (memory: PhoneMemory) => Given | undefined,
    give: (token: string, given: Given) => Promise<NoAnswer | RoomAnswer>,
    settle: (memory: PhoneMemory, given: Given, answer: Settled) => PhoneMemory,
  ): Promise<void> {
    for (let given = nextOf(touch.memory()); given && !isOver; given = nextOf(touch.memory())) {
      const answer = await give(touch.memory().seat.token, given)
      if (answer.kind === 'out') return leave()
      touch.onConnection(answer.kind === 'away')
      if (answer.kind === 'counted' || answer.kind === 'late' || answer.kind === 'refused') {
        sending.reset()
        touch.onMemory(settle(touch.memory(), given, answer))
      } else await sending.wait(answer.kind === 'wait' ? answer.seconds * 1000 : 0)
    }
  }

  function wake(): void {
    if (document.visibilityState === 'hidden') return
    // A connection from before the sleep may look alive for minutes.
    asking.abort()
    news.cutShort()
    sending.cutShort()
    void send()
  }

  function leave(): void {
    if (isOver) return
    stop()
    touch.onOut()
  }

  function stop(): void {
    isOver = true
    asking.abort()
    for (const event of ['online', 'pageshow', 'focus']) window.removeEventListener(event, wake)
    document.removeEventListener('visibilitychange', wake)
  }

  for (const event of ['online', 'pageshow', 'focus']) window.addEventListener(event, wake)
  document.addEventListener('visibilitychange', wake)
  void follow()
  void send()
  return { send: () => void send(), stop }
}
