import type { Gains } from './gains.ts'
import type { StepNetwork } from './step-network.ts'

const IMPOSSIBLE = Number.NEGATIVE_INFINITY
const MOST_LEVELS = 5

/**
 * Plans a practice for itself, exactly, where days, places and waits have prices in place of limits: by dynamic programming over how
 * many of its levels are done before each period. Levels that share a period cost one place.
 */
export class PracticePlanner {
  private readonly network: StepNetwork
  private readonly gains: Gains
  private readonly periods: number
  /** By period and levels done: the best that is possible before the period; how many were done before the one that leads there. */
  private readonly before: Float64Array
  private readonly cameFrom: Int8Array
  /** By period and levels done: the best that is possible from the period on. */
  private readonly onwards: Float64Array

  /** The gains may change from call to call. */
  constructor(network: StepNetwork, gains: Gains) {
    const size = (MOST_LEVELS + 1) * (network.problem.periods + 1)
    this.network = network
    this.gains = gains
    this.periods = network.problem.periods
    this.before = new Float64Array(size)
    this.cameFrom = new Int8Array(size)
    this.onwards = new Float64Array(size)
  }

  /** Writes the best period of each of the practice's steps, or the one after the last for those better left out; returns the worth. */
  plan(practice: number, periodOf: Int32Array): number {
    const start = this.network.firstOf[practice] as number
    const levels = (this.network.firstOf[practice + 1] as number) - start
    const width = levels + 1
    this.lookBack(start, levels)
    const end = this.periods * width
    const most = this.bestDepth(start, levels)
    let done = most
    for (let level = most; level < levels; level += 1) periodOf[start + level] = this.periods
    for (let period = this.periods - 1; done > 0; period -= 1) {
      const past = this.cameFrom[(period + 1) * width + done] as number
      for (let level = past; level < done; level += 1) periodOf[start + level] = period
      done = past
    }
    return this.before[end + most] as number
  }

  /**
   * Writes, for each step of the practice and each period, how much worse its best plan is with the step in that period; after the
   * last period's, with the step left out.
   */
  regret(practice: number, regrets: Float64Array): void {
    const { periods, before, onwards } = this
    const start = this.network.firstOf[practice] as number
    const levels = (this.network.firstOf[practice + 1] as number) - start
    const width = levels + 1
    this.lookBack(start, levels)
    this.lookAhead(start, levels)
    const most = onwards[0] as number
    const note = (step: number, period: number, worth: number) => {
      const at = step * (periods + 1) + period
      regrets[at] = Math.min(regrets[at] as number, most - worth)
    }
    for (let period = 0; period < periods; period += 1) {
      for (let from = 0; from < levels; from += 1) {
        let sum = (before[period * width + from] as number) - (this.gains.place[period] as number)
        for (let to = from; to < levels && this.isOpen(start + to, period); to += 1) {
          sum += this.gains.step[(start + to) * periods + period] as number
          const worth = sum + (onwards[(period + 1) * width + to + 1] as number)
          for (let level = from; level <= to; level += 1) note(start + level, period, worth)
        }
      }
    }
    for (let depth = this.forcedDepth(start, levels); depth < levels; depth += 1) {
      const worth = before[periods * width + depth] as number
      for (let level = depth; level < levels; level += 1) note(start + level, periods, worth)
    }
  }

  private lookBack(start: number, levels: number): void {
    const { periods, before, cameFrom, gains } = this
    const width = levels + 1
    before[0] = 0
    before.fill(IMPOSSIBLE, 1, width)
    for (let period = 0; period < periods; period += 1) {
      const now = period * width
      const next = now + width
      for (let done = 0; done <= levels; done += 1) {
        before[next + done] = before[now + done] as number
        cameFrom[next + done] = done
      }
      for (let from = 0; from < levels; from += 1) {
        let sum = (before[now + from] as number) - (gains.place[period] as number)
        if (sum === IMPOSSIBLE) break
        for (let to = from; to < levels && this.isOpen(start + to, period); to += 1) {
          sum += gains.step[(start + to) * periods + period] as number
          if (sum <= (before[next + to + 1] as number)) continue
          before[next + to + 1] = sum
          cameFrom[next + to + 1] = from
        }
      }
    }
  }

  private lookAhead(start: number, levels: number): void {
    const { periods, onwards, gains } = this
    const width = levels + 1
    const end = periods * width
    onwards.fill(0, end, end + width)
    onwards.fill(IMPOSSIBLE, end, end + this.forcedDepth(start, levels))
    for (let period = periods - 1; period >= 0; period -= 1) {
      for (let done = 0; done <= levels; done += 1) {
        let best = onwards[(period + 1) * width + done] as number
        let sum = -(gains.place[period] as number)
        for (let to = done; to < levels && this.isOpen(start + to, period); to += 1) {
          sum += gains.step[(start + to) * periods + period] as number
          best = Math.max(best, sum + (onwards[(period + 1) * width + to + 1] as number))
        }
        onwards[period * width + done] = best
      }
    }
  }

  private isOpen(step: number, period: number): boolean {
    return period >= (this.network.earliest[step] as number) && period <= (this.network.latest[step] as number)
  }

  /** How many levels have to be done. */
  private forcedDepth(start: number, levels: number): number {
    let depth = levels
    while (depth > 0 && !this.network.isForced[start + depth - 1]) depth -= 1
    return depth
  }

  /** How many levels are best done; more than have to be only where that is better. */
  private bestDepth(start: number, levels: number): number {
    const end = this.periods * (levels + 1)
    let best = this.forcedDepth(start, levels)
    for (let done = best + 1; done <= levels; done += 1) {
      if ((this.before[end + done] as number) > (this.before[end + best] as number)) best = done
    }
    return best
  }
}
