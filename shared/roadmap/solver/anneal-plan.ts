import { Draws } from './draws.ts'
import { makeMoveTable } from './move-table.ts'
import { PeriodLists } from './period-lists.ts'
import { emptyUnit, type PlanBoard, type Unit } from './plan-board.ts'
import type { Pricing } from './price-steps.ts'

export interface Annealment {
  readonly moves: number
  /** How warm it begins, as a part of what a step is worth on average over all periods. */
  readonly warmth: number
  /** How far prices count at first, beside plain values: 0 not, 1 wholly. */
  readonly trust: number
  /** The same seed finds the same plan. */
  readonly seed: number
}

/** How often, of 256 times, a step moves without those of its practice in its period; and without a partner though there is room for it. */
const ALONE = 100
const UNPAIRED = 128
/** So often heat and trust fall. */
const STAGES = 64
/** Sums that differ by less are the same. */
const EQUAL = 1e-9
/** Logarithms of numbers between 0 and 1, to draw from. */
const LOGARITHMS = Float64Array.from({ length: 4096 }, (_, at) => Math.log((at + 0.5) / 4096))

/** How good a plan is. */
interface Standing {
  /** Σ value · periods of benefit. */
  readonly worth: number
  /** The same with days for values: how soon the plan asks for its days. */
  readonly haste: number
}

export interface FoundPlan extends Standing {
  /** By step; `never` of the board for those off the plan. */
  readonly periodOf: Int32Array
}

/** Worth more; or as much, and asks for its days later. */
export function isBetter(one: Standing, other: Standing): boolean {
  return one.worth > other.worth + EQUAL || (one.worth > other.worth - EQUAL && one.haste < other.haste - EQUAL)
}

/**
 * Improves the plan on the board by simulated annealing, and returns the best that it came by. A move takes a step, with those of its practice in
 * the same period, to another period, off the plan or onto it; where there is no room, it changes places with a step from there. Prices
 * lead it twice: moves that they hold likely are tried more often, and at first days and places left over count at their price, which
 * fades.
 */
export function annealPlan(board: PlanBoard, pricing: Pricing, annealment: Annealment): FoundPlan {
  return new Annealing(board, pricing, annealment.seed).run(annealment)
}

class Annealing {
  private readonly board: PlanBoard
  private readonly pricing: Pricing
  private readonly width: number
  private readonly meanWorth: number
  private readonly table: Int32Array
  private readonly lists: PeriodLists
  private readonly draws: Draws
  /** By step and period, and by period: what counts at the present trust in prices. */
  private readonly scores: Float64Array
  private readonly placeScores: Float64Array
  private readonly one = emptyUnit()
  private readonly other = emptyUnit()
  /** Of the plan on the board. */
  worth = 0
  haste = 0
  private heat = 0

  constructor(board: PlanBoard, pricing: Pricing, seed: number) {
    const { value, steps } = board.network
    this.board = board
    this.pricing = pricing
    this.width = board.never + 1
    this.meanWorth = (value.reduce((sum, one) => sum + one, 0) / steps.length) * board.never
    this.table = makeMoveTable(pricing.regrets, this.meanWorth)
    this.lists = new PeriodLists(board.periodOf, this.width)
    this.draws = new Draws(seed)
    this.scores = new Float64Array(steps.length * this.width)
    this.placeScores = new Float64Array(this.width)
    for (const [step, period] of board.periodOf.entries()) this.book(step, board.never - period)
  }

  run({ moves, warmth, trust }: Annealment): FoundPlan {
    const { board } = this
    const best = { periodOf: board.periodOf.slice(), worth: this.worth, haste: this.haste }
    const perStage = Math.ceil(moves / STAGES)
    for (let stage = 0; stage < STAGES; stage += 1) {
      const rest = 1 - stage / STAGES
      this.heat = rest * warmth * this.meanWorth
      this.score(rest * trust)
      for (let move = 0; move < perStage; move += 1) {
        if (!this.tryMove() || !isBetter(this, best)) continue
        best.periodOf.set(board.periodOf)
        best.worth = this.worth
        best.haste = this.haste
      }
    }
    return best
  }

  /** Mixes plain values with what steps are worth at the prices. */
  private score(trust: number): void {
    const { scores, width, board, placeScores } = this
    const { step: gain, place } = this.pricing.gains
    const periods = board.never
    for (let period = 0; period < periods; period += 1) placeScores[period] = trust * (place[period] as number)
    for (const [step, value] of board.network.value.entries()) {
      for (let period = 0; period < periods; period += 1) {
        const plain = value * (periods - period)
        scores[step * width + period] = plain + trust * ((gain[step * periods + period] as number) - plain)
      }
    }
  }

  /** One move, taken if it is allowed and better, or not too much worse for the heat. Says whether it was taken. */
  private tryMove(): boolean {
    const { board, one, other, draws, width } = this
    const drawn = this.table[draws.next() & (this.table.length - 1)] as number
    const step = (drawn / width) | 0
    const to = drawn - step * width
    const from = board.periodOf[step] as number
    const bits = draws.next()
    if (from === to || !board.choose(one, step, to, (bits & 255) < ALONE)) return false
    if (board.hasRoom(to, one.days, one.takes) && ((bits >>> 8) & 255) < UNPAIRED) return this.moveOne()
    const partner = this.lists.draw(to, bits >>> 16)
    if (partner < 0 || !board.choose(other, partner, from, (draws.next() & 255) < ALONE)) return false
    if (other.practice === one.practice) return false
    const more = one.days - other.days
    if (!board.hasRoom(to, more, one.takes - other.frees)) return false
    if (!board.hasRoom(from, -more, other.takes - one.frees)) return false
    return this.swapBoth()
  }

  private moveOne(): boolean {
    const { board, one } = this
    if (!this.isWanted(this.gain(one)) || !board.mayGo(one)) return false
    board.move(one)
    if (!board.holds(one)) {
      board.undo(one)
      return false
    }
    this.note(one)
    return true
  }

  private swapBoth(): boolean {
    const { board, one, other } = this
    if (!this.isWanted(this.gain(one) + this.gain(other)) || !board.mayGo(one) || !board.mayGo(other)) return false
    board.move(one)
    board.move(other)
    if (!board.holds(one) || !board.holds(other)) {
      board.undo(other)
      board.undo(one)
      return false
    }
    this.note(one)
    this.note(other)
    return true
  }

  /** What the move of a unit is worth at the present trust in prices. */
  private gain({ low, high, from, to, frees, takes }: Unit): number {
    const { scores, width, placeScores } = this
    let sum = frees * (placeScores[from] as number) - takes * (placeScores[to] as number)
    for (let step = low; step <= high; step += 1) {
      sum += (scores[step * width + to] as number) - (scores[step * width + from] as number)
    }
    return sum
  }

  private isWanted(gain: number): boolean {
    return gain >= 0 || gain >= this.heat * (LOGARITHMS[this.draws.next() & 4095] as number)
  }

  /** Enters a unit that was moved into the lists and the worth. */
  private note(unit: Unit): void {
    const { low, high, from, to } = unit
    this.board.settle(unit)
    for (let step = low; step <= high; step += 1) {
      this.lists.move(step, from, to)
      this.book(step, from - to)
    }
  }

  /** So many periods more of a step. */
  private book(step: number, periods: number): void {
    const { value, effort } = this.board.network
    this.worth += periods * (value[step] as number)
    this.haste += periods * (effort[step] as number)
  }
}
