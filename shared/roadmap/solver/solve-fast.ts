import { type Random, seededRandom } from '#shared/lib/seeded-random.ts'
import type { PlanningProblem, Schedule } from '../roadmap.ts'
import { scheduleGreedily } from '../schedule.ts'
import { improvePlan } from './improve-plan.ts'
import { makeSchedule } from './make-schedule.ts'
import { openPlan } from './open-plan.ts'
import type { PlanBoard } from './plan-board.ts'
import { type Pricing, priceSteps } from './price-steps.ts'
import { buildNetwork, type StepNetwork } from './step-network.ts'
import { swapSteps } from './swap-steps.ts'

/** How much is tried: a full search, or as little as fits between two frames of a drag. */
export type Effort = 'instant' | 'fast'

/** How long a search is. */
export interface Reach {
  /** Of the prices. */
  readonly rounds: number
  /** For each step. */
  readonly swaps: number
  /** Moves over practices for each step, of the first plan and of the last, times periods: one takes longer the more periods there are. */
  readonly draft: number
  readonly moves: number
}

/** By trial [ours]. A few swaps from warm do more harm than good, so the instant plan has none. */
const REACH: Readonly<Record<Effort, Reach>> = {
  instant: { rounds: 60, swaps: 0, draft: 10, moves: 180 },
  fast: { rounds: 200, swaps: 1800, draft: 80, moves: 250 },
}
const SEED = 20_260_331
/** How warm swaps of steps begin, and the search over practices that ends it [ours, by trial]. */
const WARMTHS = { swaps: 0.3, practices: 0.06 } as const

/**
 * A good plan at once, with a proven bound: prices from the Lagrangian relaxation, a first plan led by them, then local search. Depends
 * on nothing but the problem, and is never worse than the greedy plan. Pins have to be such as can be held: see `holdPins`.
 */
export function solveFast(problem: PlanningProblem, effort: Effort = 'fast'): Schedule {
  const network = buildNetwork(problem)
  const { board, bound } = searchPlan(network, REACH[effort], seededRandom(SEED))
  const found = makeSchedule(network, board.periodOf, bound, effort)
  const greedy = scheduleGreedily(problem)
  const isPinned = Object.keys(problem.pins ?? {}).length > 0
  return isPinned || found.objective >= greedy.objective
    ? found
    : { ...greedy, bound: Math.max(bound, greedy.objective), solver: effort }
}

interface Search {
  readonly board: PlanBoard
  readonly pricing: Pricing
  readonly bound: number
}

/** Sketches a plan at rough prices, which tells how far prices have to go; then refines prices, and improves the better of two plans. */
export function searchPlan(network: StepNetwork, reach: Reach, random: Random): Search {
  const { rounds } = reach
  const sketch = priceSteps(network, { rounds: rounds / 5, floor: 0 })
  const draft = openPlan(network, sketch)
  const moves = movesOf(network, reach.draft)
  improvePlan(draft, sketch.gains, { moves, bound: sketch.bound, warmth: WARMTHS.practices, random })
  const pricing = priceSteps(network, { rounds, floor: draft.worth, from: sketch.prices })
  const fresh = openPlan(network, pricing)
  const board = fresh.worth > draft.worth ? fresh : draft
  annealPlan(board, pricing, reach, random)
  return { board, pricing, bound: roundUp(pricing.bound) }
}

/** Swaps steps, from warm, which finds the region of a good plan; then plans practices anew, a few at a time, which finishes it. */
export function annealPlan(board: PlanBoard, { gains, bound }: Pricing, reach: Reach, random: Random): void {
  swapSteps(board, { moves: reach.swaps * board.network.steps.length, bound, warmth: WARMTHS.swaps, random })
  const moves = movesOf(board.network, reach.moves)
  improvePlan(board, gains, { moves, bound, warmth: WARMTHS.practices, random })
}

function movesOf({ problem, steps }: StepNetwork, forEach: number): number {
  return (forEach * steps.length) / problem.periods
}

/** A hair above, so that rounding in sums of doubles cannot put a proven bound below the best plan. */
export function roundUp(bound: number): number {
  return bound + 1e-9 * Math.max(1, Math.abs(bound))
}
