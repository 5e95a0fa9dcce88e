import type { AgendaItem } from '../model/agenda-item.ts'
import type { Pause } from '../model/workshop.ts'
import { isPaused } from './decide-session.ts'
import { itemsInOrder, type SessionFacts } from './session-facts.ts'

const MINUTE_MS = 60_000
/** The closing needs a tenth of the time, at most ten minutes [ours]. */
const SHARE_FOR_CLOSING = 0.1
const MOST_FOR_CLOSING_MS = 10 * MINUTE_MS
/** A pace is measured on two practices or more; before that, what is planned per practice counts. */
const FEWEST_FOR_PACE = 2

/** Time used and left, in milliseconds, and what it means for the rest of the agenda. It suggests; it never acts. */
export interface WorkshopClock {
  readonly isPaused: boolean
  readonly used: number
  /** Negative when the time is over. */
  readonly left: number
  /** Of what is left, kept for the closing. */
  readonly forClosing: number
  /** Practices that are settled, and that are not. */
  readonly done: number
  readonly toDo: number
  /** Mean time of a practice that was talked through; null until two are. */
  readonly pace: number | null
  /** What each practice that is left may take; null where none is left. */
  readonly perPractice: number | null
  /** How many of the practices left fit in at this pace; one that fits by more than half counts. */
  readonly fitting: number
  /** By how much the agenda runs over at this pace; 0 where it fits. */
  readonly over: number
}

/** Reads the session's clock at a moment (`now` in milliseconds). Breaks do not count; after the end it stands still. */
export function readClock(facts: SessionFacts, now: number): WorkshopClock {
  const { workshop } = facts
  const total = workshop.minutes * MINUTE_MS
  const end = workshop.closedAt === null ? now : Date.parse(workshop.closedAt)
  const used = workshop.startedAt === null ? 0 : elapsed(Date.parse(workshop.startedAt), end, workshop.pauses)
  const forClosing = Math.min(total * SHARE_FOR_CLOSING, MOST_FOR_CLOSING_MS)
  const items = itemsInOrder(facts)
  const toDo = items.filter(({ settledAt }) => settledAt === null)
  const pace = paceOf(items, workshop.pauses)
  const usable = Math.max(0, total - used - forClosing)
  const each = pace ?? (total - forClosing) / Math.max(1, items.length)
  const spent = spentOnOpen(toDo, end, workshop.pauses, each)
  const needed = Math.max(0, each * toDo.length - spent)
  return {
    isPaused: isPaused(workshop),
    used,
    left: total - used,
    forClosing,
    done: items.length - toDo.length,
    toDo: toDo.length,
    pace,
    perPractice: toDo.length === 0 ? null : usable / toDo.length,
    fitting: Math.min(toDo.length, Math.round((usable + spent) / each)),
    over: Math.max(0, needed - usable),
  }
}

/** From the first opening to the settling, of those that were shown: skipping one is no pace. */
function paceOf(items: readonly AgendaItem[], pauses: readonly Pause[]): number | null {
  const times = items.flatMap(({ rounds, settledAt }) => {
    const openedAt = rounds.find((round) => round.openedAt !== null)?.openedAt
    const isShown = rounds.some(({ revealedAt }) => revealedAt !== null)
    return openedAt && settledAt && isShown ? [elapsed(Date.parse(openedAt), Date.parse(settledAt), pauses)] : []
  })
  return times.length < FEWEST_FOR_PACE ? null : times.reduce((sum, time) => sum + time, 0) / times.length
}

/** What the practices under way have had already, none more than its share. */
function spentOnOpen(toDo: readonly AgendaItem[], now: number, pauses: readonly Pause[], each: number): number {
  return toDo.reduce((sum, { rounds }) => {
    const openedAt = rounds.find((round) => round.openedAt !== null)?.openedAt
    return openedAt ? sum + Math.min(each, elapsed(Date.parse(openedAt), now, pauses)) : sum
  }, 0)
}

/** Time from one moment to another without the breaks in between. */
function elapsed(from: number, to: number, pauses: readonly Pause[]): number {
  const paused = pauses.reduce((sum, pause) => {
    const start = Math.max(from, Date.parse(pause.from))
    const end = Math.min(to, pause.to === null ? to : Date.parse(pause.to))
    return sum + Math.max(0, end - start)
  }, 0)
  return Math.max(0, to - from - paused)
}
