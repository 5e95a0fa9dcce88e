import type { Random } from '#shared/lib/seeded-random.ts'
import { NONE, type PlanBoard } from './plan-board.ts'
import { StepMover, type Unit } from './step-mover.ts'

export interface Swapping {
  readonly moves: number
  /** Enough: a plan worth so much is the best. */
  readonly bound: number
  /** How warm it begins, as a part of what a step is worth on average over all periods [ours, by trial]. */
  readonly warmth: number
  readonly random: Random
}

/** Shares of moves, by trial [ours]: to another period without a partner; and of one level though others of its practice share the period. */
const SHARE_ALONE = 0.3
const SHARE_SINGLE = 0.4

/**
 * Improves a plan by simulated annealing over single steps: one moves to another period, off the plan or onto it, or two change places.
 * A move costs a fraction of one that plans practices anew, so many more are tried, from much warmer. The board is left with the best
 * plan found. The same random numbers give the same plan.
 */
export function swapSteps(board: PlanBoard, swapping: Swapping): void {
  if (board.network.steps.length > 0) new Swaps(board, swapping.random).run(swapping)
}

class Swaps {
  private readonly board: PlanBoard
  private readonly random: Random
  private readonly mover: StepMover
  private readonly one: Unit = { practice: 0, low: 0, high: 0, period: NONE }
  private readonly other: Unit = { practice: 0, low: 0, high: 0, period: NONE }

  constructor(board: PlanBoard, random: Random) {
    this.board = board
    this.random = random
    this.mover = new StepMover(board)
  }

  run({ moves, bound, warmth }: Swapping): void {
    const { board } = this
    const { value, problem } = board.network
    const mean = value.reduce((sum, one) => sum + one, 0) / value.length
    const heat = warmth * mean * problem.periods
    const best = board.periodOf.slice()
    let bestWorth = board.worth
    for (let move = 0; move < moves && bestWorth < bound; move += 1) {
      this.try(heat * (1 - move / moves))
      if (board.worth <= bestWorth + 1e-9) continue
      bestWorth = board.worth
      best.set(board.periodOf)
    }
    board.reset(best)
  }

  /** One move, taken if it is allowed and better, or not too much worse for the heat. */
  private try(heat: number): void {
    const { one, other, mover, board } = this
    const isAlone = this.pick(one) < SHARE_ALONE
    if (!isAlone) this.pick(other)
    const to = isAlone ? Math.floor(this.random() * (board.network.problem.periods + 1)) - 1 : other.period
    const from = one.period
    if (from === to || (!isAlone && other.practice === one.practice)) return
    if (!mover.takeAbove(one, to) || (!isAlone && !mover.takeAbove(other, from))) return
    const gain = mover.gain(one, to) + (isAlone ? 0 : mover.gain(other, from))
    if (gain < 0 && gain < heat * Math.log(1 - this.random())) return
    if (!mover.mayGo(one, to) || !(isAlone || mover.mayGo(other, from))) return
    mover.move(one, from, to)
    if (!isAlone) mover.move(other, to, from)
    if (mover.holds(one, to) && (isAlone || mover.holds(other, from))) {
      board.worth += gain
      return
    }
    if (!isAlone) mover.move(other, from, to)
    mover.move(one, to, from)
  }

  /**
   * A step at random; with those of its practice that share its period, or that have to come onto the plan before it. Returns what is
   * left of the random number, from 0 to 1: drawing them is a good part of the work.
   */
  private pick(unit: Unit): number {
    const drawn = this.random() * this.board.periodOf.length
    const step = Math.floor(drawn)
    const rest = (drawn - step) / SHARE_SINGLE
    this.mover.choose(unit, step, rest < 1)
    return rest < 1 ? rest : (rest - 1) / (1 / SHARE_SINGLE - 1)
  }
}
