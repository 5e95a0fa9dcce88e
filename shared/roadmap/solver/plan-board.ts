import { ROUNDING } from './rounding.ts'
import type { StepNetwork } from './step-network.ts'

/** Neighbouring levels of one practice that share a period, or are all off the plan, and move together. */
export interface Unit {
  practice: number
  /** The first and the last of its steps. */
  low: number
  high: number
  /** Where they are and where they are to go. */
  from: number
  to: number
  /** Person-days. */
  days: number
  /** 1 where the move gives a place back in `from`, and where it takes one in `to`; else 0. */
  frees: number
  takes: number
}

export function emptyUnit(): Unit {
  return { practice: 0, low: 0, high: 0, from: 0, to: 0, days: 0, frees: 0, takes: 0 }
}

/**
 * A plan that is being made: the period of each step, and what is left of each period. Steps off the plan stand in the period after the
 * last, which benefits nothing and has room for all. Flat arrays and no allocation, because local search moves steps hundreds of
 * thousands of times.
 */
export class PlanBoard {
  readonly network: StepNetwork
  /** The period of the steps that are off the plan. */
  readonly never: number
  /** By step. */
  readonly periodOf: Int32Array
  /** Periods, with the one after the last. */
  private readonly width: number
  /** By resource and period: person-days left. */
  private readonly left: Float64Array
  /** By period: places left for practices. */
  private readonly places: Int32Array
  /** By step: the first and the last of its practice that share its period. */
  private readonly runStart: Int32Array
  private readonly runEnd: Int32Array
  /** By step: the person-days of all with lower numbers. */
  private readonly daysBelow: Float64Array
  // Those of the network, for they are read in every move.
  private readonly practice: Int32Array
  private readonly firstOf: Int32Array
  private readonly effort: Float64Array
  private readonly skill: Int32Array

  /** With nothing on the plan. */
  constructor(network: StepNetwork) {
    const { steps, problem, capacities, practice, firstOf, effort, skill } = network
    this.network = network
    this.never = problem.periods
    this.width = problem.periods + 1
    this.periodOf = new Int32Array(steps.length).fill(this.never)
    this.left = new Float64Array(capacities.length * this.width)
    for (const [at, capacity] of capacities.entries()) {
      this.left.fill(capacity + ROUNDING, at * this.width, (at + 1) * this.width)
      this.left[at * this.width + this.never] = Number.POSITIVE_INFINITY
    }
    this.places = new Int32Array(this.width).fill(problem.maxSteps)
    this.places[this.never] = steps.length
    this.runStart = Int32Array.from(practice, (own) => firstOf[own] as number)
    this.runEnd = Int32Array.from(practice, (own) => (firstOf[own + 1] as number) - 1)
    this.daysBelow = new Float64Array(steps.length + 1)
    for (const [step, days] of effort.entries()) this.daysBelow[step + 1] = (this.daysBelow[step] as number) + days
    this.practice = practice
    this.firstOf = firstOf
    this.effort = effort
    this.skill = skill
  }

  /** Holds days and a place for a step in a period, or lets go of them again. */
  reserve(step: number, period: number, sign: 1 | -1): void {
    this.places[period] = (this.places[period] as number) - sign
    this.takeDays(step, period, sign * (this.effort[step] as number))
  }

  /**
   * Makes it the unit of this step, to move from its period to another: alone, or with all of its practice in the period. What comes onto
   * the plan brings what is below it along, what leaves it takes along what is above. False where these are in other periods.
   */
  choose(unit: Unit, step: number, to: number, isAlone: boolean): boolean {
    const { periodOf, never, firstOf, runStart, runEnd } = this
    const practice = this.practice[step] as number
    const from = periodOf[step] as number
    const start = runStart[step] as number
    const end = runEnd[step] as number
    const low = isAlone && from !== never ? step : start
    const high = to === never || (from !== never && !isAlone) ? end : step
    const below = low > (firstOf[practice] as number) ? periodOf[low - 1] : -1
    const above = high < (firstOf[practice + 1] as number) - 1 ? periodOf[high + 1] : never
    unit.practice = practice
    unit.low = low
    unit.high = high
    unit.from = from
    unit.to = to
    unit.days = (this.daysBelow[high + 1] as number) - (this.daysBelow[low] as number)
    unit.frees = low === start && high === end ? 1 : 0
    unit.takes = below === to || above === to ? 0 : 1
    return to !== never || above === never
  }

  /** Whether so many days more fit into a period, and so many places. Skills are only looked at by `holds`. */
  hasRoom(period: number, days: number, places: number): boolean {
    return days <= (this.left[period] as number) && places <= (this.places[period] as number)
  }

  /** Whether the order of levels and the windows let the unit go there. */
  mayGo({ practice, low, high, to }: Unit): boolean {
    const { periodOf, never, firstOf } = this
    const { earliest, latest, isForced } = this.network
    if (to === never) {
      for (let step = low; step <= high; step += 1) if (isForced[step]) return false
      return true
    }
    if (low > (firstOf[practice] as number) && (periodOf[low - 1] as number) > to) return false
    if (high < (firstOf[practice + 1] as number) - 1 && (periodOf[high + 1] as number) < to) return false
    for (let step = low; step <= high; step += 1) {
      if (to < (earliest[step] as number) || to > (latest[step] as number)) return false
    }
    return true
  }

  /** Moves the unit, rules or no rules. */
  move({ low, high, from, to, frees, takes }: Unit): void {
    this.shift(low, high, from, to)
    this.places[from] = (this.places[from] as number) + frees
    this.places[to] = (this.places[to] as number) - takes
  }

  /** To be called when a move stays. */
  settle({ practice }: Unit): void {
    const { periodOf, runStart, runEnd, firstOf } = this
    const start = firstOf[practice] as number
    const end = (firstOf[practice + 1] as number) - 1
    for (let step = start; step <= end; step += 1) {
      const isSame = step > start && periodOf[step - 1] === periodOf[step]
      runStart[step] = isSame ? (runStart[step - 1] as number) : step
    }
    for (let step = end; step >= start; step -= 1) {
      const isSame = step < end && periodOf[step + 1] === periodOf[step]
      runEnd[step] = isSame ? (runEnd[step + 1] as number) : step
    }
  }

  /** Takes a move back. */
  undo({ low, high, from, to, frees, takes }: Unit): void {
    this.shift(low, high, to, from)
    this.places[from] = (this.places[from] as number) - frees
    this.places[to] = (this.places[to] as number) + takes
  }

  private shift(low: number, high: number, from: number, to: number): void {
    for (let step = low; step <= high; step += 1) {
      const effort = this.effort[step] as number
      this.takeDays(step, from, -effort)
      this.takeDays(step, to, effort)
      this.periodOf[step] = to
    }
  }

  private takeDays(step: number, period: number, days: number): void {
    const { left } = this
    left[period] = (left[period] as number) - days
    const skill = this.skill[step] as number
    if (skill > 0) left[skill * this.width + period] = (left[skill * this.width + period] as number) - days
  }

  /** Whether there is room for a unit that was moved, it has what it waits for, and what waits for it still has it. */
  holds({ low, high, to }: Unit): boolean {
    const { periodOf, left, width, skill } = this
    const { needs, after } = this.network
    if ((this.places[to] as number) < 0 || (left[to] as number) < 0) return false
    for (let step = low; step <= high; step += 1) {
      const own = skill[step] as number
      if (own > 0 && (left[own * width + to] as number) < 0) return false
      for (const need of needs[step] as readonly number[]) if ((periodOf[need] as number) > to) return false
      for (const other of after[step] as readonly number[]) if ((periodOf[other] as number) < to) return false
    }
    return true
  }
}
