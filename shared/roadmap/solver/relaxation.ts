import type { Gains } from './gains.ts'
import { openingPrices } from './opening-prices.ts'
import { PracticePlanner } from './practice-planner.ts'
import { practicesOf, type StepNetwork } from './step-network.ts'

/**
 * The problem without its limits, at prices for what they limit: see `priceSteps`. Rows are what has a price: days by resource and
 * period, places by period, and each wait of one practice for another by period.
 */
export class Relaxation {
  /** What steps are worth at the latest prices. */
  readonly gains: Gains
  private readonly network: StepNetwork
  private readonly periods: number
  private readonly practices: readonly number[]
  private readonly planner: PracticePlanner
  /** A step, and the step of another practice that it waits for. */
  private readonly waits: readonly (readonly [step: number, needed: number])[]
  private readonly placesAt: number
  private readonly waitsAt: number
  private readonly limits: Float64Array
  /** By row: how far its price moves for an excess of 1, as measured in places; days are worth as much less as there are more. */
  private readonly scales: Float64Array
  private readonly periodOf: Int32Array
  private readonly loads: Float64Array

  constructor(network: StepNetwork) {
    const { steps, problem, capacities, needs } = network
    const { periods, capacity, maxSteps } = problem
    this.network = network
    this.periods = periods
    this.practices = practicesOf(network)
    this.waits = needs.flatMap((others, step) => others.map((needed) => [step, needed] as const))
    this.placesAt = capacities.length * periods
    this.waitsAt = this.placesAt + periods
    const rows = this.waitsAt + this.waits.length * periods
    this.limits = new Float64Array(rows)
    this.scales = new Float64Array(rows).fill(0.5)
    for (const [at, days] of capacities.entries()) this.limits.fill(days, at * periods, (at + 1) * periods)
    this.limits.fill(maxSteps, this.placesAt, this.waitsAt)
    this.scales.fill((0.5 * maxSteps) / Math.max(capacity, 1e-3), 0, this.placesAt)
    this.scales.fill(1, this.placesAt, this.waitsAt)
    this.gains = { step: new Float64Array(steps.length * periods), place: new Float64Array(periods) }
    this.planner = new PracticePlanner(network, this.gains)
    this.periodOf = new Int32Array(steps.length)
    this.loads = new Float64Array(rows)
  }

  /** A guess to begin with: the best of a few. */
  openingPrices(): Float64Array {
    let best: Float64Array = new Float64Array(this.limits.length)
    let bound = this.relax(best)
    for (const { day, place } of openingPrices(this.network)) {
      const prices = new Float64Array(this.limits.length)
      prices.set(day)
      prices.set(place, this.placesAt)
      const value = this.relax(prices)
      if (value < bound) [best, bound] = [prices, value]
    }
    return best
  }

  /** Plans every practice for itself at these prices; returns what no schedule can exceed. */
  relax(prices: Float64Array): number {
    this.weigh(prices)
    let bound = 0
    for (let row = 0; row < this.waitsAt; row += 1) bound += (prices[row] as number) * (this.limits[row] as number)
    for (const practice of this.practices) bound += this.planner.plan(practice, this.periodOf)
    return bound
  }

  /** By row: how much of its limit the plan of the latest prices takes. The array is used again. */
  load(): Float64Array {
    const { effort, skill, practice } = this.network
    const { periods, periodOf, loads, placesAt } = this
    loads.fill(0)
    for (let step = 0; step < periodOf.length; step += 1) {
      const period = periodOf[step] as number
      if (period === periods) continue
      this.add(period, effort[step] as number)
      const own = skill[step] as number
      if (own > 0) this.add(own * periods + period, effort[step] as number)
      const isFirst = step === 0 || practice[step - 1] !== practice[step] || periodOf[step - 1] !== period
      if (isFirst) this.add(placesAt + period, 1)
    }
    for (let wait = 0; wait < this.waits.length; wait += 1) {
      const [step, needed] = this.waits[wait] as readonly [number, number]
      const base = this.waitsAt + wait * periods
      const [own, other] = [periodOf[step] as number, periodOf[needed] as number]
      for (let period = own; period < other; period += 1) loads[base + period] = 1
      for (let period = other; period < own; period += 1) loads[base + period] = -1
    }
    return loads
  }

  private add(row: number, amount: number): void {
    this.loads[row] = (this.loads[row] as number) + amount
  }

  /** Moves prices along the excess of these loads; `reach` is by how much the bound is hoped to fall. False where there is no excess. */
  move(prices: Float64Array, loads: Float64Array, reach: number): boolean {
    const { limits, scales } = this
    let norm = 0
    for (let row = 0; row < limits.length; row += 1) {
      const excess = ((loads[row] as number) - (limits[row] as number)) * (scales[row] as number)
      if (excess > 0 || (prices[row] as number) > 0) norm += excess * excess
    }
    if (norm < 1e-9) return false
    for (let row = 0; row < limits.length; row += 1) {
      const scale = scales[row] as number
      const excess = (loads[row] as number) - (limits[row] as number)
      prices[row] = Math.max(0, (prices[row] as number) + (reach / norm) * excess * scale * scale)
    }
    return true
  }

  /** By step and period, and after the last period for none: by how much the bound of the latest prices falls with the step there. */
  regrets(): Float64Array {
    const regrets = new Float64Array(this.network.steps.length * (this.periods + 1)).fill(Number.POSITIVE_INFINITY)
    for (const practice of this.practices) this.planner.regret(practice, regrets)
    return regrets
  }

  /** The gain of each step in each period: its benefit less the prices of its days; a wait costs who waits and pays who is waited for. */
  private weigh(prices: Float64Array): void {
    const { effort, skill, value } = this.network
    const { periods, periodOf, placesAt, waitsAt } = this
    const gain = this.gains.step
    this.gains.place.set(prices.subarray(placesAt, waitsAt))
    for (let step = 0; step < periodOf.length; step += 1) {
      const own = (skill[step] as number) * periods
      for (let period = 0; period < periods; period += 1) {
        const day = (prices[period] as number) + (own > 0 ? (prices[own + period] as number) : 0)
        gain[step * periods + period] = (value[step] as number) * (periods - period) - (effort[step] as number) * day
      }
    }
    for (let wait = 0; wait < this.waits.length; wait += 1) {
      const [step, needed] = this.waits[wait] as readonly [number, number]
      let toPay = 0
      for (let period = periods - 1; period >= 0; period -= 1) {
        toPay += prices[waitsAt + wait * periods + period] as number
        const [here, there] = [step * periods + period, needed * periods + period]
        gain[here] = (gain[here] as number) - toPay
        gain[there] = (gain[there] as number) + toPay
      }
    }
  }
}
