import { type Gains, NONE } from './plan-board.ts'
import type { StepNetwork } from './step-network.ts'

const IMPOSSIBLE = Number.NEGATIVE_INFINITY
const MOST_LEVELS = 5

/**
 * The problem without its limits, at prices for what they limit: see `priceSteps`. Rows are what has a price: days by resource and
 * period, places by period, and each wait of one practice for another by period.
 */
export class Relaxation {
  private readonly network: StepNetwork
  private readonly periods: number
  /** Pairs: a step, and a step of another practice that it waits for. */
  private readonly pairs: readonly (readonly [step: number, needed: number])[]
  private readonly placesAt: number
  private readonly pairsAt: number
  private readonly limits: Float64Array
  /** By row: how far its price moves for an excess of 1, as measured in places; days are worth as much less as there are more. */
  private readonly scales: Float64Array
  private readonly gain: Float64Array
  private readonly chosen: Int32Array
  private readonly table: Float64Array
  private readonly from: Int8Array
  private readonly loads: Float64Array
  private readonly lengths: Float64Array

  constructor(network: StepNetwork) {
    const { steps, problem, resources, needs } = network
    const periods = problem.periods
    this.network = network
    this.periods = periods
    this.pairs = needs.flatMap((others, step) => others.map((needed) => [step, needed] as const))
    this.placesAt = resources.length * periods
    this.pairsAt = this.placesAt + periods
    const rows = this.pairsAt + this.pairs.length * periods
    this.limits = new Float64Array(rows)
    this.scales = new Float64Array(rows).fill(0.5)
    for (const [at, { capacity }] of resources.entries()) {
      this.limits.fill(capacity, at * periods, (at + 1) * periods)
      this.scales.fill((0.5 * problem.maxSteps) / Math.max(problem.capacity, 1e-3), at * periods, (at + 1) * periods)
    }
    this.limits.fill(problem.maxSteps, this.placesAt, this.pairsAt)
    this.scales.fill(1, this.placesAt, this.pairsAt)
    this.gain = new Float64Array(steps.length * periods)
    this.chosen = new Int32Array(steps.length)
    this.table = new Float64Array((MOST_LEVELS + 1) * (periods + 1))
    this.from = new Int8Array((MOST_LEVELS + 1) * (periods + 1))
    this.loads = new Float64Array(rows)
    this.lengths = new Float64Array(steps.length)
  }

  /** What the last step would pay that still finds room if days, or places, or both alike were all that counts; the best of three. */
  openingPrices(): Float64Array {
    let best: Float64Array = new Float64Array(this.limits.length)
    let bound = this.relax(best)
    for (const weight of [0, 0.5, 1]) {
      const prices = this.pricesOfDaysAndPlaces(weight)
      const value = this.relax(prices)
      if (value < bound) [best, bound] = [prices, value]
    }
    this.relax(best)
    return best
  }

  private pricesOfDaysAndPlaces(weight: number): Float64Array {
    const { problem, effort, value } = this.network
    const costs = effort.map((days) => (weight * days) / problem.capacity + (1 - weight) / problem.maxSteps)
    const ranked = [...costs.keys()].sort(
      (a, b) => (value[b] ?? 0) / (costs[b] ?? 1) - (value[a] ?? 0) / (costs[a] ?? 1),
    )
    let room = this.periods
    const last = ranked.find((step) => {
      room -= costs[step] ?? 0
      return room <= 0
    })
    const rate = last === undefined ? 0 : (value[last] ?? 0) / (costs[last] ?? 1)
    const prices = new Float64Array(this.limits.length)
    for (let period = 0; period < this.periods; period += 1) {
      const benefit = (rate * (this.periods - period)) / this.periods
      prices[period] = (weight * benefit) / problem.capacity
      prices[this.placesAt + period] = ((1 - weight) * benefit) / problem.maxSteps
    }
    return prices
  }

  /** Moves prices from the center along the excess of the average plan; `reach` is what is hoped for. False where there is no excess. */
  move(prices: Float64Array, center: Float64Array, average: Float64Array, reach: number): boolean {
    const { limits, scales } = this
    let norm = 0
    for (let row = 0; row < limits.length; row += 1) {
      const excess = ((average[row] as number) - (limits[row] as number)) * (scales[row] as number)
      if (excess > 0 || (center[row] as number) > 0) norm += excess * excess
    }
    if (norm < 1e-9) return false
    for (let row = 0; row < limits.length; row += 1) {
      const scale = scales[row] as number
      const excess = (average[row] as number) - (limits[row] as number)
      prices[row] = Math.max(0, (center[row] as number) + (reach / norm) * excess * scale * scale)
    }
    return true
  }

  /** Plans every practice for itself at these prices; returns what no schedule can exceed. */
  relax(prices: Float64Array): number {
    this.weigh(prices)
    let bound = 0
    for (let row = 0; row < this.pairsAt; row += 1) bound += (prices[row] as number) * (this.limits[row] as number)
    for (const chain of this.network.chains) bound += this.planChain(chain, prices)
    return bound
  }

  gainsAt(prices: Float64Array): Gains {
    this.weigh(prices)
    return { gain: this.gain.slice(), place: prices.slice(this.placesAt, this.pairsAt) }
  }

  /** By step and period: what doing it then is worth, less what it pays for days, and to or from those that wait. */
  private weigh(prices: Float64Array): void {
    const { takes, effort, value } = this.network
    const { periods, gain } = this
    for (let step = 0; step < value.length; step += 1) {
      const own = takes[step] as readonly number[]
      for (let period = 0; period < periods; period += 1) {
        let price = 0
        for (const resource of own) price += prices[resource * periods + period] as number
        gain[step * periods + period] = (value[step] as number) * (periods - period) - (effort[step] as number) * price
      }
    }
    for (let pair = 0; pair < this.pairs.length; pair += 1) {
      const [step, needed] = this.pairs[pair] as readonly [number, number]
      let toPay = 0
      for (let period = periods - 1; period >= 0; period -= 1) {
        toPay += prices[this.pairsAt + pair * periods + period] as number
        const [here, there] = [step * periods + period, needed * periods + period]
        gain[here] = (gain[here] as number) - toPay
        gain[there] = (gain[there] as number) + toPay
      }
    }
  }

  /** The best periods for the levels of one practice, in order; those that share a period cost one place. Returns their worth. */
  private planChain(chain: readonly number[], prices: Float64Array): number {
    const { periods, table, from, gain, placesAt } = this
    const { earliest, latest } = this.network
    const levels = chain.length
    const width = levels + 1
    table[0] = 0
    table.fill(IMPOSSIBLE, 1, width)
    for (let period = 0; period < periods; period += 1) {
      const now = period * width
      const next = now + width
      const place = prices[placesAt + period] as number
      for (let done = 0; done <= levels; done += 1) {
        table[next + done] = table[now + done] as number
        from[next + done] = done
      }
      for (let start = 0; start < levels; start += 1) {
        const base = table[now + start] as number
        if (base === IMPOSSIBLE) continue
        let sum = base - place
        for (let level = start; level < levels; level += 1) {
          const step = chain[level] as number
          if (period < (earliest[step] as number) || period > (latest[step] as number)) break
          sum += gain[step * periods + period] as number
          if (sum <= (table[next + level + 1] as number)) continue
          table[next + level + 1] = sum
          from[next + level + 1] = start
        }
      }
    }
    const depth = this.bestDepth(chain)
    this.readTable(chain, depth)
    return table[periods * width + depth] as number
  }

  private bestDepth(chain: readonly number[]): number {
    const end = this.periods * (chain.length + 1)
    let best = 0
    for (let done = 1; done <= chain.length; done += 1) {
      const isForced = this.network.isForced[chain[done - 1] as number]
      if (isForced || (this.table[end + done] as number) > (this.table[end + best] as number)) best = done
    }
    return best
  }

  private readTable(chain: readonly number[], depth: number): void {
    const width = chain.length + 1
    for (let level = depth; level < chain.length; level += 1) this.chosen[chain[level] as number] = NONE
    let done = depth
    for (let period = this.periods - 1; period >= 0; period -= 1) {
      const start = this.from[(period + 1) * width + done] as number
      for (let level = start; level < done; level += 1) this.chosen[chain[level] as number] = period
      done = start
    }
  }

  /** By row: how much of its limit the plan of the latest prices takes. The array is used again. */
  load(): Float64Array {
    const { takes, effort, chains } = this.network
    const { periods, chosen, placesAt, pairsAt, loads } = this
    loads.fill(0)
    for (const chain of chains) {
      let past = NONE
      for (const step of chain) {
        const period = chosen[step] as number
        if (period === NONE) break
        for (const resource of takes[step] as readonly number[]) {
          loads[resource * periods + period] = (loads[resource * periods + period] as number) + (effort[step] as number)
        }
        if (period !== past) loads[placesAt + period] = (loads[placesAt + period] as number) + 1
        past = period
      }
    }
    for (let pair = 0; pair < this.pairs.length; pair += 1) {
      const [step, needed] = this.pairs[pair] as readonly [number, number]
      const base = pairsAt + pair * periods
      const own = chosen[step] === NONE ? periods : (chosen[step] as number)
      const other = chosen[needed] === NONE ? periods : (chosen[needed] as number)
      for (let period = own; period < other; period += 1) loads[base + period] = 1
      for (let period = other; period < own; period += 1) loads[base + period] = -1
    }
    return loads
  }

  /** By step: for how many periods it is done in the plan of the latest prices. The array is used again. */
  benefits(): Float64Array {
    for (let step = 0; step < this.chosen.length; step += 1) {
      const period = this.chosen[step] as number
      this.lengths[step] = period === NONE ? 0 : this.periods - period
    }
    return this.lengths
  }
}
