import type { Gains } from './plan-board.ts'
import { Relaxation } from './relaxation.ts'
import type { StepNetwork } from './step-network.ts'

/** What prices tell of a problem. */
export interface Pricing {
  /** Proven: no schedule is worth more. */
  readonly bound: number
  /** What steps are worth at the best prices found. */
  readonly gains: Gains
  /** By step: for how many periods the relaxed problem has it done, on average; larger is more urgent. */
  readonly urgency: Float64Array
  /** The prices themselves, to go on from. */
  readonly prices: Float64Array
}

export interface PricingOptions {
  readonly rounds: number
  /** The worth of a plan that is known: it says how far prices may have to go. */
  readonly floor: number
  /** Where to begin; else at the best of a few guesses. */
  readonly from?: Float64Array
}

/**
 * The Lagrangian relaxation of the problem: days, places and prerequisites get prices per period instead of limits, and each practice
 * is then planned for itself, exactly, by dynamic programming over its few levels. Any prices give a proven bound, at least as good
 * in the end as that of the linear relaxation. The volume algorithm finds good prices (Barahona & Anbil, The volume algorithm,
 * Mathematical Programming 87, 2000), and an average of the plans on its way says how early each step is wanted.
 */
export function priceSteps(network: StepNetwork, { rounds, floor, from }: PricingOptions): Pricing {
  const relaxation = new Relaxation(network)
  let center = from ?? relaxation.openingPrices()
  let bound = relaxation.relax(center)
  const average = relaxation.load().slice()
  const urgency = relaxation.benefits().slice()
  const prices = new Float64Array(center.length)
  let pace = 0.25
  let idle = 0
  for (let round = 0; round < rounds && bound - floor > 1e-9; round += 1) {
    if (!relaxation.move(prices, center, average, pace * (bound - floor))) break
    const value = relaxation.relax(prices)
    const share = Math.max(0.02, 0.3 * (1 - round / rounds))
    mix(average, relaxation.load(), share)
    mix(urgency, relaxation.benefits(), share)
    if (value < bound - 1e-9) {
      bound = value
      center = prices.slice()
      idle = 0
      pace = Math.min(2, pace * 1.1)
    } else if (++idle === 8) {
      idle = 0
      pace *= 0.7
    }
  }
  return { bound, urgency, gains: relaxation.gainsAt(center), prices: center }
}

function mix(average: Float64Array, latest: Float64Array, share: number): void {
  for (let at = 0; at < average.length; at += 1) {
    average[at] = share * (latest[at] as number) + (1 - share) * (average[at] as number)
  }
}
