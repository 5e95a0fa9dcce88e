import { NONE, type PlanBoard } from './plan-board.ts'

/** Levels of one practice, by their place in its chain, that move together. */
export interface Unit {
  practice: number
  low: number
  high: number
  /** Where they are: a period, or NONE. */
  period: number
}

/** Moves steps of a plan from period to period, and says whether the plan keeps the rules after it. No allocation, as in `PlanBoard`. */
export class StepMover {
  private readonly board: PlanBoard
  private readonly periods: number
  /** By step: its place in the chain of its practice. */
  private readonly level: Int32Array

  constructor(board: PlanBoard) {
    this.board = board
    this.periods = board.network.problem.periods
    this.level = new Int32Array(board.periodOf.length)
    for (const chain of board.network.chains) for (const [at, step] of chain.entries()) this.level[step] = at
  }

  /** The step; with all of its practice in the same period unless it is wanted alone; if it is off the plan, with those below it that are too. */
  choose(unit: Unit, step: number, isAlone: boolean): void {
    const { periodOf, network } = this.board
    const practice = network.practice[step] as number
    const chain = network.chains[practice] as readonly number[]
    const period = periodOf[step] as number
    let low = this.level[step] as number
    let high = low
    if (period === NONE || !isAlone) {
      while (low > 0 && periodOf[chain[low - 1] as number] === period) low -= 1
    }
    if (period !== NONE && !isAlone) {
      while (high < chain.length - 1 && periodOf[chain[high + 1] as number] === period) high += 1
    }
    unit.practice = practice
    unit.low = low
    unit.high = high
    unit.period = period
  }

  /** Steps that leave the plan take those above with them; false where these are in other periods. */
  takeAbove(unit: Unit, to: number): boolean {
    if (to !== NONE) return true
    const { periodOf, network } = this.board
    const chain = network.chains[unit.practice] as readonly number[]
    while (unit.high < chain.length - 1) {
      const above = periodOf[chain[unit.high + 1] as number] as number
      if (above === NONE) return true
      if (above !== unit.period) return false
      unit.high += 1
    }
    return true
  }

  /** What the plan is worth more with the unit in the other period. */
  gain({ practice, low, high, period }: Unit, to: number): number {
    const { chains, value } = this.board.network
    const chain = chains[practice] as readonly number[]
    let sum = 0
    for (let level = low; level <= high; level += 1) sum += value[chain[level] as number] as number
    return sum * (this.benefitPeriods(to) - this.benefitPeriods(period))
  }

  private benefitPeriods(period: number): number {
    return period === NONE ? 0 : this.periods - period
  }

  /** Moves the unit, rules or no rules; the worth of the board is not changed. */
  move({ practice, low, high }: Unit, from: number, to: number): void {
    const { periodOf, network, places } = this.board
    const chain = network.chains[practice] as readonly number[]
    const below = low > 0 ? periodOf[chain[low - 1] as number] : NONE
    const above = high < chain.length - 1 ? periodOf[chain[high + 1] as number] : NONE
    if (from !== NONE && below !== from && above !== from) places[from] = (places[from] as number) + 1
    if (to !== NONE && below !== to && above !== to) places[to] = (places[to] as number) - 1
    for (let level = low; level <= high; level += 1) {
      const step = chain[level] as number
      if (from !== NONE) this.board.takeDays(step, from, -1)
      if (to !== NONE) this.board.takeDays(step, to, 1)
      periodOf[step] = to
    }
  }

  /** Whether the order of levels and the windows let the unit go there; that is sooner known than whether there is room. */
  mayGo({ practice, low, high }: Unit, period: number): boolean {
    const { periodOf, network } = this.board
    const { earliest, latest, isForced } = network
    const chain = network.chains[practice] as readonly number[]
    if (period === NONE) {
      for (let level = low; level <= high; level += 1) if (isForced[chain[level] as number]) return false
      return true
    }
    if (low > 0 && !this.isDone(chain[low - 1] as number, period)) return false
    const above = high < chain.length - 1 ? (periodOf[chain[high + 1] as number] as number) : NONE
    if (above !== NONE && above < period) return false
    for (let level = low; level <= high; level += 1) {
      const step = chain[level] as number
      if (period < (earliest[step] as number) || period > (latest[step] as number)) return false
    }
    return true
  }

  /** Whether there is room for the unit where it now is, and it waits for nothing, nor anything for it. */
  holds({ practice, low, high }: Unit, period: number): boolean {
    const { network, places } = this.board
    const { needs, after } = network
    const chain = network.chains[practice] as readonly number[]
    if (period !== NONE && (places[period] as number) < 0) return false
    for (let level = low; level <= high; level += 1) {
      const step = chain[level] as number
      if (period !== NONE) {
        if (!this.hasRoom(step, period)) return false
        for (const need of needs[step] as readonly number[]) if (!this.isDone(need, period)) return false
      }
      for (const waiting of after[step] as readonly number[]) {
        const its = this.board.periodOf[waiting] as number
        if (its !== NONE && (period === NONE || its < period)) return false
      }
    }
    return true
  }

  private hasRoom(step: number, period: number): boolean {
    const { left, network } = this.board
    for (const resource of network.takes[step] as readonly number[]) {
      if ((left[resource * this.periods + period] as number) < 0) return false
    }
    return true
  }

  private isDone(step: number, by: number): boolean {
    const period = this.board.periodOf[step] as number
    return period !== NONE && period <= by
  }
}
