import type { Random } from '#shared/lib/seeded-random.ts'
import { type Gains, NONE, type PlanBoard } from './plan-board.ts'

const MOST_LEVELS = 5
/** Shares of the kinds of moves [ours, by trial]. */
const SHARE_OPENING = 0.1
const SHARE_OF_A_PERIOD = 0.45
const SHARE_WITH_NEIGHBOURS = 0.3
const SHARE_IN_ORDER = 0.3

export interface Annealment {
  readonly moves: number
  /** Enough: a plan worth so much is the best. */
  readonly bound: number
  /** How warm it begins, as a part of what a step is worth on average over all periods; some percent are good [ours, by trial]. */
  readonly warmth: number
  readonly random: Random
}

/**
 * Improves a plan by simulated annealing over practices: some are taken off the plan and put back one after another, each at the
 * best periods that the others leave it. Ends after so many moves, or when the plan is worth as much as the bound. The board is left
 * with the best plan found. The same random numbers give the same plan.
 */
export function improvePlan(board: PlanBoard, gains: Gains, annealment: Annealment): void {
  if (board.network.steps.length > 0) new Annealing(board, gains, annealment.random).run(annealment)
}

class Annealing {
  private readonly board: PlanBoard
  private readonly gains: Gains
  private readonly random: Random
  /** The practices that are off the plan, in the order in which they come back, and where they were. */
  private readonly taken: Int32Array
  private readonly were: Int32Array
  private count = 0
  private readonly isTaken: Uint8Array
  /** By practice: how many levels the move asks of it at least. */
  private readonly want: Int8Array
  private readonly depth: Int32Array

  constructor(board: PlanBoard, gains: Gains, random: Random) {
    const practices = board.network.chains.length
    this.board = board
    this.gains = gains
    this.random = random
    this.taken = new Int32Array(practices)
    this.were = new Int32Array(practices * MOST_LEVELS)
    this.isTaken = new Uint8Array(practices)
    this.want = new Int8Array(practices)
    this.depth = depthsOf(board)
  }

  run({ moves, bound, warmth }: Annealment): void {
    const { board } = this
    const { value, problem } = board.network
    const mean = value.reduce((sum, one) => sum + one, 0) / value.length
    const heat = warmth * mean * problem.periods
    const best = board.periodOf.slice()
    let bestWorth = board.worth
    for (let move = 0; move < moves && bestWorth < bound; move += 1) {
      const before = board.worth
      const cold = 1 - move / moves
      this.choose()
      const isWhole = this.putBack()
      const loss = before - board.worth
      if (!isWhole || (loss > 0 && loss > -heat * cold * Math.log(1 - this.random()))) this.undo(before)
      else if (board.worth > bestWorth + 1e-9) {
        bestWorth = board.worth
        best.set(board.periodOf)
      }
      this.forget()
    }
    board.reset(best)
  }

  /** Which practices come off the plan. */
  private choose(): void {
    const more = 1 + this.below(4)
    const kind = this.random()
    if (kind < SHARE_OPENING) {
      this.open(this.anyStep())
      for (let one = 0; one < more; one += 1) this.takeFromPeriod(this.below(this.board.network.problem.periods))
    } else if (kind < SHARE_OPENING + SHARE_OF_A_PERIOD) {
      const period = this.below(this.board.network.problem.periods)
      for (let one = 0; one < more; one += 1) this.takeFromPeriod(period)
      this.take(this.below(this.taken.length))
    } else {
      for (let one = 0; one <= more; one += 1) this.take(this.below(this.taken.length))
    }
    if (this.random() < SHARE_WITH_NEIGHBOURS) this.takeNeighbours(this.taken[0] as number)
    for (let one = 0; one < this.count; one += 1) this.board.remove(this.taken[one] as number)
    this.shuffle()
    if (kind < SHARE_OPENING || this.random() < SHARE_IN_ORDER) this.sortByDepth()
  }

  /** A step at random, rather one that is not on the plan. */
  private anyStep(): number {
    const { periodOf } = this.board
    let step = this.below(periodOf.length)
    for (let tries = 0; tries < 4 && periodOf[step] !== NONE; tries += 1) step = this.below(periodOf.length)
    return step
  }

  /** Asks for a step with all that it waits for. */
  private open(step: number): void {
    const { chains, practice, needs } = this.board.network
    const own = practice[step] as number
    const chain = chains[own] as readonly number[]
    const level = chain.indexOf(step) + 1
    if ((this.want[own] as number) < level) this.want[own] = level
    this.take(own)
    for (let at = 0; at < level; at += 1) {
      for (const other of needs[chain[at] as number] as readonly number[]) {
        if (this.board.periodOf[other] === NONE && !this.isTaken[practice[other] as number]) this.open(other)
      }
    }
  }

  private takeFromPeriod(period: number): void {
    const { periodOf, network } = this.board
    const start = this.below(periodOf.length)
    for (let at = 0; at < periodOf.length; at += 1) {
      const step = (start + at) % periodOf.length
      if (periodOf[step] !== period || this.isTaken[network.practice[step] as number]) continue
      this.take(network.practice[step] as number)
      return
    }
  }

  private takeNeighbours(practice: number): void {
    const { chains, needs, after, practice: of } = this.board.network
    for (const step of chains[practice] as readonly number[]) {
      for (const other of needs[step] as readonly number[]) this.take(of[other] as number)
      for (const other of after[step] as readonly number[]) if (this.random() < 0.5) this.take(of[other] as number)
    }
  }

  private take(practice: number): void {
    if (this.isTaken[practice]) return
    this.isTaken[practice] = 1
    this.board.note(practice, this.were, practice * MOST_LEVELS)
    this.taken[this.count] = practice
    this.count += 1
  }

  private shuffle(): void {
    for (let last = this.count - 1; last > 0; last -= 1) this.swap(last, this.below(last + 1))
  }

  /** What others wait for comes back before them; what the move asks for comes first of all. */
  private sortByDepth(): void {
    const rank = (at: number) => {
      const practice = this.taken[at] as number
      return (this.depth[practice] as number) - (this.want[practice] ? 1e6 : 0)
    }
    for (let at = 1; at < this.count; at += 1) {
      for (let to = at; to > 0 && rank(to) < rank(to - 1); to -= 1) this.swap(to, to - 1)
    }
  }

  private swap(one: number, other: number): void {
    const kept = this.taken[one] as number
    this.taken[one] = this.taken[other] as number
    this.taken[other] = kept
  }

  /** Puts all back; false where something that has to be done is not. */
  private putBack(): boolean {
    const { board, gains, want } = this
    for (let one = 0; one < this.count; one += 1) {
      const practice = this.taken[one] as number
      const trust = this.random() < 0.5 ? 0 : this.random()
      if (!board.insert(practice, gains, trust, want[practice] as number)) return false
    }
    for (let one = 0; one < this.count; one += 1) if (board.isMissed(this.taken[one] as number)) return false
    return true
  }

  private undo(worth: number): void {
    const { board } = this
    for (let one = 0; one < this.count; one += 1) board.remove(this.taken[one] as number)
    for (let one = 0; one < this.count; one += 1) {
      const practice = this.taken[one] as number
      board.restore(practice, this.were, practice * MOST_LEVELS)
    }
    board.worth = worth
  }

  private forget(): void {
    for (let one = 0; one < this.count; one += 1) {
      this.isTaken[this.taken[one] as number] = 0
      this.want[this.taken[one] as number] = 0
    }
    this.count = 0
  }

  private below(limit: number): number {
    return Math.floor(this.random() * limit)
  }
}

/** By practice: how many others stand below it on the longest way down. */
function depthsOf({ network: { chains, needs, practice } }: PlanBoard): Int32Array {
  const depth = new Int32Array(chains.length)
  for (let round = 0, changes = true; changes && round < chains.length; round += 1) {
    changes = false
    for (const [step, others] of needs.entries()) {
      const own = practice[step] as number
      for (const other of others) {
        const deeper = (depth[practice[other] as number] as number) + 1
        if (deeper <= (depth[own] as number)) continue
        depth[own] = deeper
        changes = true
      }
    }
  }
  return depth
}
