import type { PlanningProblem, Schedule } from '../roadmap.ts'
import { scheduleGreedily } from '../schedule.ts'
import { annealPlan } from './anneal-plan.ts'
import { buildNetwork } from './build-network.ts'
import { makeSchedule } from './make-schedule.ts'
import { placeForced } from './place-forced.ts'
import { PlanBoard } from './plan-board.ts'
import { type Pricing, priceSteps } from './price-steps.ts'
import { roundUp } from './rounding.ts'
import type { StepNetwork } from './step-network.ts'

/** How much is tried: a full search, or as little as fits between two frames of a drag. */
export type Effort = 'instant' | 'fast'

/** Rounds of prices, and moves, by trial [ours]: as many moves for a large problem as for a small one, so that a plan takes about the same time. */
const REACH: Readonly<Record<Effort, { readonly rounds: number; readonly moves: number }>> = {
  instant: { rounds: 60, moves: 100_000 },
  fast: { rounds: 150, moves: 850_000 },
}
/** More moves for each step than these bring nothing [ours, by trial]. */
const MOST_MOVES = 10_000
const SEED = 20_260_331
/** How warm the search begins, and how far it trusts prices then [ours, by trial]. */
const TEMPER = { warmth: 0.12, trust: 0.7 } as const

/**
 * A good plan at once, with a proven bound: prices from the Lagrangian relaxation, then simulated annealing that they lead. Depends on
 * nothing but the problem, and is never worse than the greedy plan. Pins have to be such as can be held: see `holdPins`.
 */
export function solveFast(problem: PlanningProblem, effort: Effort = 'fast'): Schedule {
  const { rounds, moves } = REACH[effort]
  const greedy = scheduleGreedily(problem)
  const network = buildNetwork(problem)
  const pricing = priceSteps(network, { rounds, floor: greedy.objective })
  const bound = roundUp(pricing.bound)
  const found = makeSchedule(network, searchPlan(network, pricing, moves, SEED), bound, effort)
  // The greedy plan looks at no pin.
  const isPinned = Object.keys(problem.pins ?? {}).length > 0
  return isPinned || found.objective >= greedy.objective
    ? found
    : { ...greedy, bound: Math.max(bound, greedy.objective), solver: effort }
}

/** Begins with nothing but what has to be done, and makes so many moves; returns the period of each step. */
export function searchPlan(network: StepNetwork, pricing: Pricing, moves: number, seed: number): Int32Array {
  const board = new PlanBoard(network)
  placeForced(board)
  const most = MOST_MOVES * network.steps.length
  return annealPlan(board, pricing, { ...TEMPER, moves: Math.min(moves, most), seed })
}
