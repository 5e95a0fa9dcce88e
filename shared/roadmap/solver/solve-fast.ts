import type { PlanningProblem, Schedule } from '../roadmap.ts'
import { scheduleGreedily } from '../schedule.ts'
import { buildNetwork } from './build-network.ts'
import { makeSchedule } from './make-schedule.ts'
import { priceSteps } from './price-steps.ts'
import { roundUp } from './rounding.ts'
import { searchPlan } from './search-plan.ts'

/** How much is tried: a full search, or one so short that the plan follows the hand in a drag. */
export type Effort = 'instant' | 'fast'

/** A plan takes about the same time whatever its size [by trial, ours]: `work` counts in moves, and what the prices leave of it is moves. */
const REACH: Readonly<Record<Effort, { readonly rounds: number; readonly work: number }>> = {
  instant: { rounds: 90, work: 150_000 },
  fast: { rounds: 150, work: 800_000 },
}
/** A round of prices takes as long as half a move for each step and period. */
const PRICE_IN_MOVES = 0.5
const LEAST_MOVES = 150_000

/**
 * A good plan at once, with a proven bound: prices from the Lagrangian relaxation, then simulated annealing that they lead. Depends on
 * nothing but the problem, and is never worse than the greedy plan. Pins have to be such as can be held: see `holdPins`.
 */
export function solveFast(problem: PlanningProblem, effort: Effort = 'fast'): Schedule {
  const { rounds, work } = REACH[effort]
  const greedy = scheduleGreedily(problem)
  const network = buildNetwork(problem)
  const moves = Math.max(LEAST_MOVES, work - rounds * problem.steps.length * problem.periods * PRICE_IN_MOVES)
  const pricing = priceSteps(network, { rounds, floor: greedy.objective })
  const bound = roundUp(pricing.bound)
  const found = makeSchedule(network, searchPlan(network, pricing, moves).periodOf, bound, effort)
  // The greedy plan looks at no pin.
  const isPinned = Object.keys(problem.pins ?? {}).length > 0
  return isPinned || found.objective >= greedy.objective
    ? found
    : { ...greedy, bound: Math.max(bound, greedy.objective), solver: effort }
}
