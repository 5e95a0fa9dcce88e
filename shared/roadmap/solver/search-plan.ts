import { annealPlan, type FoundPlan, isBetter } from './anneal-plan.ts'
import { placeForced } from './place-forced.ts'
import { PlanBoard } from './plan-board.ts'
import type { Pricing } from './price-steps.ts'
import type { StepNetwork } from './step-network.ts'

/** So many moves for each step, and another start brings more than going on; and the most starts [ours, by trial]. */
const MOVES_OF_STEP = 1500
const MOST_STARTS = 8
const SEED = 20_260_331
/** How warm a start begins, and how far it trusts prices then [ours, by trial]. */
const TEMPER = { warmth: 0.12, trust: 0.8 } as const

/** The best plan of several starts with so many moves together; fewer where the problem is small or a plan is proven to be the best. */
export function searchPlan(network: StepNetwork, pricing: Pricing, moves: number): FoundPlan {
  const ofStart = MOVES_OF_STEP * network.steps.length
  const starts = Math.max(1, Math.min(MOST_STARTS, Math.round(moves / ofStart)))
  const each = Math.min(moves / starts, 2 * ofStart)
  let best = annealAnew(network, pricing, each, SEED)
  for (let start = 1; start < starts && best.worth < pricing.bound; start += 1) {
    const found = annealAnew(network, pricing, each, SEED + start)
    if (isBetter(found, best)) best = found
  }
  return best
}

/** One start, from a plan with nothing but what has to be done. */
export function annealAnew(network: StepNetwork, pricing: Pricing, moves: number, seed: number): FoundPlan {
  const board = new PlanBoard(network)
  placeForced(board)
  return annealPlan(board, pricing, { ...TEMPER, moves, seed })
}
