import type { RoomQuestion } from '#shared/ipc/room-channels.ts'
import type { Guess } from '#shared/model/sheet.ts'
import type { RoomAnswer, RoomAsk } from '#shared/room/room-messages.ts'
import type { VoteEvent } from '#shared/workshop/workshop-event.ts'
import type { NotTaken, VoteAnswer } from './take-votes.ts'

type Take = Extract<RoomAsk, { readonly kind: 'take' }>
type VoteAsk = Extract<RoomAsk, { readonly kind: 'vote' }>

/** What the questions of phones come to. */
export interface RoomAnswering {
  readonly takeSeat: (take: Take) => Promise<RoomAnswer>
  /** Resolves when the disk has the guess: with null, or why it was not taken. */
  readonly takeGuess: (seat: string, guess: Guess) => Promise<NotTaken | null>
  /** Resolves when the disk has the votes, with an answer for each. */
  readonly takeVotes: (events: readonly VoteEvent[]) => Promise<readonly VoteAnswer[]>
  readonly answer: (id: number, answer: RoomAnswer) => Promise<void>
}

/**
 * Takes what phones ask, one after the other: a seat changes hands before or after a vote, never during. Votes that wait together go to
 * the disk together. Whatever goes wrong, the phone hears that nothing was decided, and asks again.
 */
export function createRoomAnswering(room: RoomAnswering): (question: RoomQuestion) => void {
  let waiting: readonly RoomQuestion[] = []
  let isRunning = false

  async function run(): Promise<void> {
    isRunning = true
    while (waiting.length > 0) {
      const asked = nextTogether(waiting)
      waiting = waiting.slice(asked.length)
      const answers = await answersTo(asked).catch(() => asked.map((): RoomAnswer => ({ kind: 'again' })))
      // An answer that finds no one is no trouble: the phone asks again.
      await Promise.allSettled(asked.map(({ id }, index) => room.answer(id, answers[index] ?? { kind: 'again' })))
    }
    isRunning = false
  }

  async function answersTo(asked: readonly RoomQuestion[]): Promise<readonly RoomAnswer[]> {
    const [first] = asked
    if (first?.ask.kind === 'take') return [await room.takeSeat(first.ask)]
    if (first?.ask.kind === 'guess') {
      return [answerOf((await room.takeGuess(first.ask.seat, first.ask.guess)) ?? { ok: true, receipt: 'counted' })]
    }
    const events = asked.flatMap(({ ask }) => (ask.kind === 'vote' ? [eventOf(ask)] : []))
    return (await room.takeVotes(events)).map(answerOf)
  }

  return (question) => {
    waiting = [...waiting, question]
    if (!isRunning) void run()
  }
}

/** The first question alone, or all votes up to the next question that is none. */
function nextTogether(waiting: readonly RoomQuestion[]): readonly RoomQuestion[] {
  const other = waiting.findIndex(({ ask }) => ask.kind !== 'vote')
  if (other === 0) return waiting.slice(0, 1)
  return other < 0 ? waiting : waiting.slice(0, other)
}

function eventOf({ seat, vote }: VoteAsk): VoteEvent {
  return { kind: 'vote', seat, ...vote, way: 'room' }
}

function answerOf(answer: VoteAnswer): RoomAnswer {
  if (answer.ok) return { kind: answer.receipt === 'late' ? 'late' : 'counted' }
  return answer.isForNow ? { kind: 'again' } : { kind: 'refused', reason: answer.reason }
}
