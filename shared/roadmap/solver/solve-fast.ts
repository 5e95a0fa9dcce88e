import { type Random, seededRandom } from '#shared/lib/seeded-random.ts'
import type { PlanningProblem, Schedule } from '../roadmap.ts'
import { scheduleGreedily } from '../schedule.ts'
import { improvePlan } from './improve-plan.ts'
import { makeSchedule } from './make-schedule.ts'
import { openPlan } from './open-plan.ts'
import type { PlanBoard } from './plan-board.ts'
import { type Pricing, priceSteps } from './price-steps.ts'
import { buildNetwork, type StepNetwork } from './step-network.ts'

/** How much is tried: a full search, or as little as fits between two frames of a drag. */
export type Effort = 'instant' | 'fast'

const ROUNDS = { instant: 60, fast: 200 } as const
/** Moves times periods: a move takes as long as there are periods. */
const MOVES = { instant: 16_000, fast: 150_000 } as const
const SEED = 20_260_331
const WARMTH = 0.06

/**
 * A good plan at once, with a proven bound: prices from the Lagrangian relaxation, a first plan led by them, then local search. Depends
 * on nothing but the problem, and is never worse than the greedy plan. Pins have to be such as can be held: see `holdPins`.
 */
export function solveFast(problem: PlanningProblem, effort: Effort = 'fast'): Schedule {
  const network = buildNetwork(problem)
  const { board, bound } = searchPlan(network, MOVES[effort], ROUNDS[effort], seededRandom(SEED))
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
export function searchPlan(network: StepNetwork, effort: number, rounds: number, random: Random): Search {
  const sketch = priceSteps(network, { rounds: rounds / 5, floor: 0 })
  const draft = openPlan(network, sketch)
  const moves = Math.min(effort / network.problem.periods, 200 * network.steps.length)
  improvePlan(draft, sketch.gains, { moves: moves / 15, bound: sketch.bound, warmth: WARMTH, random })
  const pricing = priceSteps(network, { rounds, floor: draft.worth, from: sketch.prices })
  const fresh = openPlan(network, pricing)
  const board = fresh.worth > draft.worth ? fresh : draft
  improvePlan(board, pricing.gains, { moves, bound: pricing.bound, warmth: WARMTH, random })
  return { board, pricing, bound: roundUp(pricing.bound) }
}

/** A hair above, so that rounding in sums of doubles cannot put a proven bound below the best plan. */
export function roundUp(bound: number): number {
  return bound + 1e-9 * Math.max(1, Math.abs(bound))
}
