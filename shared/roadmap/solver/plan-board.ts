import { ROUNDING, type StepNetwork } from './step-network.ts'

/** The period of a step that is in none. */
export const NONE = -1
const IMPOSSIBLE = Number.NEGATIVE_INFINITY
const MOST_LEVELS = 5

/** By step and period: what doing it then is worth; by period: what a place for a practice costs. */
export interface Gains {
  readonly gain: Float64Array
  readonly place: Float64Array
}

/**
 * A plan that is being made: practices are taken off it and put back, each at the best periods that the others leave it. Flat arrays
 * and no allocation, because local search does so tens of thousands of times.
 */
export class PlanBoard {
  readonly network: StepNetwork
  /** By step: its period, 0-based, or NONE. */
  readonly periodOf: Int32Array
  /** Σ value · periods of benefit left. */
  worth = 0
  /** By resource and period: person-days left. */
  readonly left: Float64Array
  /** By period: places left for practices. */
  readonly places: Int32Array
  private readonly pure: Float64Array
  private readonly table: Float64Array
  private readonly from: Int8Array
  private readonly used: Float64Array
  private readonly first = new Int32Array(MOST_LEVELS)
  private readonly last = new Int32Array(MOST_LEVELS)
  /** How many levels of the practice at hand must be done, and how many can be, as things stand. */
  private must = 0
  private can = 0

  constructor(network: StepNetwork) {
    const { steps, problem, resources } = network
    const { periods } = problem
    this.network = network
    this.periodOf = new Int32Array(steps.length).fill(NONE)
    this.left = new Float64Array(resources.length * periods)
    for (const [at, { capacity }] of resources.entries()) {
      this.left.fill(capacity + ROUNDING, at * periods, (at + 1) * periods)
    }
    this.places = new Int32Array(periods).fill(problem.maxSteps)
    this.pure = Float64Array.from(
      { length: steps.length * periods },
      (_, at) => (steps[Math.floor(at / periods)]?.value ?? 0) * (periods - (at % periods)),
    )
    this.table = new Float64Array((MOST_LEVELS + 1) * (periods + 1))
    this.from = new Int8Array((MOST_LEVELS + 1) * (periods + 1))
    this.used = new Float64Array(resources.length)
  }

  /** Takes all steps of a practice off the plan. */
  remove(practice: number): void {
    this.book(practice, 1)
    for (const step of this.network.chains[practice] as readonly number[]) this.periodOf[step] = NONE
  }

  /** Puts the steps of a practice, which is off the plan, back where they were; `at` is where its periods begin. */
  restore(practice: number, periods: Int32Array, at: number): void {
    const chain = this.network.chains[practice] as readonly number[]
    for (let level = 0; level < chain.length; level += 1) {
      this.periodOf[chain[level] as number] = periods[at + level] as number
    }
    this.book(practice, -1)
  }

  /** Notes the periods of a practice's steps. */
  note(practice: number, periods: Int32Array, at: number): void {
    const chain = this.network.chains[practice] as readonly number[]
    for (let level = 0; level < chain.length; level += 1) {
      periods[at + level] = this.periodOf[chain[level] as number] as number
    }
  }

  /** Makes it the plan with these periods, by step. */
  reset(periodOf: Int32Array): void {
    const { chains } = this.network
    for (let practice = 0; practice < chains.length; practice += 1) this.remove(practice)
    this.worth = 0
    this.periodOf.set(periodOf)
    for (let practice = 0; practice < chains.length; practice += 1) this.book(practice, -1)
  }

  /** Holds days and a place for a step in a period, or lets go of them again. */
  reserve(step: number, period: number, sign: 1 | -1): void {
    this.places[period] = (this.places[period] as number) - sign
    this.takeDays(step, period, sign)
  }

  /**
   * Puts a practice that is off the plan at the best periods left, by exact dynamic programming over its levels. At least `want` levels
   * are done. `trust` from 0 to 1 says how far prices count instead of plain values. False, and nothing changed, where what has to
   * be done cannot be.
   */
  insert(practice: number, gains: Gains, trust: number, want = 0): boolean {
    const chain = this.network.chains[practice] as readonly number[]
    this.readLimits(chain, want)
    if (this.must > this.can) return false
    if (this.can === 0) return true
    this.fillTable(chain, gains, trust)
    const done = this.bestDepth()
    if (done < 0) return false
    this.readTable(chain, done)
    this.book(practice, -1)
    return true
  }

  /** Whether a step of another practice that is on the plan waits for one of this practice that is not. */
  isMissed(practice: number): boolean {
    const { chains, after } = this.network
    for (const step of chains[practice] as readonly number[]) {
      if (this.periodOf[step] !== NONE) continue
      for (const other of after[step] as readonly number[]) if (this.periodOf[other] !== NONE) return true
    }
    return false
  }

  /** The window of each level: after what it waits for, before what waits for it. */
  private readLimits(chain: readonly number[], want: number): void {
    const { earliest, latest, isForced, needs, after } = this.network
    const { periodOf } = this
    this.must = want
    this.can = 0
    let isOpen = true
    for (let level = 0; level < chain.length; level += 1) {
      const step = chain[level] as number
      let from = earliest[step] as number
      let to = latest[step] as number
      for (const other of needs[step] as readonly number[]) {
        const period = periodOf[other] as number
        if (period === NONE) isOpen = false
        else if (period > from) from = period
      }
      if (isForced[step]) this.must = Math.max(this.must, level + 1)
      for (const other of after[step] as readonly number[]) {
        const period = periodOf[other] as number
        if (period === NONE) continue
        this.must = Math.max(this.must, level + 1)
        if (period < to) to = period
      }
      isOpen &&= from <= to
      if (!isOpen) continue
      this.first[level] = from
      this.last[level] = to
      this.can = level + 1
    }
  }

  /** table[period, done]: the best with so many levels done before the period; from: how many were done before the period's own. */
  private fillTable(chain: readonly number[], { gain, place }: Gains, trust: number): void {
    const { table, from, can, first, last, places, pure } = this
    const { periods } = this.network.problem
    const width = can + 1
    table[0] = 0
    table.fill(IMPOSSIBLE, 1, width)
    for (let period = 0; period < periods; period += 1) {
      const now = period * width
      const next = now + width
      for (let done = 0; done <= can; done += 1) {
        table[next + done] = table[now + done] as number
        from[next + done] = done
      }
      if ((places[period] as number) <= 0) continue
      const placeCost = trust * (place[period] as number)
      for (let start = 0; start < can; start += 1) {
        const base = table[now + start] as number
        if (base === IMPOSSIBLE || period < (first[start] as number)) continue
        let sum = base - placeCost
        this.used.fill(0)
        for (let level = start; level < can; level += 1) {
          const step = chain[level] as number
          if (period < (first[level] as number) || period > (last[level] as number)) break
          if (!this.hasRoom(step, period)) break
          const at = step * periods + period
          const plain = pure[at] as number
          sum += plain + trust * ((gain[at] as number) - plain)
          if (sum <= (table[next + level + 1] as number)) continue
          table[next + level + 1] = sum
          from[next + level + 1] = start
        }
      }
    }
  }

  /** Adds the step to what the levels before it use of the period already; false where that is too much. */
  private hasRoom(step: number, period: number): boolean {
    const { used, left } = this
    const { problem, takes, effort } = this.network
    for (const resource of takes[step] as readonly number[]) {
      const sum = (used[resource] as number) + (effort[step] as number)
      used[resource] = sum
      if (sum > (left[resource * problem.periods + period] as number)) return false
    }
    return true
  }

  /** How many levels are best done; −1 where what must be done cannot be. */
  private bestDepth(): number {
    const end = this.network.problem.periods * (this.can + 1)
    let best = this.must
    for (let done = best + 1; done <= this.can; done += 1) {
      if ((this.table[end + done] as number) > (this.table[end + best] as number) + ROUNDING) best = done
    }
    return this.table[end + best] === IMPOSSIBLE ? -1 : best
  }

  private readTable(chain: readonly number[], depth: number): void {
    const width = this.can + 1
    let done = depth
    for (let period = this.network.problem.periods - 1; period >= 0; period -= 1) {
      const start = this.from[(period + 1) * width + done] as number
      for (let level = start; level < done; level += 1) this.periodOf[chain[level] as number] = period
      done = start
    }
  }

  /** Takes the days and places of a practice's steps, or gives them back. */
  private book(practice: number, sign: 1 | -1): void {
    const { chains, problem, value } = this.network
    let past = NONE
    for (const step of chains[practice] as readonly number[]) {
      const period = this.periodOf[step] as number
      if (period === NONE) return
      this.takeDays(step, period, sign === 1 ? -1 : 1)
      if (period !== past) this.places[period] = (this.places[period] as number) + sign
      this.worth -= sign * (value[step] as number) * (problem.periods - period)
      past = period
    }
  }

  /** Takes the days of a step in a period, or gives them back. */
  takeDays(step: number, period: number, sign: 1 | -1): void {
    const { problem, takes, effort } = this.network
    for (const resource of takes[step] as readonly number[]) {
      const at = resource * problem.periods + period
      this.left[at] = (this.left[at] as number) - sign * (effort[step] as number)
    }
  }
}
