import type { Gains } from './gains.ts'
import { Relaxation } from './relaxation.ts'
import type { StepNetwork } from './step-network.ts'

/** What prices tell of a problem. */
export interface Pricing {
  /** Proven: no schedule is worth more. */
  readonly bound: number
  /** What steps are worth at the best prices found. */
  readonly gains: Gains
  /**
   * By step and period, and after the last period for none: by how much the bound falls if the step is done there. The less, the
   * likelier is it there in a good plan.
   */
  readonly regrets: Float64Array
}

export interface PricingOptions {
  readonly rounds: number
  /** The worth of a plan that is known: it says how far prices may have to go. */
  readonly floor: number
}

/** The part of the loads that comes from the latest plan; the rest is from those before it [ours, by trial]. */
const LATEST = 0.6
/** How much of the way to the floor a round goes, in the first and in the last [ours, by trial]. */
const PACE = { first: 1, last: 0.02 }

/**
 * The Lagrangian relaxation of the problem: days, places and waits get prices per period instead of limits, and each practice is then
 * planned for itself, exactly. Any prices give a proven bound, and good ones one at least as tight as that of the linear relaxation.
 * They are found by going against the excess of the plans, averaged, in Polyak's steps (Held, Wolfe & Crowder, Validation of
 * subgradient optimization, Mathematical Programming 6, 1974; deflected as in Camerini, Fratta & Maffioli, On improving relaxation
 * methods by modified gradient techniques, Mathematical Programming Study 3, 1975).
 */
export function priceSteps(network: StepNetwork, { rounds, floor }: PricingOptions): Pricing {
  const relaxation = new Relaxation(network)
  const prices = relaxation.openingPrices()
  const best = prices.slice()
  let value = relaxation.relax(prices)
  let bound = value
  const loads = relaxation.load().slice()
  for (let round = 1; round <= rounds; round += 1) {
    const pace = PACE.first * (PACE.last / PACE.first) ** (round / rounds)
    // A floor above the bound can only come from a plan that breaks pins; then a small step is as good as any.
    if (!relaxation.move(prices, loads, pace * Math.max(value - floor, 1e-3 * value))) break
    value = relaxation.relax(prices)
    mix(loads, relaxation.load())
    if (value >= bound) continue
    bound = value
    best.set(prices)
  }
  relaxation.relax(best)
  return { bound, gains: relaxation.gains, regrets: relaxation.regrets() }
}

function mix(average: Float64Array, latest: Float64Array): void {
  for (let at = 0; at < average.length; at += 1) {
    average[at] = LATEST * (latest[at] as number) + (1 - LATEST) * (average[at] as number)
  }
}
